import { copyPlan } from '../../shared/model/plan';
import { join } from 'node:path';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { Random } from '../../shared/kit/random';
import { hostOn, must, passphrase } from './original-desk';
import { beginLife } from './random-life';
import { describeDifference, isSamePlan, readWholePlan } from './read-whole-plan';
import { inMemoryFolder } from './scratch-folder';
import { attemptRandom, attemptsWith, pick, runAttempts, scaled } from './trial';
import type { Findings, Trial } from './trial';

const stepsAHistory = 200;
const kinds = ['import', 'edit', 'bulk-edit', 'assign', 'departure', 'delete'] as const;

/** A step that was saved. */
interface Saved {
  readonly id: string;
  readonly sequence: number;
}

/** Takes steps back, or does them again, one by one; each as a step of its own. */
async function turn(
  bridge: DeskBridge,
  steps: readonly Saved[],
  how: 'undoes' | 'redoes',
  life: ReturnType<typeof beginLife>,
): Promise<void> {
  for (const { id, sequence } of steps) {
    const { changes } = await must(bridge.planUndo({ sequence, scope: 'alone' }));
    const { id: own, at, by, label } = life.next('departure');
    await must(bridge.commit({ batch: { id: own, at, by, label, changes, [how]: [id] } }));
  }
}

/** Works, takes everything back, does everything again, with a restart between; compares each time. */
async function undoAndRedo(home: string, steps: number, random: Random): Promise<Findings> {
  const life = beginLife(random);
  const first = hostOn(home);
  const { planId } = await must(first.createPlan({ label: 'Bamako', passphrase }));
  const before = copyPlan(life.plan);
  const saved: Saved[] = [];
  for (let step = 0; step < steps; step += 1) {
    const batch = life.next(pick(random, kinds), 5);
    const { sequence } = await must(first.commit({ batch }));
    life.apply(batch);
    saved.push({ id: batch.id, sequence });
  }
  const findings: string[] = [];
  const compare = async (bridge: DeskBridge, when: string, expected: typeof before) => {
    const found = await readWholePlan(bridge);
    if (!isSamePlan(expected, found)) {
      findings.push(`${when}: differs (${describeDifference(expected, found)})`);
    }
  };
  const restart = async (bridge: DeskBridge): Promise<DeskBridge> => {
    await must(bridge.closePlan({}));
    const next = hostOn(home);
    await must(next.openPlan({ planId, passphrase }));
    return next;
  };
  await turn(first, saved.toReversed(), 'undoes', life);
  await compare(first, 'after undoing all', before);
  const second = await restart(first);
  await compare(second, 'after undoing all and a restart', before);
  await turn(second, saved, 'redoes', life);
  await compare(second, 'after doing all again', life.plan);
  const third = await restart(second);
  await compare(third, 'after doing all again and a restart', life.plan);
  await must(third.closePlan({}));
  return findings;
}

/** Random histories are taken back whole and done again whole. */
export const undoTrial: Trial = {
  name: 'undo',
  title: 'random histories are undone and redone, with restarts',
  kind: 'busy',
  run: async (options) => {
    const count = scaled(10, options);
    const steps = scaled(stepsAHistory, { ...options, scale: Math.min(1, options.scale * 2) });
    const findings = await runAttempts(options, 'undo', count, 2, (index) =>
      inMemoryFolder((folder) =>
        undoAndRedo(join(folder, 'home'), steps, attemptRandom(options.seed, 'undo', index)),
      ),
    );
    const what = `histories of ${steps} steps that differ after undoing or redoing all`;
    return { counts: [{ what, trials: count, losses: attemptsWith(findings) }], findings };
  },
};
