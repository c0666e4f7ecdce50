import { matchRecords } from '../../shared/matching/match-records';
import type { BenchLine } from './bench-line';
import { addressPeople } from './matching/address-people';
import { asTable } from './matching/as-table';
import type { KnownPeople } from './matching/draw';
import { historicalPeople } from './matching/historical-people';
import { missionPeople } from './matching/mission-people';
import { registerPeople } from './matching/register-people';
import { scoreGroups, truePairs } from './matching/pair-score';
import type { PairScore } from './matching/pair-score';
import { exactRule, jaroWinklerThreshold } from './matching/peers';

interface BenchSet {
  readonly set: string;
  readonly make: () => KnownPeople;
}

/** Lists with addresses: few to many rows, with and without a document number. */
function addressSet(rows: number, hasDocument: boolean, seed: number): BenchSet {
  const repeats = rows === 50_000 ? 0.4 : rows === 5_000 ? 0.6 : 0.5;
  const mostRepeatsOfOne = rows === 1_000 ? 1 : 5;
  return {
    set: `addresses-${rows}${hasDocument ? '' : '-no-document'}`,
    make: () =>
      addressPeople({ rows, seed, repeats, mostRepeatsOfOne, spread: 'zipf', mostFaults: 8, hasDocument }),
  };
}

/** Lists as registers keep them: the birth in three columns; e-mails and many gaps; voters of whom some have moved. */
function registerSet(
  kind: 'birthParts' | 'emails' | 'voters',
  rows: number,
  repeats: number,
  mostRepeatsOfOne: number,
  seed: number,
): BenchSet {
  return {
    set: `register-${kind}-${rows}`,
    make: () => registerPeople(kind, { rows, repeats, mostRepeatsOfOne, seed }),
  };
}

/** The seeds are used nowhere else, so that nothing was tuned on these lists. */
const sets: readonly BenchSet[] = [
  addressSet(1_000, true, 9_001),
  addressSet(1_000, false, 9_002),
  addressSet(5_000, true, 9_003),
  addressSet(5_000, false, 9_004),
  addressSet(50_000, true, 9_005),
  addressSet(50_000, false, 9_006),
  { set: 'historical-5000', make: () => historicalPeople({ rows: 5_000, seed: 9_007, perPerson: 6 }) },
  { set: 'historical-50000', make: () => historicalPeople({ rows: 50_000, seed: 9_008, perPerson: 10 }) },
  registerSet('birthParts', 500, 0.1, 1, 9_011),
  registerSet('birthParts', 10_000, 0.1, 1, 9_012),
  registerSet('emails', 1_000, 0.75, 6, 9_013),
  registerSet('voters', 10_000, 0.4, 1, 9_014),
  {
    set: 'mission-families',
    make: () => missionPeople({ people: 2_000, lists: 3, seed: 9_009, care: 0.5 }),
  },
  {
    set: 'mission-families-large',
    make: () => missionPeople({ people: 29_000, lists: 3, seed: 9_010, care: 0.5 }),
  },
];

/**
 * Matches generated lists of which the truth is known, beside a matcher by exact rules and one by a Jaro–Winkler threshold
 * (set to what fits the truth best) on the same rows in the same run.
 */
export async function benchMatching(): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const { set, make } of sets) {
    lines.push(await measure(set, make()));
  }
  return lines;
}

async function measure(set: string, known: KnownPeople): Promise<BenchLine> {
  const { table, truth } = await asTable(known);
  const start = performance.now();
  const result = await matchRecords(table, { currentYear: 2026 });
  const matched = performance.now();
  const exact = exactRule(table, truth);
  const ruled = performance.now();
  const jaro = jaroWinklerThreshold(table, truth);
  const compared = performance.now();
  const certain = (result?.pairs ?? []).filter(({ verdict, alone }) => verdict === 'same' && alone >= 0.99);
  const wrong = certain.filter(({ one, other }) => truth[one] !== truth[other]);
  const seconds = (from: number, to: number) => Number(((to - from) / 1000).toFixed(2));
  return {
    bench: 'matching',
    set,
    rows: table.rows.length,
    truePairs: truePairs(truth),
    ...figures('', scoreGroups(result?.groups ?? [], truth)),
    seconds: seconds(start, matched),
    certainPairs: certain.length,
    certainPairsWrong: wrong.length,
    reviewPairs: (result?.pairs ?? []).filter(({ verdict }) => verdict === 'review').length,
    ...figures('exactRule', exact),
    exactRuleSeconds: seconds(matched, ruled),
    ...figures('jaroWinkler', jaro),
    jaroWinklerSeconds: seconds(ruled, compared),
  };
}

function figures(of: string, { precision, recall, f1 }: PairScore): Record<string, number> {
  const name = (figure: string) => (of === '' ? figure.toLowerCase() : `${of}${figure}`);
  const round = (value: number) => Number(value.toFixed(4));
  return { [name('Precision')]: round(precision), [name('Recall')]: round(recall), [name('F1')]: round(f1) };
}
