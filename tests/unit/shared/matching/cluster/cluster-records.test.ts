import { describe, expect, it } from 'vitest';
import { clusterRecords } from '../../../../../shared/matching/cluster/cluster-records';

const never = () => false;

function cluster(
  records: number,
  scores: readonly (readonly [number, number, number])[],
  areApart: (one: number, other: number) => boolean = never,
  scorePair: (one: number, other: number) => number = () => -9,
  trust = 0,
) {
  return clusterRecords({
    records,
    pairs: {
      count: scores.length,
      one: Uint32Array.from(scores, ([one]) => one),
      other: Uint32Array.from(scores, ([, other]) => other),
      logOdds: Float32Array.from(scores, ([, , score]) => score),
    },
    areApart,
    scorePair,
    trust,
  });
}

describe('grouping records', () => {
  it('joins what fits and leaves the rest alone', () => {
    expect([...cluster(4, [[0, 2, 5]]).groupOf]).toEqual([0, 1, 0, 3]);
  });

  it('does not join a chain whose ends speak against it', () => {
    const scores = [
      [0, 1, 6],
      [1, 2, 3],
      [0, 2, -8],
    ] as const;
    expect([...cluster(3, scores).groupOf]).toEqual([0, 0, 2]);
  });

  it('joins it nevertheless where one good pair is trusted', () => {
    const scores = [
      [0, 1, 6],
      [1, 2, 4],
      [0, 2, -4.5],
    ] as const;
    const groups = (trust: number) => [...cluster(3, scores, never, () => -9, trust).groupOf];
    expect([groups(0), groups(0.25)]).toEqual([
      [0, 0, 2],
      [0, 0, 0],
    ]);
  });

  it('joins a chain whose ends say little', () => {
    const scores = [
      [0, 1, 6],
      [1, 2, 5],
      [0, 2, -1],
    ] as const;
    expect([...cluster(3, scores).groupOf]).toEqual([0, 0, 0]);
  });

  it('scores pairs that were not found before it joins over them', () => {
    const scores = [
      [0, 1, 6],
      [1, 2, 5],
    ] as const;
    expect([...cluster(3, scores, never, () => 2).groupOf]).toEqual([0, 0, 0]);
    expect([...cluster(3, scores, never, () => -9).groupOf]).toEqual([0, 0, 2]);
  });

  it('keeps apart who cannot be one person, and tells of it', () => {
    const scores = [
      [0, 1, 6],
      [1, 2, 5],
      [0, 2, 4],
    ] as const;
    const { groupOf, conflicts } = cluster(3, scores, (one, other) => one + other === 2);
    expect([...groupOf]).toEqual([0, 0, 2]);
    expect(conflicts).toEqual([[0, 2]]);
  });
});
