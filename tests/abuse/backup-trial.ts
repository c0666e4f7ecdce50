import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { Random } from '../../shared/kit/random';
import { hostOn, must, passphrase } from './original-desk';
import { beginLife, stepKinds } from './random-life';
import { describeDifference, isSamePlan, readWholePlan } from './read-whole-plan';
import { inMemoryFolder } from './scratch-folder';
import { attemptRandom, attemptsWith, pick, runAttempts, scaled, whole, within } from './trial';
import type { Findings, Trial } from './trial';

const longestMs = 60_000;

/** Lives for a while, is backed up, wiped, and put back on another desk. */
async function backUpAndRestore(folder: string, random: Random): Promise<Findings> {
  const stick = join(folder, 'stick');
  const home = join(folder, 'home');
  const life = beginLife(random);
  const bridge = hostOn(home);
  const { planId } = await must(bridge.createPlan({ label: 'Bamako', passphrase, operator: 'A. Planner' }));
  for (let steps = whole(random, 9); steps >= 0; steps -= 1) {
    const batch = life.next(pick(random, stepKinds));
    await must(bridge.commit({ batch }));
    life.apply(batch);
    if (random() < 0.2) {
      await must(bridge.closePlan({}));
      await must(bridge.openPlan({ planId, passphrase }));
    }
  }
  await must(bridge.setBackup({ folder: stick, everyChanges: 0, everyMinutes: 0 }));
  const { path } = await must(bridge.backupNow({}));
  const head = await must(bridge.auditHead({}));
  await must(bridge.closePlan({}));
  await rm(home, { recursive: true, force: true });

  const other: DeskBridge = hostOn(join(folder, 'other-home'));
  const source = { path, passphrase };
  const preview = await must(other.inspectBackup(source));
  const restored = await must(other.restoreBackup({ ...source, label: 'Put back' }));
  const found = await readWholePlan(other);
  const words = await must(other.findHead({ words: head.words.join(' ') }));
  await must(other.closePlan({}));
  await must(other.openPlan({ planId: restored.planId, passphrase }));
  const again = await readWholePlan(other);
  const verified = await must(other.verifyHistory({}));
  await must(other.closePlan({}));

  const isCounted =
    preview.people === life.plan.person.size && preview.departures === life.plan.departure.size;
  return [
    ...(isCounted ? [] : [`the preview counts ${preview.people} people, ${preview.departures} departures`]),
    ...(isSamePlan(life.plan, found) ? [] : [`differs (${describeDifference(life.plan, found)})`]),
    ...(isSamePlan(life.plan, again)
      ? []
      : [`differs when opened (${describeDifference(life.plan, again)})`]),
    ...(words.batch.sequence === head.sequence ? [] : ['the printed words stand for another batch']),
    ...[...restored.notices, ...verified.problems].map(({ id }) => `is said to have ${id}`),
  ];
}

/** A plan of random content is backed up, wiped and put back. */
export const backupTrial: Trial = {
  name: 'backup',
  title: 'random plans are backed up, wiped, put back and compared',
  kind: 'busy',
  run: async (options) => {
    const count = scaled(200, options);
    const findings = await runAttempts(options, 'backup', count, 2, (index) =>
      inMemoryFolder((folder) =>
        within(longestMs, 'a backup', backUpAndRestore(folder, attemptRandom(options.seed, 'backup', index))),
      ),
    );
    const what = 'plans that differ after backup, wiping and restoring';
    return { counts: [{ what, trials: count, losses: attemptsWith(findings) }], findings };
  },
};
