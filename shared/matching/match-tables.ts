import type { FormatMessage } from '../messages/format';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { TextTable } from '../roster-import/export-tables';
import type { MatchResult } from './match-records';
import type { RowSource } from './sources/join-sheets';
import type { MatchedPair } from './verdicts';

const mostReasons = 8;

/** What speaks for and against a pair, the weightiest first; first of all whether others of its group decided. */
export function pairReasons(result: Pick<MatchResult, 'explain'>, pair: MatchedPair): Message[] {
  const own = result.explain(pair.one, pair.other).slice(0, mostReasons);
  const isThroughOthers = pair.verdict === 'same' && pair.alone < 0.5;
  const isKeptApart = pair.verdict === 'review' && pair.alone >= 0.5;
  return [
    ...(isThroughOthers ? [message('matching.through-others')] : []),
    ...(isKeptApart ? [message('matching.kept-apart')] : []),
    ...own.map((reason) => reason.message),
  ];
}

/** The pairs, the most probable first: the columns of `pairs.csv`. Scores are probabilities with six digits. */
export function pairsTable(
  result: MatchResult,
  sources: readonly RowSource[],
  format: FormatMessage,
): TextTable {
  const rows = [...result.pairs]
    .sort((left, right) => right.score - left.score || left.one - right.one || left.other - right.other)
    .flatMap((pair) => {
      const [one, other] = [sources[pair.one], sources[pair.other]];
      return one === undefined || other === undefined
        ? []
        : [
            [
              one.file,
              one.row.toString(),
              other.file,
              other.row.toString(),
              pair.score.toFixed(6),
              pair.verdict,
              pairReasons(result, pair).map(format).join('; '),
            ],
          ];
    });
  return { headers: ['file_a', 'row_a', 'file_b', 'row_b', 'score', 'verdict', 'explanation'], rows };
}

/** Every row with the number of its person, counted from 1 in the order of the rows: the columns of `clusters.csv`. */
export function clustersTable(result: MatchResult, sources: readonly RowSource[]): TextTable {
  const firstOf = new Map<number, number>();
  for (const [first = 0, ...others] of result.groups) {
    for (const other of others) {
      firstOf.set(other, first);
    }
  }
  const numbers = new Map<number, number>();
  const rows = sources.map(({ file, row }, at) => {
    const first = firstOf.get(at) ?? at;
    const number = numbers.get(first) ?? numbers.size + 1;
    numbers.set(first, number);
    return [file, row.toString(), number.toString()];
  });
  return { headers: ['file', 'row', 'cluster'], rows };
}
