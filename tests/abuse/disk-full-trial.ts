import { execFile } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { Result } from '../../shared/kit/result';
import type { Random } from '../../shared/kit/random';
import type { PlanId } from '../../shared/model/ids';
import { startHost } from './host-process';
import type { HostProcess } from './host-process';
import { beginLife } from './random-life';
import type { StepKind } from './random-life';
import { describeDifference, isSamePlan, readWholePlan } from './read-whole-plan';
import { inScratchFolder } from './scratch-folder';
import { attemptRandom, attemptsWith, pick, runAttempts, scaled, whole } from './trial';
import type { Findings, Trial, TrialOptions } from './trial';

const run = promisify(execFile);
const passphrase = 'a plainly fictional passphrase';
const diskMiB = 4;
const latestSentenceMs = 2000;
const kinds: readonly [StepKind, ...StepKind[]] = ['import', 'edit', 'bulk-edit', 'assign', 'departure'];

/** A disk for the vault whose room is taken and given back from outside. */
interface SmallDisk {
  readonly home: string;
  readonly fill: (host: HostProcess, bytesLeft: number) => Promise<void>;
  readonly makeRoom: (host: HostProcess) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** A real one of a few megabytes, in memory, which only root may mount. */
async function mountedDisk(folder: string): Promise<SmallDisk> {
  const mount = join(folder, 'disk');
  await mkdir(mount);
  await run('mount', ['-t', 'tmpfs', '-o', `size=${diskMiB}m`, 'tmpfs', mount]);
  const filler = join(mount, 'filler');
  return {
    home: join(mount, 'home'),
    fill: async (_host, bytesLeft) => {
      const { bavail, bsize } = await statfs(mount);
      await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytesLeft)));
    },
    makeRoom: () => rm(filler, { force: true }),
    remove: async () => {
      await run('umount', ['-l', mount]);
    },
  };
}

/** The disk as it is, behind calls that say ENOSPC from a given byte on. */
function countedDisk(folder: string): SmallDisk {
  return {
    home: join(folder, 'home'),
    fill: (host, bytesLeft) => host.setRoom(bytesLeft),
    makeRoom: (host) => host.setRoom(null),
    remove: () => Promise.resolve(),
  };
}

async function canMount(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return false;
  }
  return inScratchFolder((folder) =>
    mountedDisk(folder).then(
      (disk) => disk.remove().then(() => true),
      () => false,
    ),
  );
}

/** Works until the disk refuses, and looks at how it is refused, what can still be done, and what is there afterwards. */
async function fillUp(
  disk: SmallDisk,
  exports: string,
  { programs }: TrialOptions,
  random: Random,
): Promise<Findings> {
  const settings = { home: disk.home, exports, snapshotAfterBytes: 30_000 + whole(random, 100_000) };
  const host = startHost(programs.host, settings);
  const { bridge } = host;
  const findings: string[] = [];
  const life = beginLife(random);
  const must = async <T>(what: string, answer: Promise<Result<T>>): Promise<T | null> => {
    const result = await answer;
    if (!result.ok) {
      findings.push(`${what} was refused with ${result.problem.id}`);
    }
    return result.ok ? result.value : null;
  };
  const created = await must('creating', bridge.createPlan({ label: 'Bamako', passphrase }));
  if (created === null) {
    host.kill();
    return findings;
  }
  const before = life.next('import', 20 + whole(random, 60));
  await must('the first import', bridge.commit({ batch: before }));
  life.apply(before);

  await disk.fill(host, whole(random, random() < 0.5 ? 6000 : 200_000));
  let refused = null;
  for (let step = 0; step < 400 && refused === null; step += 1) {
    const batch = life.next(pick(random, kinds));
    const start = performance.now();
    const answer = await bridge.commit({ batch });
    const took = performance.now() - start;
    if (answer.ok) {
      life.apply(batch);
      continue;
    }
    refused = batch;
    if (took > latestSentenceMs) {
      findings.push(`the sentence came after ${(took / 1000).toFixed(1)} s`);
    }
    if (answer.problem.id !== 'vault.disk-full') {
      findings.push(`a full disk is called ${answer.problem.id}`);
    }
  }
  if (refused === null) {
    findings.push('the disk never filled up');
  } else {
    await must(
      'a repeated save on a full disk answers; but reading',
      bridge.readPlan({ entity: 'person', offset: 0, limit: 10 }),
    );
    await must(
      'an export to another disk',
      bridge.saveFile({ suggestedName: 'list.csv', bytes: Buffer.alloc(20_000) }),
    );
    await disk.makeRoom(host);
    if ((await must('saving after room was made', bridge.commit({ batch: refused }))) !== null) {
      life.apply(refused);
    }
    const next = life.next(pick(random, kinds));
    if ((await must('the next step', bridge.commit({ batch: next }))) !== null) {
      life.apply(next);
    }
  }
  if (random() < 0.5) {
    await must('closing', bridge.closePlan({}));
  }
  host.kill();
  await host.ended;
  return [...findings, ...(await lookAgain(startHost(programs.host, settings), created.planId, life.plan))];
}

async function lookAgain(
  host: HostProcess,
  planId: PlanId,
  expected: Parameters<typeof isSamePlan>[0],
): Promise<Findings> {
  const { bridge }: { bridge: DeskBridge } = host;
  const opened = await bridge.openPlan({ planId, passphrase });
  const findings = opened.ok
    ? opened.value.notices.map(({ id }) => `the next opening says ${id}`)
    : [`the plan does not open afterwards: ${opened.problem.id}`];
  const found = opened.ok ? await readWholePlan(bridge) : expected;
  host.kill();
  await host.ended;
  return isSamePlan(expected, found)
    ? findings
    : [...findings, `the plan differs afterwards (${describeDifference(expected, found)})`];
}

/** The disk fills up while somebody works. */
export const diskFullTrial: Trial = {
  name: 'disk-full',
  title: 'the disk is full at a random moment',
  kind: 'busy',
  run: async (options) => {
    const count = scaled(100, options);
    const isReal = await canMount();
    const attempt = (kind: string, make: (folder: string) => Promise<SmallDisk>) =>
      runAttempts(options, kind, count, 2, (index) =>
        inScratchFolder(async (folder) => {
          const disk = await make(folder);
          try {
            return await fillUp(
              disk,
              join(folder, 'exports'),
              options,
              attemptRandom(options.seed, kind, index),
            );
          } finally {
            await disk.remove();
          }
        }),
      );
    const onRealDisk = isReal ? await attempt('disk-full', mountedDisk) : [];
    const atAnyByte = await attempt('disk-full-any-byte', (folder) => Promise.resolve(countedDisk(folder)));
    const what = 'late or wrong sentence, change lost, saving or export stuck';
    return {
      counts: [
        ...(isReal
          ? [{ what: `${what} (tmpfs of ${diskMiB} MiB)`, trials: count, losses: attemptsWith(onRealDisk) }]
          : []),
        { what: `${what} (ENOSPC at any byte)`, trials: count, losses: attemptsWith(atAnyByte) },
      ],
      findings: [...onRealDisk, ...atAnyByte],
      notes: isReal
        ? []
        : [
            'disk-full: no small disk could be mounted here (root on Linux can); only the calls were made to say ENOSPC.',
          ],
    };
  },
};
