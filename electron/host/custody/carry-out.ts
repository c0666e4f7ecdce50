import { dirname, join } from 'node:path';
import type { Receipt } from '../../../shared/contract/custody-methods';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { PlanId } from '../../../shared/model/ids';
import type { FileSystem } from '../ports';
import { temporaryName } from '../save-file';
import { ballastPath } from '../vault/ballast';
import { errorCode } from '../vault/errors';
import { plansFolder } from '../vault/keyslots-file';
import type { DestroyBackupSlots } from './backup-files';
import { destroyKeyslots } from './destroy-keyslots';
import { eraseFile } from './erase-file';
import type { PanicIntent } from './panic-intent';
import type { KeptSlots } from './reduce-keyslots';
import { within } from './within';
import type { Outcome } from './within';

/** Sticks and network drives are given this long each; they are dealt with at the same time. */
const backupMs = 900;
const filesMs = 1000;

interface Grounds {
  readonly fs: FileSystem;
  readonly home: string;
  readonly destroyBackupSlots: DestroyBackupSlots;
}

type Account = Pick<Receipt, 'destroyed' | 'remaining'>;

function counted(id: Message['id'], count: number): Message[] {
  return count === 0 ? [] : [message(id, { count })];
}

async function eachOutcome<K, T>(
  keys: readonly K[],
  act: (key: K) => Promise<Outcome<T>>,
): Promise<{ done: T[]; failed: { key: K; code: string }[] }> {
  const outcomes = await Promise.all(keys.map(async (key) => ({ key, outcome: await act(key) })));
  return {
    done: outcomes.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])),
    failed: outcomes.flatMap(({ key, outcome }) => (outcome.ok ? [] : [{ key, code: outcome.code }])),
  };
}

/** Waits to the end, however long: nothing else matters as much. */
function attempt<T>(call: Promise<T>): Promise<Outcome<T>> {
  return call.then(
    (value) => ({ ok: true, value }),
    (error: unknown) => ({ ok: false, code: errorCode(error) }),
  );
}

async function destroyPlanKeys({ fs, home }: Grounds, planIds: readonly PlanId[], kept: KeptSlots) {
  return eachOutcome(planIds, (planId) =>
    attempt(destroyKeyslots(fs, join(plansFolder(home), planId), kept)),
  );
}

async function destroyBackups(grounds: Grounds, { action, backups }: PanicIntent): Promise<Account> {
  const { fs, destroyBackupSlots } = grounds;
  const kept = action === 'burn' ? 'none' : 'recovery';
  const destroy = async (path: string) => {
    const slots = destroyBackupSlots(fs, path, kept);
    if (action === 'seal') {
      await slots;
      return;
    }
    await slots.catch(() => undefined); // the file goes in any case
    await fs.rm(path, { force: true });
  };
  const { done, failed } = await eachOutcome(backups, (path) => within(backupMs, destroy(path)));
  return {
    destroyed: counted(action === 'burn' ? 'custody.backups-deleted' : 'custody.backups-sealed', done.length),
    remaining: failed.map(({ key, code }) => message('custody.backup-not-destroyed', { path: key, code })),
  };
}

async function deleteFiles({ fs }: Grounds, { files }: PanicIntent): Promise<Account> {
  const { done, failed } = await eachOutcome(files, async ({ id, what }) => {
    // An export that was being written lies beside its name.
    await within(filesMs, eraseFile(fs, join(dirname(what), temporaryName(id))));
    return within(filesMs, eraseFile(fs, what));
  });
  return {
    destroyed: counted('custody.files-deleted', done.length),
    remaining: failed.map(({ key, code }) => message('custody.file-not-deleted', { path: key.what, code })),
  };
}

async function deletePlans({ fs, home }: Grounds, planIds: readonly PlanId[]): Promise<Message[]> {
  const folders = [
    ...planIds.map((planId) => join(plansFolder(home), planId)),
    ballastPath(home),
    `${ballastPath(home)}.tmp`,
  ];
  const { failed } = await eachOutcome(folders, (path) =>
    attempt(fs.rm(path, { recursive: true, force: true })),
  );
  return failed.map(({ key, code }) => message('custody.file-not-deleted', { path: key, code }));
}

function sealedPlans({ done }: { readonly done: readonly number[] }): Message[] {
  const recoverable = done.filter((recoverySlots) => recoverySlots > 0).length;
  return [
    ...counted('custody.plans-sealed', recoverable),
    ...counted('custody.plans-sealed-for-ever', done.length - recoverable),
  ];
}

/**
 * Does what the intent says, keys first: from then on nothing that is left can be read with a local secret. Answers
 * with the account, and with the plans whose keys may have survived. Can be repeated.
 */
export async function carryOut(
  grounds: Grounds,
  intent: PanicIntent,
): Promise<Account & { survivors: readonly PlanId[] }> {
  const isBurn = intent.action === 'burn';
  const keys = await destroyPlanKeys(grounds, intent.planIds, isBurn ? 'none' : 'recovery');
  const outside = await Promise.all([destroyBackups(grounds, intent), deleteFiles(grounds, intent)]);
  const notDeleted = isBurn ? await deletePlans(grounds, intent.planIds) : [];
  // Keys that could not be destroyed by themselves are gone with their folder.
  const alive = isBurn && notDeleted.length === 0 ? [] : keys.failed;
  const plans = isBurn
    ? counted('custody.plans-burned', intent.planIds.length - alive.length)
    : sealedPlans(keys);
  return {
    destroyed: [...plans, ...outside.flatMap(({ destroyed }) => destroyed)],
    remaining: [
      ...alive.map(({ key, code }) => message('custody.plan-not-destroyed', { plan: key, code })),
      ...notDeleted,
      ...outside.flatMap(({ remaining }) => remaining),
    ],
    survivors: alive.map(({ key }) => key),
  };
}
