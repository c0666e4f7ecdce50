import { join } from 'node:path';
import type { PlanId } from '../../../shared/model/ids';
import type { HostPorts } from '../ports';
import { plansFolder } from '../vault/keyslots-file';
import { lockOwner } from './left-lock';

/** Other processes that have one of the plans in their memory, and on their screen. */
export interface Others {
  /** How many were told to end. */
  readonly ended: number;
  /** Those of which it is not certain that they are what they say. */
  readonly left: readonly number[];
}

/** Tells every other process that has one of these plans open to end. */
export async function endOthers(
  { fs, home, processes }: Pick<HostPorts, 'fs' | 'home' | 'processes'>,
  planIds: readonly PlanId[],
): Promise<Others> {
  const found = await Promise.all(
    planIds.map(async (planId) => {
      const owner = await lockOwner(fs, join(plansFolder(home), planId));
      if (owner === null || owner.pid === processes.ownPid) {
        return [];
      }
      const life = await processes.lifeOf(owner.pid);
      return life === owner.life ? [owner] : []; // another process has the number of one that is gone
    }),
  );
  const others = new Map(found.flat().map(({ pid, life }) => [pid, life]));
  const certain = [...others].filter(([pid, life]) => life !== '' && processes.end(pid)).map(([pid]) => pid);
  return { ended: certain.length, left: [...others.keys()].filter((pid) => !certain.includes(pid)) };
}
