import { join } from 'node:path';
import type { Asked } from '../../../shared/contract/desk-bridge';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { creation } from '../../../shared/model/apply-changes';
import type { Batch } from '../../../shared/model/change';
import { nextLogicalTime } from '../../../shared/model/clock';
import { planIdSchema } from '../../../shared/model/ids';
import { defaultSettings } from '../../../shared/model/settings';
import { holdKey } from './data-key';
import { syncFolder } from './durable-files';
import { writeProblem } from './errors';
import { createGenerations } from './generations';
import { createKeyslots } from '../keys/create-keyslots';
import { writeKeyslots } from '../keys/keyslots-store';
import { plansFolder } from './keyslots-file';
import { takeLock } from './lock-file';
import { manageVault } from './manage-vault';
import { emptyState } from './plan-state';
import type { Vault, VaultPorts } from './vault';
import { keysOf } from './walk-journal';

function firstBatch(ports: VaultPorts, operator: string): Batch {
  return {
    id: ports.random(12).toString('hex'),
    at: nextLogicalTime('', ports.clock(), 'host'),
    by: operator,
    label: message('vault.new-plan'),
    changes: [creation('settings', defaultSettings)],
  };
}

/** Makes a plan with default settings. Its keyslots are written last: a folder without them is no plan. */
export async function createVault(
  ports: VaultPorts,
  { label, passphrase, operator = '' }: Asked<'createPlan'>,
): Promise<Result<Vault>> {
  const planId = planIdSchema.parse(`plan-${ports.random(8).toString('hex')}`);
  const folder = join(plansFolder(ports.home), planId);
  let vault: Vault | undefined;
  const undo = async (problem: Message): Promise<Result<Vault>> => {
    await vault?.drop();
    await ports.fs.rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return failure(problem);
  };
  try {
    await ports.fs.mkdir(folder, { recursive: true, mode: 0o700 });
    const lock = await takeLock(ports, folder);
    if (!lock.ok) {
      return await undo(lock.problem);
    }
    const created = await createKeyslots(ports, { planId, label, passphrase });
    const keys = keysOf(holdKey(created.dataKey), planId);
    const point = keys.chain.start();
    const generations = createGenerations(ports, keys, folder, {
      generation: -1,
      journal: null,
      headerBytes: 0,
    });
    await generations.begin(point);
    vault = manageVault(ports, {
      operator,
      folder,
      keyslots: created.keyslots,
      areSlotsNew: false,
      keys,
      state: emptyState(),
      point,
      places: new Map(),
      generations,
      preparation: [],
      notices: [],
      release: lock.value,
    });
    const committed = await vault.commit(firstBatch(ports, operator));
    if (!committed.ok) {
      return await undo(committed.problem);
    }
    await writeKeyslots(ports.fs, folder, created.keyslots);
    await syncFolder(ports.fs, plansFolder(ports.home));
    return success(vault);
  } catch (error) {
    return undo(writeProblem(error));
  }
}
