import type { Progress } from '../kit/progress';
import { seededRandom } from '../kit/random';
import { message } from '../messages/message';
import { clusterRecords } from './cluster/cluster-records';
import type { ScoredPairs } from './cluster/cluster-records';
import { linkTrust } from './cluster/link-trust';
import { pairExplainer } from './explain-pair';
import type { Reason } from './explain-pair';
import { findCandidates } from './find/find-candidates';
import type { AgreementModel } from './learn/agreement-model';
import { learnModel } from './learn/learn-model';
import { comparePairs } from './learn/pair-vectors';
import type { RecordPairs, RelationOf } from './learn/pair-vectors';
import { hopeless, pairScorer } from './learn/score-pairs';
import type { ScorePair } from './learn/score-pairs';
import type { MatchRow, MatchTable } from './match-table';
import { prepareRecords } from './prepare-records';
import type { PreparedRecords } from './prepare-records';
import { countRelations, drawPairs, relationIn, samplePairs } from './record-pairs';
import { apartIn } from './records-apart';
import { verdicts } from './verdicts';
import type { MatchedPair } from './verdicts';

/** How to run, be told and be stopped. */
export interface MatchOptions {
  /** The year in which ages count, such as 2026. */
  readonly currentYear: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Waited for between pieces of work, so that the caller's thread can hear a stop. */
  readonly pause?: () => Promise<void>;
  readonly shouldStop?: () => boolean;
}

/** Which records of a table are thought to be one person. Records are numbers of the table's rows. */
export interface MatchResult {
  /** Each with two records or more, the lowest first; everybody else stands alone. */
  readonly groups: readonly (readonly number[])[];
  /** Pairs in one group, and pairs that a person should look at; the first record has the lower number. */
  readonly pairs: readonly MatchedPair[];
  /** What speaks for and against two records, the weightiest first. */
  readonly explain: (one: number, other: number) => Reason[];
}

class Stopped extends Error {}

const randomPairs = 250_000;
const sampledPairs = 150_000;
const pairsPerPiece = 20_000;
/** The share of the time up to the end of each stage. */
const ends = { prepared: 0.1, found: 0.3, learned: 0.5, scored: 0.95 } as const;

type AfterPiece = (fraction: number) => Promise<void>;

function stage(options: MatchOptions, from: number, to: number, said: Progress['message']): AfterPiece {
  return async (fraction) => {
    options.onProgress?.({ fraction: from + (to - from) * fraction, message: said });
    await options.pause?.();
    if (options.shouldStop?.() === true) {
      throw new Stopped();
    }
  };
}

async function learn(
  records: PreparedRecords,
  relationOf: RelationOf,
  candidates: RecordPairs,
  afterPiece: AfterPiece,
): Promise<AgreementModel> {
  const { comparisons, count } = records;
  const sample = samplePairs(candidates, sampledPairs, seededRandom(2));
  const strangers = drawPairs(count, Math.min(randomPairs, count * (count - 1)), seededRandom(1));
  const random = await comparePairs(comparisons, relationOf, strangers, (part) => afterPiece(part * 0.4));
  const compared = await comparePairs(comparisons, relationOf, sample, (part) =>
    afterPiece(0.4 + part * 0.3),
  );
  const input = {
    comparisons,
    candidates: compared,
    weight: candidates.count / Math.max(1, sample.count),
    random,
    records: count,
    pairs: countRelations(records),
  };
  return learnModel(input, (part) => afterPiece(0.7 + part * 0.3));
}

async function scorePairs(
  pairs: RecordPairs,
  scorePair: ScorePair,
  afterPiece: AfterPiece,
): Promise<ScoredPairs> {
  const one = new Uint32Array(pairs.count);
  const other = new Uint32Array(pairs.count);
  const logOdds = new Float32Array(pairs.count);
  let kept = 0;
  for (let pair = 0; pair < pairs.count; pair += 1) {
    if (pair % pairsPerPiece === 0) {
      await afterPiece(pair / pairs.count);
    }
    const [left, right] = [pairs.one[pair] ?? 0, pairs.other[pair] ?? 0];
    const score = scorePair(left, right);
    if (score > hopeless) {
      one[kept] = left;
      other[kept] = right;
      logOdds[kept] = score;
      kept += 1;
    }
  }
  return {
    count: kept,
    one: one.slice(0, kept),
    other: other.slice(0, kept),
    logOdds: logOdds.slice(0, kept),
  };
}

/** An order of rows that depends on what is in them alone, so that the order of a list changes nothing. */
function ownOrder(rows: readonly MatchRow[]): number[] {
  const keys = rows.map(
    ({ list, values }) => `${String(list).padStart(4, '0')}\u0000${values.join('\u0000')}`,
  );
  return rows
    .map((_, row) => row)
    .sort((one, other) => {
      const [left, right] = [keys[one] ?? '', keys[other] ?? ''];
      return left < right ? -1 : left > right ? 1 : one - other;
    });
}

async function match(table: MatchTable, options: MatchOptions): Promise<MatchResult> {
  const order = ownOrder(table.rows);
  const sorted = { ...table, rows: order.flatMap((row) => table.rows[row] ?? []) };
  const placeOf = new Int32Array(order.length);
  order.forEach((row, place) => {
    placeOf[row] = place;
  });

  await stage(options, 0, 0, message('matching.preparing'))(0);
  const records = prepareRecords(sorted, options.currentYear);
  const relationOf = relationIn(records);
  const finding = stage(options, ends.prepared, ends.found, message('matching.finding'));
  const candidates = await findCandidates(records, finding);
  const learning = stage(options, ends.found, ends.learned, message('matching.learning'));
  const model = await learn(records, relationOf, candidates, learning);
  const scorePair = pairScorer(records.comparisons, relationOf, model);
  const comparing = message('matching.comparing', { pairs: candidates.count });
  const pairs = await scorePairs(candidates, scorePair, stage(options, ends.learned, ends.scored, comparing));
  await stage(options, ends.scored, 1, message('matching.grouping'))(0);
  const clusters = clusterRecords({
    records: records.count,
    pairs,
    scorePair,
    areApart: apartIn(records),
    trust: linkTrust(pairs, model, countRelations(records)),
  });
  const explain = pairExplainer(records, relationOf, model);
  const found = verdicts({ clusters, pairs, scorePair });
  const rowOf = (place: number): number => order[place] ?? 0;
  return {
    groups: found.groups.map((group) => group.map(rowOf).sort((one, other) => one - other)),
    pairs: found.pairs.map((pair) => {
      const [one, other] = [rowOf(pair.one), rowOf(pair.other)];
      return { ...pair, one: Math.min(one, other), other: Math.max(one, other) };
    }),
    explain: (one, other) => {
      const [left, right] = [placeOf[one] ?? 0, placeOf[other] ?? 0];
      return left < right ? explain(left, right) : explain(right, left);
    },
  };
}

/**
 * Finds which records are one person: finds pairs by shared keys, learns without labels how often records of one person
 * agree, scores the pairs and groups the records. Null when it was stopped. The same table gives the same result, and
 * the order of its rows does not matter.
 */
export async function matchRecords(table: MatchTable, options: MatchOptions): Promise<MatchResult | null> {
  try {
    return await match(table, options);
  } catch (error) {
    if (error instanceof Stopped) {
      return null;
    }
    throw error;
  }
}
