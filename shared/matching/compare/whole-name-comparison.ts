import { wordAgreement, wordComparer } from '../names/compare-words';
import type { NameRecord } from '../names/name-records';
import type { NameWord } from '../names/word-table';
import { unknownLevel } from './comparison';
import type { Comparison, Level } from './comparison';

const levels: readonly Level[] = [
  unknownLevel,
  { name: 'different', person: 0.08, household: 0.5, rarity: 'none' },
  { name: 'partly', person: 0.12, household: 0.35, rarity: 'none' },
  { name: 'mostly', person: 0.25, household: 0.1, rarity: 'none' },
  { name: 'same', person: 0.55, household: 0.05, rarity: 'none' },
];
const level = { different: 1, partly: 2, mostly: 3, same: 4 } as const;

/**
 * The comparison of whole names, titles included, beside given and family names in columns of their own: how much of
 * the rarer words both have. It follows in part from the comparisons of those columns.
 */
export function wholeNameComparison(records: readonly NameRecord[], words: readonly NameWord[]): Comparison {
  const filled = Math.max(1, records.filter(({ whole }) => whole.length > 0).length);
  const weights = Float64Array.from(
    words,
    ({ count }) => 0.2 + Math.log(filled / Math.max(1, Math.min(count, filled))),
  );
  const weightOf = (word: NameWord): number => weights[word.id] ?? 0;
  const compareWords = wordComparer(words);
  const totals = records.map(({ whole }) => whole.reduce((sum, word) => sum + weightOf(word), 0));
  return {
    id: 'whole-name',
    column: '',
    levels,
    bond: 'person',
    parents: ['given', 'family'],
    compare: (one, other) => {
      const [left, right] = [records[one]?.whole ?? [], records[other]?.whole ?? []];
      const [leftTotal, rightTotal] = [totals[one] ?? 0, totals[other] ?? 0];
      if (left.length === 0 || right.length === 0) {
        return 0;
      }
      let shared = 0;
      for (const word of left) {
        let best = 0;
        for (const candidate of right) {
          const agreement = compareWords(word.id, candidate.id);
          const worth =
            agreement === wordAgreement.same
              ? 1
              : agreement >= wordAgreement.near
                ? 0.85
                : agreement >= wordAgreement.alike
                  ? 0.4
                  : 0;
          best = Math.max(best, worth * Math.min(weightOf(word), weightOf(candidate)));
        }
        shared += best;
      }
      const part = shared / Math.max(leftTotal, rightTotal);
      return part >= 0.9
        ? level.same
        : part >= 0.6
          ? level.mostly
          : part >= 0.3
            ? level.partly
            : level.different;
    },
    frequency: () => 0,
  };
}
