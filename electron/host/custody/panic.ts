import { performance } from 'node:perf_hooks';
import type { Receipt } from '../../../shared/contract/custody-methods';
import { message } from '../../../shared/messages/message';
import { destroyBackupSlots } from '../backup/destroy-backup-slots';
import { carryOut } from './carry-out';
import type { Desk } from './desk';
import type { Host } from '../open-vault';
import { ballastPath } from '../vault/ballast';
import { createFsGate } from './fs-gate';
import { endOthers } from './end-others';
import { gatherIntent } from './gather-intent';
import { dropPlan, lockPlan, replaceWindow } from './lock-plan';
import { readIntent, removeIntent, writeIntent } from './panic-intent';
import type { PanicIntent } from './panic-intent';
import { readReceipt, removeReceipt, writeReceipt } from './receipt-file';
import { within } from './within';

/** Calls that had begun when everything was shut are waited for so long; a disk that hangs is not. */
const quietMs = 400;

/** The intent must be on the disk even when that is full: the ballast is there for such moments. */
async function announce({ ports: { fs, home } }: Desk, intent: PanicIntent): Promise<void> {
  try {
    await writeIntent(fs, home, intent);
  } catch {
    await fs.rm(ballastPath(home), { force: true }).catch(() => undefined);
    // Without an intent a crash can leave a plan untouched, but none half-destroyed; and it may not crash.
    await writeIntent(fs, home, intent).catch(() => undefined);
  }
}

async function finish(desk: Desk, intent: PanicIntent, startedAt: number, isLate: boolean): Promise<Receipt> {
  const { fs, home } = desk.ports;
  const others = await endOthers(desk.ports, intent.planIds);
  const { destroyed, remaining, survivors } = await carryOut({ fs, home, destroyBackupSlots }, intent);
  const receipt: Receipt = {
    action: intent.action,
    at: intent.at,
    tookMs: Math.round(performance.now() - startedAt),
    destroyed: [
      ...destroyed,
      ...(others.ended === 0 ? [] : [message('custody.others-ended', { count: others.ended })]),
      ...(isLate ? [message('custody.finished-late')] : []),
    ],
    remaining: [
      ...remaining,
      ...others.left.map((pid) => message('custody.open-elsewhere', { pid: String(pid) })),
    ],
    outstanding: intent.outstanding,
  };
  desk.session.receipt = receipt;
  await writeReceipt(fs, home, receipt).catch(() => undefined);
  try {
    await (survivors.length === 0
      ? removeIntent(fs, home)
      : writeIntent(fs, home, { ...intent, planIds: [...survivors], files: [], backups: [] }));
  } catch {
    // done again at the next start, which finds nothing left to do
  }
  return receipt;
}

/**
 * Destroys what there is, as was set beforehand. The caller has taken the open plan away from everybody; `quiet` resolves when
 * nobody is in the middle of a write any more.
 */
async function destroyDesk(
  desk: Desk,
  action: PanicIntent['action'],
  quiet: Promise<void>,
): Promise<Receipt> {
  const startedAt = performance.now();
  const exports = desk.session.exports;
  exports.shut();
  desk.session.exports = createFsGate(desk.ports.fs);
  desk.held.forget();
  const [intent, calm] = await Promise.all([
    gatherIntent(desk, action),
    within(quietMs, Promise.all([quiet, exports.quiet()])),
  ]);
  desk.known.clear();
  const before = desk.session.receipt ?? (await readReceipt(desk.ports.fs, desk.ports.home));
  if (before !== null && intent.planIds.length + intent.files.length + intent.backups.length === 0) {
    return before; // the key was pressed again, and there was nothing left
  }
  await announce(desk, intent);
  const receipt = await finish(desk, intent, startedAt, false);
  if (!calm.ok) {
    // What a hanging disk wrote after all is destroyed when it has.
    void Promise.all([quiet, exports.quiet()]).then(() => carryOutAgain(desk, intent));
  }
  return receipt;
}

async function carryOutAgain({ ports: { fs, home } }: Desk, intent: PanicIntent): Promise<void> {
  await carryOut({ fs, home, destroyBackupSlots }, intent).catch(() => undefined);
}

/** Completes what a crash interrupted; to be awaited before anything of this desk is shown. Never rejects. */
export async function finishPanic(desk: Desk): Promise<void> {
  const { fs, home } = desk.ports;
  const startedAt = performance.now();
  const found = await readIntent(fs, home);
  if (found === null) {
    return;
  }
  try {
    const { panicAction } = (await desk.file.read()).settings.desk;
    const action = panicAction === 'burn' ? 'burn' : 'seal';
    await finish(desk, found === 'unreadable' ? await gatherIntent(desk, action) : found, startedAt, true);
  } catch {
    // the intent is still there for the next start
  }
}

async function destroyOnce(host: Host, action: PanicIntent['action']): Promise<Receipt> {
  let free: () => void = () => undefined;
  const quiet = dropPlan(host, new Promise<void>((resolve) => (free = resolve)));
  try {
    return await destroyDesk(host.desk, action, quiet);
  } finally {
    free();
    replaceWindow(host);
  }
}

/**
 * Does what was set beforehand. Everything is taken away from the host first, whatever it is doing; the next one begins
 * when the panic is over. Answers with the receipt, or null after a mere lock.
 */
export async function panic(asked: Host): Promise<Receipt | null> {
  const { session, file } = asked.desk;
  const { panicAction } = (await file.read()).settings.desk;
  if (panicAction === 'lock') {
    await lockPlan(asked, []);
    return null;
  }
  session.panic ??= destroyOnce(asked.latest(), panicAction).finally(() => {
    session.panic = null;
  });
  return session.panic;
}

/** The receipt that nobody has put away is forgotten. Throws when the disk refuses. */
export async function putReceiptAway(desk: Desk): Promise<void> {
  await removeReceipt(desk.ports.fs, desk.ports.home);
  desk.session.receipt = null;
}
