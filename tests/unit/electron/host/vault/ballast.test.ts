import * as fs from 'node:fs/promises';
import { stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { HostPorts } from '../../../../../electron/host/ports';
import { ballastPath, createBallast } from '../../../../../electron/host/vault/ballast';
import { createVault } from '../../../../../electron/host/vault/create-vault';
import { faultyDisk, temporaryFolder, testPorts } from '../../../../support/host-ports';
import { must } from '../../../../support/must';
import { personBatch } from '../../../../support/sample-batches';

const megabyte = 1024 * 1024;
const passphrase = 'a plainly fictional passphrase';

/** A disk with so much room. */
function withRoom(bytes: number): HostPorts['fs'] {
  const statfs = () => Promise.resolve({ bavail: bytes / 4096, bsize: 4096 });
  return { ...fs, statfs: statfs as unknown as typeof fs.statfs }; // the vault asks for nothing else
}

async function sizeOf(home: string): Promise<number> {
  return stat(ballastPath(home)).then(
    ({ size }) => size,
    () => 0,
  );
}

describe('the reserve', () => {
  it.each([
    ['all that is wanted where there is plenty of room', 1000 * megabyte, 4 * megabyte],
    ['an eighth of the room where there is less', 17 * megabyte, 2 * megabyte],
    ['nothing where there is next to none', 7 * megabyte, 0],
  ])('is %s', async (_name, room, expected) => {
    const home = await temporaryFolder();
    let size = 0;
    const rm: typeof fs.rm = async (path, options) => {
      size = await sizeOf(home);
      await fs.rm(path, options);
    };
    const ports = testPorts(home, { fs: { ...withRoom(room), rm }, ballastBytes: 4 * megabyte });
    const ballast = createBallast(ports);
    ballast.keep();
    const given = await ballast.giveUp();
    expect([size, given, await sizeOf(home)]).toEqual([expected, expected > 0, 0]);
  });

  it('is made again some time after it was given up', async () => {
    let now = 0;
    const clock = () => now;
    const ports = testPorts(await temporaryFolder(), { clock, ballastBytes: megabyte });
    const ballast = createBallast(ports);
    ballast.keep();
    const first = await ballast.giveUp();
    now += 3_600_000;
    ballast.keep();
    expect([first, await ballast.giveUp(), await ballast.giveUp()]).toEqual([true, true, false]);
  });
});

describe('saving on a disk that is full', () => {
  it('uses the reserve up once and says so, and then says how much room is left', async () => {
    const { fs: disk, fault } = faultyDisk();
    const rm: typeof fs.rm = async (path, options) => {
      await fs.rm(path, options);
      if (String(path).endsWith('ballast.bin')) {
        fault.roomBytes = 3000;
      }
    };
    const { statfs } = withRoom(12_345_678);
    const ports = testPorts(await temporaryFolder(), {
      fs: { ...disk, rm, statfs },
      ballastBytes: megabyte,
    });
    const vault = must(await createVault(ports, { label: 'Bamako', passphrase }));
    await vault.tidy();
    while ((await sizeOf(ports.home)) === 0) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    Object.assign(fault, { code: 'ENOSPC', roomBytes: 10 });
    const first = await vault.commit(personBatch(1));
    fault.roomBytes = 0;
    const second = await vault.commit(personBatch(2));
    fault.code = null;
    await vault.close();
    expect([first.ok && first.value.warning, second]).toEqual([
      { id: 'vault.ballast-used' },
      {
        ok: false,
        problem: {
          id: 'vault.disk-full',
          values: { room: { id: 'vault.room-megabytes', values: { count: 12 } } },
        },
      },
    ]);
  });
});
