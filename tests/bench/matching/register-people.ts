import { drawFrom } from './draw';
import type { Draw, KnownPeople } from './draw';
import { faulty, faultyDigits, typed } from './faults';
import { mensNames, streetNames, suburbs, surnames, womensNames } from './words';

/** What a register is like: how many rows, how many of them repeat an earlier one, and how many repeats a person has at most. */
export interface RegisterShape {
  readonly rows: number;
  readonly seed: number;
  readonly repeats: number;
  readonly mostRepeatsOfOne: number;
}

/** How a register writes a person, and how it spoils the row of one. */
interface Register {
  readonly headers: readonly string[];
  readonly aPerson: (draw: Draw) => string[];
  readonly spoil: (row: readonly string[], draw: Draw) => string[];
}

const aGiven = (draw: Draw): string => draw.pickCommon(draw.chance(0.5) ? womensNames : mensNames, 1.8);
const aSurname = (draw: Draw): string => draw.pickCommon(surnames, 1.6);
const replaced = (row: readonly string[], at: number, value: string): string[] =>
  row.map((old, place) => (place === at ? value : old));

/** Names in parts and the birth in three columns of numbers; missing parts say NA. One or two faults a repeat. */
const birthParts: Register = {
  headers: ['', 'fname_c1', 'fname_c2', 'lname_c1', 'lname_c2', 'by', 'bm', 'bd'],
  aPerson: (draw) => [
    aGiven(draw).toUpperCase(),
    draw.chance(0.05) ? aGiven(draw).toUpperCase() : 'NA',
    aSurname(draw).toUpperCase(),
    draw.chance(0.02) ? aSurname(draw).toUpperCase() : 'NA',
    String(draw.whole(1920, 2010)),
    String(draw.whole(1, 12)),
    String(draw.whole(1, 28)),
  ],
  spoil: (row, draw) => {
    const at = draw.pick([0, 2, 2, 4, 5, 6]);
    const value = row[at] ?? '';
    return at < 4
      ? replaced(row, at, faulty(value.toLowerCase(), draw).toUpperCase())
      : replaced(
          row,
          at,
          String(at === 4 ? draw.whole(1920, 2010) : at === 5 ? draw.whole(1, 12) : draw.whole(1, 28)),
        );
  },
};

/** Names, date of birth, town and e-mail, a good part of them missing; names swapped and mistyped. */
const emails: Register = {
  headers: ['unique_id', 'first_name', 'surname', 'dob', 'city', 'email', 'cluster'],
  aPerson: (draw) => {
    const [given, surname] = [aGiven(draw), aSurname(draw)];
    const month = String(draw.whole(1, 12)).padStart(2, '0');
    const day = String(draw.whole(1, 28)).padStart(2, '0');
    const host = `${draw.pick(streetNames)}-${draw.pick(['harding', 'smith', 'lee', 'reid', 'cox'])}.example`;
    return [
      given,
      surname,
      `${draw.whole(1940, 2015)}-${month}-${day}`,
      draw.pickCommon(suburbs, 2.4),
      `${given.slice(0, 1)}${surname}${draw.whole(1, 99)}@${host}`,
    ];
  },
  spoil: (row, draw) => {
    let spoilt = draw.chance(0.06) ? [row[1] ?? '', row[0] ?? '', ...row.slice(2)] : [...row];
    for (const [at, value] of spoilt.entries()) {
      if (draw.chance(0.16)) {
        spoilt = replaced(spoilt, at, '');
      } else if (draw.chance(0.22)) {
        spoilt = replaced(spoilt, at, at === 2 ? faultyDigits(value, draw) : typed(value, draw));
      }
    }
    return spoilt;
  },
};

/** A roll of voters: middle names, age instead of birth, house and street, party; women marry and people move. */
const voters: Register = {
  headers: [
    'voter_reg_num',
    'last_name',
    'first_name',
    'midl_name',
    'sex_code',
    'age',
    'house_num',
    'street_name',
    'res_city_desc',
    'zip_code',
    'party_cd',
  ],
  aPerson: (draw) => {
    const isWoman = draw.chance(0.52);
    const place = draw.whole(0, suburbs.length - 1);
    return [
      aSurname(draw).toUpperCase(),
      draw.pickCommon(isWoman ? womensNames : mensNames, 1.8).toUpperCase(),
      draw.chance(0.85) ? aGiven(draw).toUpperCase() : '',
      isWoman ? 'F' : 'M',
      String(draw.whole(18, 95)),
      String(draw.whole(1, 9999)),
      `${draw.pick(streetNames)} RD`.toUpperCase(),
      (suburbs[place] ?? '').toUpperCase(),
      String(27000 + place * 13),
      draw.pick(['DEM', 'REP', 'UNA']),
    ];
  },
  spoil: (row, draw) => {
    let spoilt = [...row];
    const change = draw.whole(1, 100);
    if (change <= 12) {
      const fresh = voters.aPerson(draw);
      spoilt = [...spoilt.slice(0, 5), ...fresh.slice(5, 9), ...spoilt.slice(9)];
    } else if (row[3] === 'F' && change <= 22) {
      spoilt = replaced(spoilt, 0, aSurname(draw).toUpperCase());
    }
    if (draw.chance(0.3)) {
      spoilt = replaced(spoilt, 2, (spoilt[2] ?? '').slice(0, draw.chance(0.7) ? 1 : 0));
    }
    for (const at of [0, 1, 6]) {
      if (draw.chance(0.15)) {
        spoilt = replaced(spoilt, at, typed((spoilt[at] ?? '').toLowerCase(), draw).toUpperCase());
      }
    }
    return replaced(spoilt, 4, String(Number(row[4]) + draw.pick([0, 0, 0, 1])));
  },
};

const registers = { birthParts, emails, voters } as const;

/** A register of people of whom some stand in it several times. */
export function registerPeople(kind: keyof typeof registers, shape: RegisterShape): KnownPeople {
  const { headers, aPerson, spoil } = registers[kind];
  const draw = drawFrom(shape.seed);
  const originals = Math.round(shape.rows * (1 - shape.repeats));
  const rows = Array.from({ length: originals }, (_, person) => ({ person, row: aPerson(draw) }));
  const order = draw.shuffled(rows);
  for (let next = 0; rows.length < shape.rows; next += 1) {
    const original = order[next % order.length];
    if (original === undefined) {
      break;
    }
    const count = Math.min(draw.whole(1, shape.mostRepeatsOfOne), shape.rows - rows.length);
    for (let made = 0; made < count; made += 1) {
      rows.push({ person: original.person, row: spoil(original.row, draw) });
    }
  }
  const shuffled = draw.shuffled(rows);
  return {
    headers,
    rows: shuffled.map(({ row, person }, at) => [
      String(at + 1),
      ...row,
      ...(headers.includes('cluster') ? [String(person)] : []),
    ]),
    truth: shuffled.map(({ person }) => person),
  };
}
