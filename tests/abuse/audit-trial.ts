import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../../shared/kit/random';
import { hostOn, makeOriginalDesk, passphrase } from './original-desk';
import type { OriginalDesk } from './original-desk';
import { inMemoryFolder } from './scratch-folder';
import { attemptRandom, attemptsWith, pick, pickOf, runAttempts, scaled, whole, within } from './trial';
import type { Findings, Trial, TrialOptions } from './trial';

const longestOpeningMs = 20_000;

/** What somebody without the key can do to a record. */
const mutations = [
  'flip',
  'drop',
  'swap',
  'duplicate',
  'move to another journal',
  'replay from a fork',
  'put an older journal back',
  'put an older snapshot back',
  'cut at a frame',
  'cut the tail everywhere',
  'delete a journal',
  'put all of an older copy back',
] as const;
type Mutation = (typeof mutations)[number];

/** A plan's folder as files in memory, by name. */
type Folder = Map<string, Buffer>;

interface Copies {
  readonly original: Folder;
  readonly earlier: readonly Folder[];
  readonly fork: Folder;
}

async function load(home: string, planId: string): Promise<Folder> {
  const folder = join(home, 'plans', planId);
  const names = (await fs.readdir(folder)).filter((name) => /^(journal|snapshot)-\d+\.bin$/.test(name));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await fs.readFile(join(folder, name))] as const)),
  );
}

/** A journal is frames, each with its length in front. */
function framesOf(journal: Buffer): Buffer[] {
  const frames: Buffer[] = [];
  for (let offset = 0; offset < journal.length;) {
    const next = offset + 4 + journal.readUInt32BE(offset);
    frames.push(journal.subarray(offset, next));
    offset = next;
  }
  return frames;
}

function journalsOf(folder: Folder): string[] {
  return [...folder.keys()].filter((name) => name.startsWith('journal'));
}

function generationOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0]);
}

/** Replaces the frames of one journal. */
function edit(folder: Folder, name: string, change: (frames: Buffer[]) => Buffer[]): Folder {
  const frames = framesOf(folder.get(name) ?? Buffer.alloc(0));
  return new Map(folder).set(name, Buffer.concat(change(frames)));
}

/** The folder after the mutation; sometimes the same as before, and then another has to be tried. */
function mutate(kind: Mutation, { original, earlier, fork }: Copies, random: Random): Folder {
  const journals = journalsOf(original);
  const name = pickOf(random, journals);
  const other = pickOf(random, journals);
  const older = pickOf(random, earlier);
  const at = (frames: readonly Buffer[]) => whole(random, frames.length);
  switch (kind) {
    case 'flip':
      return edit(original, name, (frames) => {
        const bytes = Buffer.concat(frames);
        const index = whole(random, bytes.length);
        bytes[index] = (bytes[index] ?? 0) ^ (1 << whole(random, 8));
        return [bytes];
      });
    case 'drop':
      return edit(original, name, (frames) => frames.toSpliced(at(frames), 1));
    case 'swap':
      return edit(original, name, (frames) => {
        const [left, right] = [at(frames), at(frames)];
        return frames.map((frame, index) =>
          index === left ? (frames[right] ?? frame) : index === right ? (frames[left] ?? frame) : frame,
        );
      });
    case 'duplicate':
      return edit(original, name, (frames) => frames.toSpliced(at(frames), 0, pickOf(random, frames)));
    case 'move to another journal': {
      const frame = pickOf(random, framesOf(original.get(name) ?? Buffer.alloc(0)));
      return edit(original, other, (frames) => frames.toSpliced(at(frames) + 1, 0, frame));
    }
    case 'replay from a fork': {
      const forked = framesOf(fork.get(name) ?? Buffer.alloc(0));
      return edit(original, name, (frames) => {
        const index = at(frames);
        return random() < 0.5
          ? frames.toSpliced(index, 1, forked[index] ?? Buffer.alloc(0))
          : [...frames.slice(0, index), ...forked.slice(index)];
      });
    }
    case 'put an older journal back':
      return new Map(original).set(name, older.get(name) ?? fork.get(name) ?? Buffer.alloc(0));
    case 'put an older snapshot back': {
      const snapshots = [...original.keys()].filter((found) => found.startsWith('snapshot'));
      const [target, source] = [pickOf(random, snapshots), pickOf(random, snapshots)];
      const content = pick(random, [fork.get(target), original.get(source)]);
      return new Map(original).set(target, content ?? Buffer.alloc(0));
    }
    case 'cut at a frame':
      return edit(original, name, (frames) => frames.slice(0, at(frames)));
    case 'cut the tail everywhere': {
      const kept = [...original].filter(([found]) => generationOf(found) <= generationOf(name));
      return edit(new Map(kept), name, (frames) => frames.slice(0, 1 + at(frames)));
    }
    case 'delete a journal':
      return new Map([...original].filter(([found]) => found !== name));
    case 'put all of an older copy back':
      return new Map(older);
  }
}

function isSameFolder(left: Folder, right: Folder): boolean {
  return left.size === right.size && [...left].every(([name, content]) => right.get(name)?.equals(content));
}

/** What gave the mutation away: the opening, the check, the printed words; or nothing. */
type Detection = 'opening' | 'verification' | 'printed words' | 'nothing';

async function detect(home: string, { planId, heads }: OriginalDesk): Promise<Detection> {
  const bridge = hostOn(home);
  const opened = await bridge.openPlan({ planId, passphrase });
  try {
    if (!opened.ok || opened.value.notices.length > 0) {
      return 'opening';
    }
    const verified = await bridge.verifyHistory({});
    if (!verified.ok || verified.value.problems.length > 0) {
      return 'verification';
    }
    const printed = await bridge.findHead({ words: heads.at(-1) ?? '' });
    return printed.ok ? 'nothing' : 'printed words';
  } finally {
    await bridge.closePlan({});
  }
}

/** The untouched desk raises no alarm, and finds every head that was ever printed. */
async function falseAlarms(home: string, original: OriginalDesk): Promise<Findings> {
  await fs.cp(original.home, home, { recursive: true });
  const bridge = hostOn(home);
  const opened = await bridge.openPlan({ planId: original.planId, passphrase });
  const verified = await bridge.verifyHistory({});
  const unknown = [];
  for (const words of original.heads) {
    const found = await bridge.findHead({ words });
    unknown.push(...(found.ok ? [] : [found.problem.id]));
  }
  await bridge.closePlan({});
  return [
    ...(opened.ok && opened.value.notices.length === 0
      ? []
      : ['audit: the untouched record raises an alarm']),
    ...(verified.ok && verified.value.problems.length === 0
      ? []
      : ['audit: the untouched record fails its check']),
    ...unknown.map((problem) => `audit: a printed head of the untouched record is refused with ${problem}`),
  ];
}

/** Somebody alters the record without the key. */
export const auditTrial: Trial = {
  name: 'audit',
  title: 'batches of the record are flipped, dropped, swapped, doubled, replayed, cut off',
  kind: 'busy',
  run: (options: TrialOptions) =>
    inMemoryFolder(async (folder) => {
      const desk = await makeOriginalDesk(folder, attemptRandom(options.seed, 'audit original', 0));
      const copies: Copies = {
        original: await load(desk.home, desk.planId),
        earlier: await Promise.all(desk.earlier.map((home) => load(home, desk.planId))),
        fork: await load(desk.fork, desk.planId),
      };
      const seen = new Map<Detection, number>();
      const count = scaled(1000, options);
      const findings = await runAttempts(options, 'audit', count, 2, async (index) => {
        const random = attemptRandom(options.seed, 'audit', index);
        const kind = pick(random, mutations);
        let mutated = mutate(kind, copies, random);
        while (isSameFolder(mutated, copies.original)) {
          mutated = mutate(kind, copies, random);
        }
        const home = join(folder, `home-${index}`);
        const target = join(home, 'plans', desk.planId);
        await fs.cp(desk.home, home, { recursive: true });
        await Promise.all([...copies.original.keys()].map((name) => fs.rm(join(target, name))));
        await Promise.all([...mutated].map(([name, content]) => fs.writeFile(join(target, name), content)));
        const detection = await within(longestOpeningMs, 'opening', detect(home, desk));
        await fs.rm(home, { recursive: true, force: true });
        seen.set(detection, (seen.get(detection) ?? 0) + 1);
        return detection === 'nothing' ? [`${kind}: nobody notices`] : [];
      });
      const alarms = await falseAlarms(join(folder, 'untouched'), desk);
      const noticed = [...seen].map(
        ([by, times]) => `${times} by ${by === 'opening' ? 'the opening' : `the ${by}`}`,
      );
      return {
        counts: [
          {
            what: 'mutations of the record that nobody notices',
            trials: count,
            losses: attemptsWith(findings),
          },
          {
            what: 'false alarms and unknown heads of the untouched record',
            trials: desk.heads.length + 2,
            losses: alarms.length,
          },
        ],
        findings: [...findings, ...alarms],
        notes: [`audit: noticed: ${noticed.join(', ')}.`],
      };
    }),
};
