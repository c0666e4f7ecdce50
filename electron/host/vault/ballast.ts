import { join } from 'node:path';
import type { HostPorts } from '../ports';
import { syncFolder } from './durable-files';
import { roomLeft } from './errors';

type BallastPorts = Pick<HostPorts, 'fs' | 'home' | 'clock' | 'random' | 'ballastBytes'>;

const shareOfRoom = 8;
const block = 1024 * 1024;
const everyMs = 60_000;

/** The file that holds some of the disk in reserve. It holds nothing but random bytes. */
export function ballastPath(home: string): string {
  return join(home, 'ballast.bin');
}

async function sizeOf({ fs, home }: Pick<BallastPorts, 'fs' | 'home'>): Promise<number> {
  return fs.stat(ballastPath(home)).then(
    ({ size }) => size,
    () => 0,
  );
}

/** Gives the reserve back to a full disk; false where there is none to give. */
async function giveUp(ports: Pick<BallastPorts, 'fs' | 'home'>): Promise<boolean> {
  const size = await sizeOf(ports);
  await ports.fs.rm(ballastPath(ports.home), { force: true }).catch(() => undefined);
  return size > 0 && (await sizeOf(ports)) === 0;
}

/**
 * Keeps a reserve of at most an eighth of what is free. The bytes are random, so that no file system can save them the
 * room. Never fails: without a reserve the desk works as well, until the disk is full.
 */
async function keep(ports: BallastPorts): Promise<void> {
  const { fs, home, random, ballastBytes } = ports;
  const kept = await sizeOf(ports);
  const room = (await roomLeft(fs, home)) ?? 0;
  const wanted = Math.min(ballastBytes, Math.floor((room + kept) / shareOfRoom / block) * block);
  if (wanted <= kept) {
    return;
  }
  const temporary = `${ballastPath(home)}.tmp`;
  try {
    const handle = await fs.open(temporary, 'w', 0o600);
    try {
      for (let written = 0; written < wanted; written += block) {
        await handle.writeFile(random(Math.min(block, wanted - written)));
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, ballastPath(home));
    await syncFolder(fs, home);
  } catch {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** A reserve of the disk, for the moment in which it is full. */
export interface Ballast {
  /** Sees to it, in the background and now and then, that there is one. */
  readonly keep: () => void;
  /** Gives it back to a full disk; false where there is none to give. */
  readonly giveUp: () => Promise<boolean>;
}

/** The reserve of this desk. */
export function createBallast(ports: BallastPorts): Ballast {
  let lastAt = Number.NEGATIVE_INFINITY;
  let making: Promise<void> = Promise.resolve();
  return {
    keep: () => {
      if (ports.ballastBytes > 0 && Math.abs(ports.clock() - lastAt) >= everyMs) {
        lastAt = ports.clock();
        making = making.then(() => keep(ports));
      }
    },
    giveUp: async () => {
      await making;
      return giveUp(ports);
    },
  };
}
