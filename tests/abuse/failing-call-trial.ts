import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { createHandlers } from '../../electron/host/handlers';
import type { FileSystem, HostPorts } from '../../electron/host/ports';
import type { Random } from '../../shared/kit/random';
import { testPorts } from '../support/host-ports';
import { describeDifference, isSamePlan, readWholePlan } from './read-whole-plan';
import { inMemoryFolder } from './scratch-folder';
import { liveThrough } from './scripted-life';
import type { LivedLife } from './scripted-life';
import { attemptRandom, attemptsWith, runAttempts, scaled, within } from './trial';
import type { Findings, Trial, TrialOptions } from './trial';
import { canBeHalved, watchedFileSystem } from './watched-file-system';
import type { Fate, FileCall } from './watched-file-system';

const faults: readonly Fate[] = [
  { kind: 'fail', code: 'EIO' },
  { kind: 'fail', code: 'EACCES' },
  { kind: 'fail', code: 'ENOSPC' },
  { kind: 'half' },
];

const longestLifeMs = 30_000;

/** Sentences that do not say what happened. */
const imprecise = new Set<string>(['vault.unexpected', 'vault.malformed-request', 'vault.unknown-method']);

function portsOf(home: string, fileSystem: FileSystem): HostPorts {
  return testPorts(home, { fs: fileSystem, snapshotAfterBytes: 6000, ballastBytes: 1024 * 1024 });
}

/** Opens what a life has left behind, on a disk that is well again, and compares. */
async function lookAgain(home: string, { life, planId, passphrase }: LivedLife): Promise<string[]> {
  const bridge = createHandlers(portsOf(home, fs));
  const listed = await bridge.listPlans({});
  const ids = listed.ok ? listed.value.map((plan) => plan.planId) : [];
  if (planId === null || ids.length !== 1 || ids[0] !== planId) {
    return [`${ids.length} plans are listed afterwards`];
  }
  const opened = await bridge.openPlan({ planId, passphrase });
  if (!opened.ok) {
    return [`the plan does not open afterwards: ${opened.problem.id}`];
  }
  const found = await readWholePlan(bridge);
  await bridge.closePlan({});
  return isSamePlan(life.plan, found)
    ? []
    : [`the plan differs afterwards (${describeDifference(life.plan, found)})`];
}

/** One life in which one call fails, once; and what was wrong with it. */
async function liveWithFault(random: Random, at: number, fate: Fate): Promise<Findings> {
  return inMemoryFolder(async (folder) => {
    const home = join(folder, 'home');
    let call: FileCall | undefined;
    const watched = watchedFileSystem(fs, (next) => {
      if (next.number !== at) {
        return { kind: 'pass' };
      }
      call = next;
      return fate;
    });
    const lived = await liveThrough(createHandlers(portsOf(home, watched.fs)), random, join(folder, 'stick'));
    const file = (call?.path ?? '')
      .slice(home.length)
      .replace(/plan-[0-9a-f]+/, 'plan')
      .replace(/\.[0-9a-f]{8}\./, '.*.');
    const how = `${call?.name ?? 'no call'} ${file} ${fate.kind === 'fail' ? fate.code : fate.kind}`;
    const findings = [
      ...lived.refusals
        .filter(({ problem }) => imprecise.has(problem))
        .map(({ step, problem }) => `${step}: ${problem}`),
      ...lived.stuck.map(
        (step) =>
          `${step} is refused for good: ${[...new Set(lived.refusals.map(({ problem }) => problem))].join(', ')}`,
      ),
      ...watched.openFiles().map((path) => `${path.slice(home.length)} is left open`),
      ...(await lookAgain(home, lived)),
    ];
    return findings.map((finding) => `${how}: ${finding}`);
  });
}

async function callsOfALife(random: Random): Promise<FileCall[]> {
  return inMemoryFolder(async (folder) => {
    const home = join(folder, 'home');
    const calls: FileCall[] = [];
    const watched = watchedFileSystem(fs, (call) => {
      calls.push(call);
      return { kind: 'pass' };
    });
    await liveThrough(createHandlers(portsOf(home, watched.fs)), random, join(folder, 'stick'));
    return calls;
  });
}

/** Every call that a plan's life makes to its disk, each failing once in each way. */
export const failingCallTrial: Trial = {
  name: 'failing-call',
  title: 'each call to the file system fails once: EIO, EACCES, ENOSPC, half a write',
  kind: 'busy',
  run: async (options: TrialOptions) => {
    const random = () => attemptRandom(options.seed, 'failing-call', 0); // the same life each time
    const calls = await callsOfALife(random());
    const all = calls.flatMap(({ number, name }) =>
      faults.filter(({ kind }) => kind !== 'half' || canBeHalved(name)).map((fate) => ({ number, fate })),
    );
    const count = scaled(all.length, options);
    const step = all.length / count;
    const findings = await runAttempts(options, 'failing-call', count, 2, (index) => {
      const chosen = all[Math.floor(index * step)];
      return chosen === undefined
        ? Promise.resolve([])
        : within(longestLifeMs, 'a life', liveWithFault(random(), chosen.number, chosen.fate));
    });
    return {
      counts: [
        {
          what: `vaults harmed, changes lost, no precise sentence (${calls.length} calls in a life)`,
          trials: count,
          losses: attemptsWith(findings),
        },
      ],
      findings,
    };
  },
};
