import { drawFrom } from './draw';
import type { Draw, KnownPeople } from './draw';
import { faulty, faultyDigits } from './faults';
import {
  estates,
  mensNames,
  states,
  streetNames,
  streetTypes,
  suburbs,
  surnames,
  womensNames,
} from './words';

/** What a list with addresses is like. */
export interface AddressListShape {
  readonly rows: number;
  readonly seed: number;
  /** The share of rows that repeat an earlier person. */
  readonly repeats: number;
  readonly mostRepeatsOfOne: number;
  /** `even`: a person has any number of repeats; `zipf`: few people have many. */
  readonly spread: 'even' | 'zipf';
  /** The most faults in one repeat. */
  readonly mostFaults: number;
  readonly hasDocument: boolean;
}

const headers = [
  'given_name',
  'surname',
  'street_number',
  'address_1',
  'address_2',
  'suburb',
  'postcode',
  'state',
  'date_of_birth',
  'soc_sec_id',
];
/** How often each column is hit by a fault, how often it is missing in an original, and whether it holds digits. */
const columns = [
  { faults: 10, missing: 0.02, digits: false },
  { faults: 9, missing: 0.01, digits: false },
  { faults: 6, missing: 0.05, digits: true },
  { faults: 9, missing: 0.02, digits: false },
  { faults: 7, missing: 0.18, digits: false },
  { faults: 8, missing: 0.01, digits: false },
  { faults: 6, missing: 0.0, digits: true },
  { faults: 3, missing: 0.08, digits: false },
  { faults: 6, missing: 0.04, digits: true },
  { faults: 2, missing: 0.0, digits: true },
];
const swaps: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 1],
  [3, 4],
  [5, 4],
];

function day(draw: Draw): string {
  const [year, month] = [draw.whole(1900, 1999), draw.whole(1, 12)];
  return `${year}${String(month).padStart(2, '0')}${String(draw.whole(1, month === 2 ? 28 : 30)).padStart(2, '0')}`;
}

function aPerson(draw: Draw): string[] {
  const place = draw.whole(0, suburbs.length - 1);
  const values = [
    draw.pickCommon(draw.chance(0.5) ? womensNames : mensNames),
    draw.pickCommon(surnames, 2.6),
    String(Math.floor(1 + (250 * draw.whole(1, 1000) ** 2) / 1_000_000)),
    `${draw.pickCommon(streetNames, 1.3)} ${draw.pickCommon(streetTypes)}`,
    draw.pickCommon(estates, 1.5),
    suburbs[Math.floor(place ** 1.6 / suburbs.length ** 0.6)] ?? '',
    String(2000 + ((place * 37) % 2900)),
    states[place % 19 < 12 ? place % 4 : place % 8] ?? '',
    day(draw),
    String(draw.whole(1_000_000, 9_999_999)),
  ];
  return values.map((value, at) => (draw.chance(columns[at]?.missing ?? 0) ? '' : value));
}

function withFaults(original: readonly string[], mostFaults: number, draw: Draw): string[] {
  const row = [...original];
  const chances = columns.flatMap(({ faults }, at) => Array.from({ length: faults }, () => at));
  const hit = new Map<number, number>();
  for (let left = draw.whole(1, mostFaults); left > 0; left -= 1) {
    if (draw.chance(0.05)) {
      const [one, other] = draw.pick(swaps);
      [row[one], row[other]] = [row[other] ?? '', row[one] ?? ''];
      continue;
    }
    const at = draw.pick(chances);
    const count = (hit.get(at) ?? 0) + 1;
    hit.set(at, count);
    const value = row[at] ?? '';
    if (count > 2 || value === '') {
      continue;
    }
    if (draw.chance(0.12)) {
      row[at] = '';
    } else if (draw.chance(0.06)) {
      row[at] = aPerson(draw)[at] ?? '';
    } else {
      row[at] = columns[at]?.digits === true ? faultyDigits(value, draw) : faulty(value, draw);
    }
  }
  return row;
}

/** A list of people with addresses in which some stand several times, with faults of many kinds in the repeats. */
export function addressPeople(shape: AddressListShape): KnownPeople {
  const draw = drawFrom(shape.seed);
  const originals = Math.round(shape.rows * (1 - shape.repeats));
  const rows: { person: number; row: string[] }[] = [];
  for (let person = 0; person < originals; person += 1) {
    rows.push({ person, row: aPerson(draw) });
  }
  const order = draw.shuffled(rows.slice());
  let next = 0;
  while (rows.length < shape.rows) {
    const original = order[next % order.length];
    next += 1;
    if (original === undefined) {
      break;
    }
    const most = shape.mostRepeatsOfOne;
    const count =
      shape.spread === 'even'
        ? draw.whole(1, most)
        : Math.min(most, Math.floor(1 / (0.02 + 0.98 * (draw.whole(1, 1000) / 1000))));
    for (let made = 0; made < count && rows.length < shape.rows; made += 1) {
      rows.push({ person: original.person, row: withFaults(original.row, shape.mostFaults, draw) });
    }
  }
  const shuffled = draw.shuffled(rows);
  const width = shape.hasDocument ? headers.length : headers.length - 1;
  return {
    headers: ['rec_id', ...headers.slice(0, width)],
    rows: shuffled.map(({ row }, at) => [`rec-${at}`, ...row.slice(0, width)]),
    truth: shuffled.map(({ person }) => person),
  };
}
