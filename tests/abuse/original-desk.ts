import { copyPlan } from '../../shared/model/plan';
import * as fs from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createHandlers } from '../../electron/host/handlers';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { Result } from '../../shared/kit/result';
import type { Random } from '../../shared/kit/random';
import type { PlanId } from '../../shared/model/ids';
import type { Plan } from '../../shared/model/plan';
import { testPorts } from '../support/host-ports';
import { beginLife } from './random-life';
import type { Life, StepKind } from './random-life';

/** The passphrase of every plan that is damaged on purpose. */
export const passphrase = 'a plainly fictional passphrase';

/** A desk with one plan, as a power cut leaves it: the last journal is not empty, and there is no lock. */
export interface OriginalDesk {
  readonly home: string;
  readonly planId: PlanId;
  /** The plan after each of its batches, the first being the one it is made with. */
  readonly states: readonly Plan[];
  /** The words that stand for it, after each of its batches. */
  readonly heads: readonly string[];
  /** Copies of the desk from earlier, oldest first. */
  readonly earlier: readonly string[];
  /** The oldest of these copies, after other work than that of the original. */
  readonly fork: string;
}

/** A host on a folder, with small generations. */
export function hostOn(home: string): DeskBridge {
  return createHandlers(testPorts(home, { snapshotAfterBytes: 12_000, ballastBytes: 1024 * 1024 }));
}

/** All files below a folder, as paths relative to it. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** What a host answered, or an exception: the trial cannot go on. */
export async function must<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) {
    throw new Error(`refused with ${result.problem.id}`);
  }
  return result.value;
}

async function copyDesk(from: string, to: string, planId: PlanId): Promise<void> {
  await fs.cp(from, to, { recursive: true });
  await fs.rm(join(to, 'plans', planId, 'lock'), { force: true });
}

const round = ['import', 'departure', 'edit', 'assign', 'bulk-edit', 'issue', 'edit', 'delete'] as const;

async function work(bridge: DeskBridge, life: Life, steps: readonly StepKind[], after: () => Promise<void>) {
  for (const kind of steps) {
    const batch = life.next(kind, 12);
    await must(bridge.commit({ batch }));
    life.apply(batch);
    await after();
  }
}

/** Makes the desk: several generations, every kind of file, and copies of how it was. */
export async function makeOriginalDesk(folder: string, random: Random): Promise<OriginalDesk> {
  const lived = join(folder, 'lived');
  const bridge = hostOn(lived);
  const life = beginLife(random);
  await must(bridge.setDeskSettings({ autoLockMinutes: 7, panicAction: 'seal' }));
  const { planId } = await must(bridge.createPlan({ label: 'Bamako', passphrase }));
  const states = [copyPlan(life.plan)];
  const heads = [(await must(bridge.auditHead({}))).words.join(' ')];
  const earlier: string[] = [];
  const note = async () => {
    states.push(copyPlan(life.plan));
    heads.push((await must(bridge.auditHead({}))).words.join(' '));
  };
  const reopen = async () => {
    await must(bridge.closePlan({}));
    await must(bridge.openPlan({ planId, passphrase }));
  };
  const keepCopy = async () => {
    const copy = join(folder, `earlier-${earlier.length}`);
    await copyDesk(lived, copy, planId);
    earlier.push(copy);
  };
  await must(bridge.addRecoverySlot({ label: 'mission' }));
  await work(bridge, life, round, note);
  await must(bridge.saveFile({ suggestedName: 'list.csv', bytes: new Uint8Array(100) }));
  await keepCopy();
  const forkLife = beginLife(random, life.plan);
  await work(bridge, life, round.slice(0, 5), note);
  await keepCopy();
  await reopen();
  await work(bridge, life, round, note);
  await must(bridge.recordPrint({ what: 'Manifest', copies: 3 }));
  await keepCopy();
  await reopen();
  await work(bridge, life, round.slice(1, 6), note);
  const home = join(folder, 'original');
  await copyDesk(lived, home, planId);
  await bridge.closePlan({});

  const fork = join(folder, 'fork');
  await fs.cp(earlier[0] ?? home, fork, { recursive: true });
  const other = hostOn(fork);
  await must(other.openPlan({ planId, passphrase }));
  await work(other, forkLife, [...round, ...round].reverse(), () => Promise.resolve());
  const forked = join(folder, 'forked');
  await copyDesk(fork, forked, planId);
  await other.closePlan({});
  return { home, planId, states, heads, earlier, fork: forked };
}
