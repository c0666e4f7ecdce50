import { drawFrom } from './draw';
import type { Draw, KnownPeople } from './draw';
import { faulty, heard, typed } from './faults';
import { streetNames, suburbs, surnames } from './words';

const men =
  'john william thomas george james henry robert charles edward richard joseph samuel david alexander francis hugh arthur walter frederick peter philip edmund daniel benjamin patrick andrew matthew stephen michael nathaniel ralph humphrey roger nicholas christopher gilbert lawrence simon anthony alfred albert ernest herbert percy reginald cuthbert theophilus bartholomew'.split(
    ' ',
  );
const women =
  'mary elizabeth anne margaret jane sarah catherine alice ellen dorothy emma frances martha hannah charlotte harriet louisa florence eleanor isabella agnes susanna rebecca caroline augusta amelia edith gertrude beatrice winifred constance georgiana henrietta lavinia philadelphia'.split(
    ' ',
  );
/** Pet forms and clerks' abbreviations as old registers have them. */
const shortForms: Readonly<Record<string, string>> = {
  john: 'jack,jno',
  william: 'will,billy,wm',
  thomas: 'tom,thos',
  george: 'geo,georgie',
  james: 'jim,jas,jamie',
  henry: 'harry,hal,hy',
  robert: 'bob,robt,robin',
  charles: 'chas,charlie',
  edward: 'ned,ted,edwd',
  richard: 'dick,richd',
  joseph: 'joe,jos',
  samuel: 'sam,saml',
  alexander: 'alec,sandy,alexr',
  francis: 'frank,fras',
  frederick: 'fred,fredk',
  benjamin: 'ben,benjn',
  mary: 'polly,molly',
  elizabeth: 'bess,betty,eliz,eliza',
  margaret: 'peggy,margt,maggie',
  catherine: 'kate,cath,kitty',
  sarah: 'sally',
  anne: 'nancy,annie',
  dorothy: 'dolly',
  martha: 'patty',
  eleanor: 'nell,ellen',
};
const counties =
  'devon,kent,norfolk,york,lancashire,london,essex,surrey,cornwall,somerset,dorset,suffolk,durham,cheshire,derbyshire,lincolnshire,glamorgan,perthshire,fife,aberdeen,dublin,cork'.split(
    ',',
  );
const occupations =
  'politician,writer,painter,soldier,clergyman,botanist,physician,merchant,engineer,judge,actor,naval officer,printer,architect,composer,farmer,explorer,banker,schoolteacher,antiquary'.split(
    ',',
  );

interface Life {
  readonly given: readonly string[];
  readonly surname: string;
  readonly otherSurname: string;
  readonly title: string;
  readonly born: { readonly year: number; readonly month: number; readonly day: number };
  readonly county: string;
  readonly town: string;
  readonly area: string;
  readonly postcode: string;
  readonly gender: 'male' | 'female';
  readonly occupations: readonly string[];
}

const ordinal = (draw: Draw): string => draw.pick(['1st', '2nd', '3rd', '4th', '5th']);

function aLife(draw: Draw, relative: Life | null): Life {
  const gender = draw.chance(0.8) ? 'male' : 'female';
  const county = relative?.county ?? draw.pickCommon(counties, 1.6);
  const place = draw.whole(0, 39);
  const town = relative?.town ?? suburbs[(counties.indexOf(county) * 13 + place * 3) % suburbs.length] ?? '';
  const names = gender === 'male' ? men : women;
  const sameName = relative?.gender === gender && draw.chance(0.3);
  const given = sameName
    ? relative.given
    : Array.from({ length: draw.chance(0.4) ? 2 : 1 }, () => draw.pickCommon(names, 2));
  const area = `${county.slice(0, 2)}${(place % 20) + 1}`;
  const surname = relative?.surname ?? draw.pickCommon(surnames, 2);
  const title = !draw.chance(0.2)
    ? ''
    : draw.pick([
        `sir`,
        `${ordinal(draw)} baronet`,
        `${ordinal(draw)} baron ${draw.pick(streetNames)}`,
        `of ${town}`,
      ]);
  const apart = draw.chance(0.5) ? draw.whole(-8, 8) : draw.whole(18, 40);
  return {
    given,
    surname,
    otherSurname: draw.chance(gender === 'female' ? 0.5 : 0.1) ? draw.pickCommon(surnames, 2) : '',
    title,
    born: {
      year: relative === null ? draw.whole(1600, 1950) : relative.born.year + apart,
      month: draw.whole(1, 12),
      day: draw.whole(1, 28),
    },
    county,
    town,
    area: relative?.area ?? area,
    postcode: `${relative?.area ?? area} ${draw.whole(1, 9)}${draw.pick(['ab', 'de', 'fg', 'hj', 'lx', 'pq', 'rs', 'tu'])}`,
    gender,
    occupations: Array.from({ length: draw.whole(1, 3) }, () =>
      relative !== null && draw.chance(0.4)
        ? draw.pick(relative.occupations)
        : draw.pickCommon(occupations, 1.6),
    ),
  };
}

function firstName(life: Life, draw: Draw): string {
  const [first = '', second] = life.given;
  const kind = draw.whole(1, 100);
  if (kind <= 66) {
    return first;
  }
  if (kind <= 78) {
    return draw.pick((shortForms[first] ?? `${first.slice(0, 3)}y`).split(','));
  }
  if (kind <= 84) {
    return first.slice(0, 1);
  }
  if (kind <= 89) {
    return second ?? first;
  }
  return kind <= 97 ? faulty(first, draw) : '';
}

function familyName(life: Life, draw: Draw): string {
  const kind = draw.whole(1, 100);
  if (kind <= 78) {
    return life.surname;
  }
  if (kind <= 92) {
    return draw.chance(0.5) ? heard(life.surname, draw) : typed(life.surname, draw);
  }
  return kind <= 98 ? life.otherSurname || life.surname : '';
}

function born({ born: { year, month, day } }: Life, draw: Draw): string {
  const text = (y: number, m: number, d: number) =>
    `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const kind = draw.whole(1, 100);
  if (kind <= 58) {
    return text(year, month, day);
  }
  if (kind <= 78) {
    return '';
  }
  if (kind <= 86) {
    return text(year, 1, 1);
  }
  if (kind <= 90) {
    return String(year);
  }
  if (kind <= 93) {
    return day <= 12 ? text(year, day, month) : text(year, month, draw.whole(1, 28));
  }
  return kind <= 97
    ? text(year + draw.pick([-10, -1, 1, 2]), month, day)
    : text(year, draw.whole(1, 12), day);
}

function birthPlace(life: Life, draw: Draw): string {
  const kind = draw.whole(1, 100);
  const place = kind <= 55 ? life.town : kind <= 78 ? life.county : kind <= 82 ? draw.pick(counties) : '';
  return draw.chance(0.05) ? typed(place, draw) : place;
}

function aRecord(life: Life, draw: Draw): string[] {
  const first = firstName(life, draw);
  const last = familyName(life, draw);
  const middle = draw.chance(0.5) ? (life.given[1] ?? '') : '';
  const title = draw.chance(0.6) ? life.title : '';
  const both = `${first} ${last}`.trim();
  const whole = title === 'sir' ? `sir ${first} ${middle} ${last}` : `${first} ${middle} ${last} ${title}`;
  const postcode = draw.whole(1, 100);
  return [
    whole.replace(/\s+/g, ' ').trim(),
    both,
    first,
    last,
    born(life, draw),
    birthPlace(life, draw),
    postcode <= 55
      ? life.postcode
      : postcode <= 75
        ? `${life.area} ${draw.whole(1, 9)}${draw.pick(['ab', 'de', 'fg', 'hj'])}`
        : '',
    draw.chance(0.88) ? life.gender : '',
    draw.chance(0.8) ? draw.pick(life.occupations) : '',
  ];
}

/**
 * A list of people of past centuries, several records each (about `perPerson`): short and changed names, dates of birth
 * that are missing or only a year, relatives of the same name in the same place.
 */
export function historicalPeople(shape: { rows: number; seed: number; perPerson: number }): KnownPeople {
  const draw = drawFrom(shape.seed);
  const rows: { person: number; row: string[] }[] = [];
  const lives: Life[] = [];
  while (rows.length < shape.rows) {
    const relative = lives.length > 0 && draw.chance(0.15) ? draw.pick(lives) : null;
    const life = aLife(draw, relative);
    lives.push(life);
    const person = lives.length - 1;
    for (let left = 1 + draw.poisson(shape.perPerson - 1); left > 0 && rows.length < shape.rows; left -= 1) {
      rows.push({ person, row: aRecord(life, draw) });
    }
  }
  const shuffled = draw.shuffled(rows);
  return {
    headers: [
      'unique_id',
      'full_name',
      'first_and_surname',
      'first_name',
      'surname',
      'dob',
      'birth_place',
      'postcode_fake',
      'gender',
      'occupation',
    ],
    rows: shuffled.map(({ row }, at) => [`Q${at}`, ...row]),
    truth: shuffled.map(({ person }) => person),
  };
}
