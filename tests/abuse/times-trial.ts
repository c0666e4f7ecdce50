import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { PanicAction } from '../../shared/contract/custody-methods';
import type { Random } from '../../shared/kit/random';
import { message } from '../../shared/messages/message';
import { creation } from '../../shared/model/apply-changes';
import type { Batch } from '../../shared/model/change';
import type { PlanId } from '../../shared/model/ids';
import { aHousehold } from '../support/builders';
import { startHost } from './host-process';
import type { HostProcess } from './host-process';
import { must } from './original-desk';
import { randomPerson } from './random-records';
import { readWholePlan } from './read-whole-plan';
import { inScratchFolder } from './scratch-folder';
import { attemptRandom, scaled } from './trial';
import type { Times, Trial, TrialOptions } from './trial';

const passphrase = 'a plainly fictional passphrase';
const fullPeople = 50_000;
const peopleAHousehold = 4;
const runs = 5;

/** What is timed, and what was asked for, milliseconds. */
const wanted = { unlock: 3000, lock: 1000, seal: 3000, burn: 3000 } as const;
type Timed = keyof typeof wanted;

/** One import as a batch: everybody new, in households of four. */
function bigImport(random: Random, name: string, people: number): Batch {
  const changes = Array.from({ length: people }, (_, number) => {
    const householdId = `${name}-h${Math.floor(number / peopleAHousehold)}`;
    const person = creation('person', randomPerson(random, `${name}-p${number}`, householdId));
    return number % peopleAHousehold === 0
      ? [creation('household', aHousehold({ id: householdId })), person]
      : [person];
  }).flat();
  const at = `2031-03-01T00:00:00.000Z_0000_${name}`;
  return { id: name, at, by: '', label: message('vault.new-plan'), changes };
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** Locks, seals or burns while the import is being saved; answers with how long it took to be done. */
async function endDuringImport(
  bridge: DeskBridge,
  what: Exclude<Timed, 'unlock'>,
  another: Batch,
  delay: number,
): Promise<number> {
  const action: PanicAction = what;
  await must(bridge.setDeskSettings({ autoLockMinutes: 5, panicAction: action }));
  const importing = bridge.commit({ batch: another });
  await sleep(delay);
  const took = await timed(() =>
    must<unknown>(what === 'lock' ? bridge.lock({ unsaved: [] }) : bridge.panic({})),
  );
  await importing; // it was saved or refused; either is an answer
  return took;
}

/** What is still within reach afterwards, in words; nothing when all is well. */
async function leftOpen(
  bridge: DeskBridge,
  what: Exclude<Timed, 'unlock'>,
  planId: PlanId,
): Promise<string[]> {
  const answer =
    what === 'lock'
      ? await bridge.readPlan({ entity: 'person', offset: 0, limit: 1 })
      : await bridge.openPlan({ planId, passphrase });
  return answer.ok ? [`times: after ${what} the plan could still be read`] : [];
}

async function onCopy<T>(
  { programs }: TrialOptions,
  original: string,
  folder: string,
  task: (host: HostProcess) => Promise<T>,
): Promise<T> {
  await cp(original, folder, { recursive: true });
  const settings = { home: folder, exports: join(folder, 'exports'), snapshotAfterBytes: 8 * 1024 * 1024 };
  const host = startHost(programs.host, settings);
  try {
    return await task(host);
  } finally {
    host.kill();
    await host.ended;
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  options: TrialOptions,
  folder: string,
  people: number,
): Promise<{ times: Times[]; findings: string[] }> {
  const random = attemptRandom(options.seed, 'times', 0);
  const original = join(folder, 'original');
  const home = { home: original, exports: join(folder, 'exports'), snapshotAfterBytes: 8 * 1024 * 1024 };
  const maker = startHost(options.programs.host, home);
  const { planId }: { planId: PlanId } = await must(maker.bridge.createPlan({ label: 'Bamako', passphrase }));
  await must(maker.bridge.commit({ batch: bigImport(random, 'first', people) }));
  await must(maker.bridge.closePlan({}));
  maker.kill();
  await maker.ended;

  const another = bigImport(random, 'second', people);
  const findings: string[] = [];
  const found: Record<Timed, number[]> = { unlock: [], lock: [], seal: [], burn: [] };
  for (let run = 0; run < scaled(runs, options); run += 1) {
    for (const what of ['lock', 'seal', 'burn'] as const) {
      await onCopy(options, original, join(folder, `${what}-${run}`), async (host) => {
        const bridge = await host.loopback();
        // The key of these plans costs next to nothing, so this is what comes beside its derivation.
        found.unlock.push(
          await timed(async () => {
            await must(bridge.openPlan({ planId, passphrase }));
            await readWholePlan(bridge);
          }),
        );
        found[what].push(await endDuringImport(bridge, what, another, random() * 800));
        findings.push(...(await leftOpen(bridge, what, planId)));
      });
    }
  }
  const size = people.toLocaleString('en-GB');
  const words: Record<Timed, string> = {
    unlock: `from the passphrase to the last of ${size} people, beside the key derivation`,
    lock: `${size} people, a second import of as many running: the key is dropped`,
    seal: 'the same: the local keys are destroyed',
    burn: 'the same: everything is destroyed',
  };
  const kinds = Object.keys(wanted) as Timed[]; // the keys of an object that is written out above
  const times = kinds.map((what) => ({
    what: `${what}: ${words[what]}`,
    milliseconds: found[what],
    wantedMs: wanted[what],
  }));
  return { times, findings };
}

/** A stopwatch on unlocking, locking, sealing and burning a large plan in a host of its own. */
export const timesTrial: Trial = {
  name: 'times',
  title: 'a stopwatch on unlock, lock, seal and burn during an import',
  kind: 'timing',
  run: (options) =>
    inScratchFolder(async (folder) => {
      const { times, findings } = await measure(options, folder, scaled(fullPeople, options));
      const trials = times.reduce(
        (sum, { what, milliseconds }) => sum + (what.startsWith('unlock') ? 0 : milliseconds.length),
        0,
      );
      const what = 'plans still within reach after a lock, seal or burn';
      return { counts: [{ what, trials, losses: findings.length }], times, findings };
    }),
};
