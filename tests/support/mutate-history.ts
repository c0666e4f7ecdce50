import { spanFrame } from '../../electron/host/vault/frames';
import type { Random } from '../../shared/kit/random';
import type { ForkedPlan, PlanFolder } from './forked-plan';

/** What was done to the files of a plan, and what they are now. */
export interface Mutation {
  readonly how: string;
  readonly files: PlanFolder;
}

function whole(random: Random, below: number): number {
  return Math.floor(random() * below);
}

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[whole(random, values.length)];
  if (value === undefined) {
    throw new Error('There is nothing to pick from.');
  }
  return value;
}

function framesOf(file: Buffer): Buffer[] {
  const frames: Buffer[] = [];
  for (let offset = 0; ;) {
    const span = spanFrame(file, offset);
    if (span.kind !== 'frame') {
      return frames;
    }
    frames.push(file.subarray(offset, span.next));
    offset = span.next;
  }
}

type Mutate = (random: Random, files: PlanFolder, plan: ForkedPlan) => string;

function journalsOf(files: PlanFolder, fewestFrames: number): string[] {
  return [...files]
    .filter(([name, file]) => name.startsWith('journal') && framesOf(file).length >= fewestFrames)
    .map(([name]) => name);
}

/** Rewrites the frames of one journal, the header included. */
function rewrite(
  random: Random,
  files: PlanFolder,
  fewestFrames: number,
  change: (frames: Buffer[], at: number) => void,
): string {
  const name = pick(random, journalsOf(files, fewestFrames));
  const frames = framesOf(files.get(name) ?? Buffer.alloc(0));
  const at = whole(random, frames.length);
  change(frames, at);
  files.set(name, Buffer.concat(frames));
  return `${name}, frame ${at}`;
}

const kinds: Readonly<Record<string, Mutate>> = {
  'a bit flipped': (random, files) => {
    const name = pick(random, [...files.keys()]);
    const file = Buffer.from(files.get(name) ?? Buffer.alloc(0));
    const at = whole(random, file.length);
    file[at] = (file[at] ?? 0) ^ (1 << whole(random, 8));
    files.set(name, file);
    return `${name} at ${at}`;
  },
  'a file cut off': (random, files) => {
    const name = pick(random, [...files.keys()]);
    const file = files.get(name) ?? Buffer.alloc(0);
    const at = whole(random, file.length);
    files.set(name, file.subarray(0, at));
    return `${name} at ${at} of ${file.length}`;
  },
  'a frame dropped': (random, files) => rewrite(random, files, 2, (frames, at) => void frames.splice(at, 1)),
  'a frame doubled': (random, files) =>
    rewrite(random, files, 1, (frames, at) => frames.splice(at, 0, frames[at] ?? Buffer.alloc(0))),
  'two frames swapped': (random, files) =>
    rewrite(random, files, 2, (frames, at) => {
      const other = (at + 1 + whole(random, frames.length - 1)) % frames.length;
      [frames[at], frames[other]] = [frames[other] ?? Buffer.alloc(0), frames[at] ?? Buffer.alloc(0)];
    }),
  'a frame played again at the end': (random, files) =>
    rewrite(random, files, 1, (frames, at) => void frames.push(frames[at] ?? Buffer.alloc(0))),
  'a frame moved to another journal': (random, files) => {
    const from = pick(random, journalsOf(files, 2));
    const to = pick(
      random,
      [...files.keys()].filter((name) => name.startsWith('journal') && name !== from),
    );
    const frames = framesOf(files.get(from) ?? Buffer.alloc(0));
    const [moved = Buffer.alloc(0)] = frames.splice(1 + whole(random, frames.length - 1), 1);
    files.set(from, Buffer.concat(frames));
    files.set(to, Buffer.concat([files.get(to) ?? Buffer.alloc(0), moved]));
    return `${from} to ${to}`;
  },
  'a frame of another copy of the plan': (random, files, { fork, plan }) => {
    const name = pick(
      random,
      journalsOf(fork.files, 2).filter(
        (journal) => !fork.files.get(journal)?.equals(plan.files.get(journal) ?? Buffer.alloc(0)),
      ),
    );
    const foreign = framesOf(fork.files.get(name) ?? Buffer.alloc(0));
    const frames = framesOf(files.get(name) ?? Buffer.alloc(0));
    const at = 1 + whole(random, Math.min(foreign.length, frames.length) - 1);
    frames[at] = foreign[at] ?? Buffer.alloc(0);
    files.set(name, Buffer.concat(frames));
    return `${name}, frame ${at}`;
  },
  'a file of another copy of the plan': (random, files, { fork, plan }) => {
    const names = [...fork.files.keys()].filter(
      (name) => !fork.files.get(name)?.equals(plan.files.get(name) ?? Buffer.alloc(0)),
    );
    const name = pick(random, names);
    files.set(name, fork.files.get(name) ?? Buffer.alloc(0));
    return name;
  },
  'a file deleted': (random, files) => {
    const name = pick(random, [...files.keys()]);
    files.delete(name);
    return name;
  },
  'an older file put back': (random, files, { older, plan }) => {
    const changed = older.flatMap((moment) =>
      [...moment.files]
        .filter(([name, file]) => !file.equals(plan.files.get(name) ?? Buffer.alloc(0)))
        .map(([name, file]) => ({ name, file, sequence: moment.sequence })),
    );
    const { name, file, sequence } = pick(random, changed);
    files.set(name, file);
    return `${name} of step ${sequence}`;
  },
  'an older copy of the whole folder': (random, files, { older }) => {
    const moment = pick(random, older);
    files.clear();
    moment.files.forEach((file, name) => files.set(name, file));
    return `step ${moment.sequence}`;
  },
};

/** One thing that may befall the files of a plan by accident or by somebody who has the folder but not the key. */
export function mutateHistory(random: Random, plan: ForkedPlan): Mutation {
  const how = pick(random, Object.keys(kinds));
  const files: PlanFolder = new Map(plan.plan.files);
  const where = kinds[how]?.(random, files, plan) ?? '';
  return { how: `${how}: ${where}`, files };
}
