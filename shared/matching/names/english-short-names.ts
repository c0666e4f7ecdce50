/**
 * English names with their short and pet forms and the abbreviations of old registers, one name a line: every form of a
 * line may stand for every other.
 */
export const englishShortNames = `
aaron ron
abigail abby abbie gail
abraham abe abram
adam ad
adelaide addie della heidi
agnes aggie nessie
alan allan allen al
albert al bert bertie
alexander alex alec alick sandy xander sasha alexr
alexandra alex sandra sasha alix lexie
alfred alf alfie fred freddie
alice allie elsie
amanda mandy
amelia millie amy emily
andrew andy drew andw
angela angie
ann anne anna annie nan nancy nanny hannah
anthony tony antony anth
archibald archie archd
arthur art artie
augusta gussie
augustus gus
barbara babs barb barbie bab
bartholomew bart bat
beatrice bea trixie
benedict ben
benjamin ben benny benji benj benjn
bernard bernie
bertram bert bertie
brian bryan
bridget biddy bride
cameron cam
caroline carrie caro carolyn
catherine katherine kathryn katharine cathy kathy kate katie kitty kit kay cath cathe catharine
charles charlie chas chuck chaz chs
charlotte charlie lottie lotty
christian chris
christina christine chris chrissy tina kirsty
christopher chris kit topher christr
clara clare claire
clement clem
constance connie
cornelius con neil
cynthia cindy
daniel dan danny danl
david dave davy davie davd
deborah deb debbie debby
dennis denis den denny
dominic dom nick
donald don donnie
dorothy dot dottie dolly dora dorothea
douglas doug
duncan dunc
edgar ed
edith edie
edmund edmond ed eddie ned ted edmd
edward ed eddie ned ted teddy edw edwd
edwin ed eddie ned
eleanor elinor eleanora nell nellie ellen nora lenora ellie
elijah eli
elizabeth elisabeth liz lizzie eliza beth betty bess bessie betsy libby lisa elsie elspeth eliz elizth lily lillie
emily em emmy millie
emma em emmy
ernest ernie ern
esther hester essie hetty
eugene gene
euphemia effie
evelyn eve evie
ezekiel zeke
florence flo florrie flossie
frances fanny fran frankie francie
francis frank frankie fran fras frs
franklin frank
frederick fred freddie freddy frederic fredk fredc
gabriel gabe
gabrielle gaby
geoffrey jeffrey geoff jeff
george geo georgie geordie
gerald gerry jerry
gerard gerry
gertrude gertie trudy
gilbert gil bert
godfrey geoff
grace gracie
gregory greg
griffith griff
harold harry hal
harriet hattie harriot harriett
helen nell nellie ellen helena lena
henrietta hetty etta harriet
henry harry hal hank hy heny
herbert herb bert bertie
hilary hil
hubert bert hugh
hugh hughie hugo
humphrey humph
ian iain
isaac ike zac isaack
isabella isabel isobel isabelle bella bell belle tibby izzy
jacob jake jac
james jim jimmy jamie jem jas
jane jean janet jenny janie jennie
janet jan jenny
jemima mima
jennifer jen jenny jenni
jeremiah jerry jeremy
jerome jerry
jessica jess jessie
joan joanna jo joannah
john jack johnny jon jno jock ian iohn
jonathan jon jonny jono jonth
joseph joe joey jos
josephine jo josie
joshua josh
judith judy
julia julie
kenneth ken kenny
kimberly kim
laura laurie
lawrence laurence larry laurie lawrie
leonard len lenny leo
leslie les
letitia lettie letty
lewis louis lew louie
louisa louise lou
lucy lucinda lucie
luke luc
mabel may
magdalen maud madge
malcolm mal
marcus mark marc
margaret maggie meg peggy peg madge margery marjorie greta rita daisy mgt margt margery maisie
maria mary marie mariah
marion marian
martha patty mattie matty
martin mart marty
mary molly polly may mamie mollie maria
matilda tilly maud mattie
matthew matt mat matthias mathew matw
maurice morris mo
maximilian max
melanie mel
melissa mel lissa
michael mike mick mickey micky mich michl
mildred millie
miriam mim mary
montague monty
nathaniel nathan nat nate natty nathl
nicholas nick nicky nico nicolas nichs
nicola nicky nikki
noel noll
norman norm
oliver ollie noll
oswald oz ossie
pamela pam
patricia pat patsy tricia trish patty
patrick pat paddy patk rick
paul paulie
penelope penny
percival percy
peter pete peterkin
philip phillip phil pip philp
philippa pippa pip
priscilla cilla prissy
rachel rae ray
ralph rafe
randolph randy
raymond ray
rebecca becky becca beck
reginald reg reggie rex
richard dick rick ricky rich richie dickon richd
robert bob bobby rob robbie robin bert robt
roderick rod rory
roger hodge rog
roland rowland roly
ronald ron ronnie
rosamund rose rosie
rosemary rose rosie romy
rose rosie rosa
rupert bert
russell russ
samantha sam sammy
samuel sam sammy saml
sarah sara sally sal sadie
sebastian seb bas
sidney sydney sid syd
silvester sylvester sly
simon simeon sim si
sophia sophie sophy sofia
stanley stan
stephen steven steve steph stephn
stephanie steph
stuart stewart stu
susan susanna susannah sue susie suzy sukey suzanne
sylvia sylvie
tabitha tabby
terence terry
theodora dora thea
theodore theo ted teddy
theophilus theo
theresa teresa terry tess tessa tracy
thomas tom tommy thos tomas
timothy tim timmy
tobias toby
ursula ursie
valentine val
veronica ronnie
victor vic
victoria vicky vicki tori
vincent vin vince vinny
virginia ginny
vivian viv
walter walt wat wally
wilfred wilf fred
william will bill billy willie willy liam wm willm wilm
winifred winnie freda win
zachary zachariah zach zac zak zack
`;
