import type { PlanSource } from '../vault/plan-source';
import { readEntry } from './open-container';
import type { Container } from './open-container';

/** The generations that a backup holds files of, ascending. */
function generationsOf({ entries }: Container, kind: 'snapshot' | 'journal'): number[] {
  return entries
    .flatMap(({ name }) => new RegExp(`^${kind}-(\\d+)\\.bin$`).exec(name)?.[1] ?? [])
    .map(Number)
    .sort((left, right) => left - right);
}

/** The files of a plan as they lie in a backup. */
export function containerPlan(container: Container): PlanSource {
  return {
    list: () =>
      Promise.resolve({
        snapshots: generationsOf(container, 'snapshot'),
        journals: generationsOf(container, 'journal'),
      }),
    snapshot: (generation) => readEntry(container, `snapshot-${generation}.bin`),
    journal: (generation) => readEntry(container, `journal-${generation}.bin`),
  };
}
