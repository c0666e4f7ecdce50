import * as fs from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createHandlers } from '../../electron/host/handlers';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { applyChanges } from '../../shared/model/apply-changes';
import type { PlanId } from '../../shared/model/ids';
import type { Plan } from '../../shared/model/plan';
import { testPorts } from '../support/host-ports';
import { damage } from './damage';
import { beginLife, copyPlan } from './random-life';
import { describeDifference, isSamePlan, readWholePlan } from './read-whole-plan';
import { inMemoryFolder } from './scratch-folder';
import { attemptRandom, attemptsWith, pick, runAttempts, scaled, within } from './trial';
import type { Findings, Trial, TrialOptions } from './trial';

const passphrase = 'a plainly fictional passphrase';
const longestOpeningMs = 20_000;
const imprecise = new Set<string>(['vault.unexpected', 'vault.malformed-request', 'vault.wrong-passphrase']);

/** A desk with a plan, and the plan as it was after each step. */
interface Original {
  readonly home: string;
  readonly planId: PlanId;
  /** Oldest first. */
  readonly states: readonly Plan[];
  /** All its files, relative to `home`. */
  readonly files: readonly string[];
}

function hostOn(home: string): DeskBridge {
  return createHandlers(testPorts(home, { snapshotAfterBytes: 12_000 }));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Makes a plan that has every kind of file: generations, snapshots, journals of several frames. */
async function makeOriginal(folder: string, seed: number): Promise<Original> {
  const home = join(folder, 'original');
  const random = attemptRandom(seed, 'damaged-file original', 0);
  const bridge = hostOn(join(folder, 'lived'));
  const life = beginLife(random);
  const created = await bridge.createPlan({ label: 'Bamako', passphrase });
  if (!created.ok) {
    throw new Error(`the original was refused with ${created.problem.id}`);
  }
  const { planId } = created.value;
  const states = [copyPlan(life.plan)];
  const steps = ['import', 'departure', 'edit', 'assign', 'bulk-edit', 'issue', 'edit', 'delete'] as const;
  for (const [index, kind] of [...steps, ...steps, ...steps].entries()) {
    const batch = life.next(kind, 12);
    const saved = await bridge.commit({ batch });
    if (!saved.ok) {
      throw new Error(`the original was refused with ${saved.problem.id}`);
    }
    life.apply(batch);
    states.push(copyPlan(life.plan));
    if (index % 7 === 6) {
      await bridge.closePlan({});
      await bridge.openPlan({ planId, passphrase });
    }
  }
  // As after a power cut: the last journal is not empty, and the lock is of a process that is gone.
  await fs.cp(join(folder, 'lived'), home, { recursive: true });
  await fs.rm(join(home, 'plans', planId, 'lock'), { force: true });
  await bridge.closePlan({});
  return { home, planId, states, files: await filesBelow(home) };
}

/** Opens, compares with every state there ever was, goes on working, and looks again. */
async function openDamaged(
  home: string,
  original: Original,
  restore: () => Promise<void>,
): Promise<Findings> {
  const { planId, states } = original;
  const newest = states.at(-1);
  const bridge = hostOn(home);
  const opened = await bridge.openPlan({ planId, passphrase });
  if (!opened.ok) {
    await restore();
    const second = hostOn(home);
    const again = await second.openPlan({ planId, passphrase });
    await second.closePlan({});
    return [
      ...(imprecise.has(opened.problem.id) ? [`refused with ${opened.problem.id}`] : []),
      ...(again.ok
        ? []
        : [`refused with ${opened.problem.id}, and with the file put back ${again.problem.id}`]),
    ];
  }
  const found = await readWholePlan(bridge);
  const state = states.findLast((plan) => isSamePlan(plan, found));
  if (state === undefined || newest === undefined) {
    return [`wrong data (${describeDifference(newest ?? found, found)})`];
  }
  const findings: string[] = [];
  if (state !== newest && opened.value.notices.length === 0) {
    findings.push(`an older state without a word (${describeDifference(newest, found)})`);
  }
  const batch = beginLife(attemptRandom(0, 'after damage', 0)).next('import', 3);
  const saved = await bridge.commit({ batch });
  await bridge.closePlan({});
  const second = hostOn(home);
  const reopened = await second.openPlan({ planId, passphrase });
  if (!saved.ok || !reopened.ok) {
    const problem = [saved, reopened].flatMap((answer) => (answer.ok ? [] : [answer.problem.id]));
    return [...findings, `work does not go on: ${problem.join(', ')}`];
  }
  const expected = copyPlan(found);
  applyChanges(expected, batch.changes);
  const after = await readWholePlan(second);
  await second.closePlan({});
  return isSamePlan(expected, after)
    ? findings
    : [...findings, `the opening after that differs (${describeDifference(expected, after)})`];
}

/** One file of the desk is damaged; the plan is then opened by a host that knows nothing of it. */
export const damagedFileTrial: Trial = {
  name: 'damaged-file',
  title: 'bytes of its files are flipped, cut, set to zero',
  kind: 'busy',
  run: (options: TrialOptions) =>
    inMemoryFolder(async (folder) => {
      const original = await makeOriginal(folder, options.seed);
      const count = scaled(2000, options);
      const [first, ...others] = original.files;
      if (first === undefined) {
        throw new Error('The original has no files.');
      }
      const findings = await runAttempts(options, 'damaged-file', count, 2, async (index) => {
        const random = attemptRandom(options.seed, 'damaged-file', index);
        const file = pick(random, [first, ...others]);
        const home = join(folder, `home-${index}`);
        await fs.cp(original.home, home, { recursive: true });
        const path = join(home, file);
        const content = await fs.readFile(path);
        const { how, bytes } = damage(random, content);
        await fs.writeFile(path, bytes);
        const restore = () => fs.writeFile(path, content);
        const found = await within(longestOpeningMs, 'opening', openDamaged(home, original, restore));
        await fs.rm(home, { recursive: true, force: true });
        return found.map((finding) => `${file.replace(/plan-[0-9a-f]+/, 'plan')}, ${how}: ${finding}`);
      });
      return {
        counts: [
          {
            what: `wrong data, older state without a word, no precise sentence (${original.files.length} files)`,
            trials: count,
            losses: attemptsWith(findings),
          },
        ],
        findings,
      };
    }),
};
