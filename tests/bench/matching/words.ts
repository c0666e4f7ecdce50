const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Given names, the common ones first. */
export const womensNames = list(`
  emily jessica sarah olivia chloe emma isabella georgia sophie hannah grace lily charlotte ella mia lucy amelia
  ruby zoe caitlin madison alexandra jasmine lauren molly abby holly erin maddison samantha tahlia amy alyssa eliza
  kiara tiarna rebecca nicole bethany paige imogen phoebe stephanie amber laura rachel kate brianna jade claire
  eleanor harriet matilda freya indiana mikayla annabel lara sienna hayley summer isabelle victoria natasha tegan
  danielle courtney ebony tara kayla angelina kirra talia finley brooke alana teagan jorja keely eva poppy elle
  annabelle monique bianca gabrielle catherine elizabeth isobel zara elisa layla rosie mackenzie shakira renee
  taylah beatrice dorothea henrietta wilhelmina philippa rosamund theodora venetia`);
export const mensNames = list(`
  joshua thomas jack william james lachlan daniel benjamin matthew samuel nicholas alexander joel jacob ethan ryan
  luke jayden harrison isaac oliver liam dylan cooper michael mitchell connor noah max riley angus kyle jordan adam
  aidan andrew harry charlie christopher zachary callum hamish john david patrick sebastian jake blake lewis finn
  henry george toby hugo joseph anthony beau archer jackson robert edward nathan bailey kane brodie declan tyson
  hayden caleb peter simon stephen christian marcus timothy lucas logan owen elliot tristan flynn jasper oscar leo
  fraser darcy xavier zac bradley aaron jesse brandon corey damien dominic fergus gareth hector ignatius leopold
  montague percival reginald sylvester thaddeus ulysses`);

const surnameStarts = list(`
  ash back bar black brad brook bur camp carl chad clay cob cole crab cran dal dar den dray east eden ell fair fen
  fox gar gold gran green hal ham har haw hazel heath hen hol hurst ing kelm kil kirk lam lang led lin lock long
  mal mar mel mil nor oak ox pem pen pres quin rad ram red rock rud sal sand shel sher stan stock sut thorn tres
  ull up wake wal ware west whit win wood wyn yar`);
const surnameEnds = list(`
  bourne bridge brook bury by combe cott croft dale den field ford gate grove ham hurst land leigh ley low man mere
  more ridge shaw stead stone thorpe ton wald wall water well wick wood worth`);
const knownSurnames = list(`
  white clarke campbell green nguyen webb ryan reid matthews mason wilson morrison thorpe coleman dixon bishop
  blake burford beams ebert donaldson hathaway simmonds pascoe carbone mccarthy macdonald petersen rollins noble
  dolan hobson rees paige wheatley goode rawlings varley stephenson mcgregor bullock egan fleet jolly lodge nardelli
  quilliam ranson sherriff toomey upham vincent weller yates zhou alderson bakos cheel dundas everett fullgrabe
  glass huxley isaac jacobsen kovacs leverett menzies nitschke okeefe parr roche santi trezise urban vandermeer
  whittle young zander adams barker clark davies edwards foster gibson hughes irving jones knight lewis mitchell
  newman owens parker quinn roberts smith taylor underwood vaughan walker wright`);

/** Family names: known ones first, then a long tail of made-up ones. */
export const surnames: readonly string[] = [
  ...knownSurnames,
  ...surnameStarts.flatMap((start, index) =>
    surnameEnds.filter((_, place) => (index * 7 + place * 5) % 3 !== 0).map((end) => start + end),
  ),
];

/** Places, the common ones first. */
export const suburbs: readonly string[] = [
  ...list(
    `toowoomba mosman frankston dandenong penrith glenelg newtown hawthorn brighton mildura kew ryde dubbo`,
  ),
  ...surnameStarts.flatMap((start, index) =>
    surnameEnds.filter((_, place) => (index * 5 + place * 11) % 13 === 0).map((end) => start + end),
  ),
  ...list('north south east west mount port lake lower upper point').flatMap((first) =>
    list('adelaide bondi richmond melville hobart perth gawler ipswich rockdale albany geelong sorell').map(
      (second) => `${first} ${second}`,
    ),
  ),
];

export const streetNames: readonly string[] = [
  ...surnameStarts.flatMap((start, index) =>
    surnameEnds.filter((_, place) => (index * 3 + place) % 7 === 0).map((end) => start + end),
  ),
  ...list('archibald burrinjuck chauvel derrington eungella florey goyder hackett jerrabomberra kambalda'),
];
export const streetTypes = list(
  'street place crescent circuit avenue close drive road court way parade terrace',
);
export const estates: readonly string[] = [
  ...list('brentwood rosetta tarrawonga bundarra mirrabooka yarramundi kooringal').map(
    (name) => `${name} vlge`,
  ),
  ...list(
    'rowethorpe brindabella karingal wattle bellevue moorooka glenview kirrawee lyndhurst coolabah',
  ).map((name) => `${name} park`),
];
export const states = list('nsw vic qld sa wa tas act nt');
