import { copyPlan } from '../../shared/model/plan';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { applyChanges } from '../../shared/model/apply-changes';
import { damage } from './damage';
import { filesBelow, hostOn, makeOriginalDesk, passphrase } from './original-desk';
import type { OriginalDesk } from './original-desk';
import { beginLife } from './random-life';
import { describeDifference, isSamePlan, readWholePlan } from './read-whole-plan';
import { inMemoryFolder } from './scratch-folder';
import { attemptRandom, attemptsWith, pickOf, runAttempts, scaled, within } from './trial';
import type { Findings, Trial, TrialOptions } from './trial';

const longestOpeningMs = 20_000;
const imprecise = new Set<string>(['vault.unexpected', 'vault.malformed-request', 'vault.wrong-passphrase']);

/** Only journals hold what is nowhere else; damage to any other file must not cost anything. */
function mayCostChanges(files: readonly string[]): boolean {
  return files.length > 1 || files.some((file) => file.includes('journal-'));
}

interface Attempt {
  readonly home: string;
  /** What was damaged, relative to `home`. */
  readonly files: readonly string[];
  readonly restore: () => Promise<unknown>;
}

/** Opens, compares with every state there ever was, goes on working, and looks again. */
async function openDamaged(
  { home, files, restore }: Attempt,
  { planId, states }: OriginalDesk,
): Promise<Findings> {
  const newest = states.at(-1);
  const bridge = hostOn(home);
  const opened = await bridge.openPlan({ planId, passphrase });
  if (!opened.ok) {
    await restore();
    const second = hostOn(home);
    const again = await second.openPlan({ planId, passphrase });
    await second.closePlan({});
    return [
      ...(files.length === 1 ? [`refused with ${opened.problem.id} though only one file is damaged`] : []),
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
  if (state !== newest && !mayCostChanges(files)) {
    findings.push(`changes are lost though no journal was damaged (${describeDifference(newest, found)})`);
  }
  const isSaid = opened.value.notices.length > 0;
  if (state !== newest && !isSaid) {
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

/** Files of the desk are damaged; the plan is then opened by a host that knows nothing of it. */
export const damagedFileTrial: Trial = {
  name: 'damaged-file',
  title: 'bytes of its files are flipped, cut, set to zero',
  kind: 'busy',
  run: (options: TrialOptions) =>
    inMemoryFolder(async (folder) => {
      const original = await makeOriginalDesk(
        folder,
        attemptRandom(options.seed, 'damaged-file original', 0),
      );
      const files = (await filesBelow(original.home)).filter((file) => !file.startsWith('exports'));
      const count = scaled(2000, options);
      const findings = await runAttempts(options, 'damaged-file', count, 2, async (index) => {
        const random = attemptRandom(options.seed, 'damaged-file', index);
        const home = join(folder, `home-${index}`);
        await fs.cp(original.home, home, { recursive: true });
        const hit = new Set([pickOf(random, files), ...(random() < 0.15 ? [pickOf(random, files)] : [])]);
        const damaged = await Promise.all(
          [...hit].map(async (file) => {
            const content = await fs.readFile(join(home, file));
            return { file, content, ...damage(random, content) };
          }),
        );
        const put = (which: 'bytes' | 'content') =>
          Promise.all(damaged.map((each) => fs.writeFile(join(home, each.file), each[which])));
        await put('bytes');
        const attempt = { home, files: [...hit], restore: () => put('content') };
        const found = await within(longestOpeningMs, 'opening', openDamaged(attempt, original));
        await fs.rm(home, { recursive: true, force: true });
        const how = damaged.map(({ file, how }) => `${file.replace(/plan-[0-9a-f]+/, 'plan')}, ${how}`);
        return found.map((finding) => `${how.join(' and ')}: ${finding}`);
      });
      const what = `wrong data, older state without a word, no precise sentence (${files.length} files)`;
      return { counts: [{ what, trials: count, losses: attemptsWith(findings) }], findings };
    }),
};
