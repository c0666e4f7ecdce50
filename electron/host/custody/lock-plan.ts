import { setTimeout } from 'node:timers/promises';
import type { Batch } from '../../../shared/model/change';
import type { Host } from '../open-vault';
import type { Vault } from '../vault/vault';
import { removeLeftLock } from './left-lock';

/** A batch that is just being written is given so long; then it counts as unsaved. */
const graceMs = 300;
/** The answer is on its way before the window is replaced. */
const replaceAfterMs = 50;

/** Drops the key and gives the folder back. The file system of the plan is shut by then. */
export async function abandonPlan(host: Host, vault: Vault): Promise<void> {
  await vault.drop();
  await removeLeftLock(host.desk.ports, vault.folder);
}

/**
 * Takes everything away from this host at once, also from what is in the middle of something. The next host begins when
 * the folder is free and `also` resolves. Answers with what resolves when no write is under way any more.
 */
export function dropPlan(host: Host, also: Promise<void> = Promise.resolve()): Promise<void> {
  const vault = host.vault();
  host.setVault(null);
  return host.end((drained) =>
    Promise.all([vault === null ? undefined : abandonPlan(host, vault), drained, also]),
  );
}

/** Shows a fresh window in place of the one that has seen a plan; the soonest of several requests counts. */
export function replaceWindow({ desk }: Host, afterMs = replaceAfterMs): void {
  const { session, signals, ports } = desk;
  signals.clear();
  clearTimeout(session.replacement);
  session.replacement = globalThis
    .setTimeout(() => void ports.window.replace().catch(() => undefined), afterMs)
    .unref();
}

/** Locks the plan. What is unsaved is encrypted and kept until it is opened again; answers with how many batches that is. */
export async function lockPlan(
  host: Host,
  unsaved: readonly Batch[],
  replaceAfter = replaceAfterMs,
): Promise<number> {
  const { session, held } = host.desk;
  session.isLocked = session.planId !== null;
  await Promise.race([host.commits.ended(), setTimeout(graceMs, undefined, { ref: false })]);
  void dropPlan(host);
  replaceWindow(host, replaceAfter);
  const missing = unsaved.filter(({ id }) => !session.acknowledged.has(id));
  return session.planId === null ? 0 : held.put(session.planId, missing);
}
