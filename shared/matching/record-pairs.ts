import type { Random } from '../kit/random';
import type { PerRelation } from './learn/agreement-model';
import type { RecordPairs, RelationOf } from './learn/pair-vectors';
import type { PreparedRecords } from './prepare-records';

/** `count` pairs of two different records, drawn from all of them; a pair may come twice. */
export function drawPairs(records: number, count: number, random: Random): RecordPairs {
  const one = new Uint32Array(count);
  const other = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const first = Math.floor(random() * records);
    const second = Math.floor(random() * (records - 1));
    one[at] = first;
    other[at] = second < first ? second : second + 1;
  }
  return { count, one, other };
}

/** A fair sample of pairs, about `most` of them; all where there are no more. */
export function samplePairs(pairs: RecordPairs, most: number, random: Random): RecordPairs {
  if (pairs.count <= most) {
    return pairs;
  }
  const kept = pairs.one.map((_, pair) => pair).filter(() => random() < most / pairs.count);
  return {
    count: kept.length,
    one: kept.map((pair) => pairs.one[pair] ?? 0),
    other: kept.map((pair) => pairs.other[pair] ?? 0),
  };
}

/** How two records stand to each other in their lists. */
export function relationIn({ lists, households }: PreparedRecords): RelationOf {
  return (one, other) =>
    lists[one] !== lists[other] ? 0 : households[one] !== households[other] || households[one] === 0 ? 1 : 2;
}

/** How many pairs of each relation there are. */
export function countRelations({ count, lists, households }: PreparedRecords): PerRelation {
  const pairsOf = (groups: Int32Array): number => {
    const sizes = new Map<number, number>();
    for (const group of groups) {
      sizes.set(group, (sizes.get(group) ?? 0) + 1);
    }
    return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  };
  const inOneList = pairsOf(lists);
  const inOneHousehold = pairsOf(households.filter((household) => household !== 0));
  return [(count * (count - 1)) / 2 - inOneList, inOneList - inOneHousehold, inOneHousehold];
}
