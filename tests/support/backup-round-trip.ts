import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { createHandlers } from '../../electron/host/handlers';
import { seededRandom } from '../../shared/kit/random';
import { beginLife, stepKinds } from '../abuse/random-life';
import { describeDifference, isSamePlan, readWholePlan } from '../abuse/read-whole-plan';
import { temporaryFolder, testPorts } from './host-ports';
import { must } from './must';

const passphrase = 'a plainly fictional passphrase';

/** What is done to a plan before its backup is put back: steps of a planner, openings anew, and earlier backups. */
export const arbitraryStory = fc.record({
  seed: fc.nat(),
  steps: fc.array(fc.constantFrom(...stepKinds, 'reopen' as const, 'backup' as const), {
    minLength: 1,
    maxLength: 14,
  }),
});
type Story = typeof arbitraryStory extends fc.Arbitrary<infer T> ? T : never;

/**
 * Lives the story in a plan, backs it up, destroys the whole desk, and restores the backup on an empty one. Answers with
 * what is not as it was, in words; nothing when everything is.
 */
export async function backupRoundTrip({ seed, steps }: Story): Promise<string[]> {
  const root = await temporaryFolder();
  const home = join(root, 'home');
  const stick = join(root, 'stick');
  await mkdir(stick);
  const ports = testPorts(home, { snapshotAfterBytes: 6000 });
  const before = createHandlers(ports);
  const { planId } = must(await before.createPlan({ label: 'Bamako', passphrase, operator: 'Awa' }));
  must(await before.setBackup({ folder: stick, everyChanges: 0, everyMinutes: 0 }));
  const life = beginLife(seededRandom(seed));
  for (const step of steps) {
    if (step === 'reopen') {
      must(await before.closePlan({}));
      must(await before.openPlan({ planId, passphrase, operator: 'Binta' }));
    } else if (step === 'backup') {
      must(await before.backupNow({}));
    } else {
      const batch = life.next(step);
      must(await before.commit({ batch }));
      life.apply(batch);
    }
  }
  const { path } = must(await before.backupNow({}));
  must(await before.closePlan({}));
  const opened = must(await before.openPlan({ planId, passphrase }));
  must(await before.closePlan({}));
  await rm(home, { recursive: true });

  const after = createHandlers(ports);
  const restored = must(await after.restoreBackup({ path, passphrase, label: 'Restored', operator: 'Awa' }));
  const plan = await readWholePlan(after);
  must(await after.closePlan({}));
  const again = must(await after.openPlan({ planId: restored.planId, passphrase }));
  const reread = await readWholePlan(after);
  must(await after.closePlan({}));
  await rm(root, { recursive: true });

  const findings = [
    isSamePlan(life.plan, plan) ? '' : `restored: ${describeDifference(life.plan, plan)}`,
    isSamePlan(life.plan, reread) ? '' : `opened anew: ${describeDifference(life.plan, reread)}`,
    JSON.stringify(restored.head) === JSON.stringify(opened.head) ? '' : 'the record has another head',
    JSON.stringify(again.head) === JSON.stringify(opened.head) ? '' : 'the record has another head later',
    restored.notices.length + again.notices.length === 0 ? '' : 'there are notices',
    restored.planId === planId ? 'it is the same plan' : '',
  ];
  return findings.filter((finding) => finding !== '');
}
