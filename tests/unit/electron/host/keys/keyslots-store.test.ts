import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeyslots } from '../../../../../electron/host/keys/create-keyslots';
import { keyslotsText } from '../../../../../electron/host/keys/keyslots-check';
import {
  keyslotsFiles,
  mendKeyslots,
  readKeyslots,
  writeKeyslots,
} from '../../../../../electron/host/keys/keyslots-store';
import type { FileSystem } from '../../../../../electron/host/ports';
import { planIdSchema } from '../../../../../shared/model/ids';
import { dyingDisk } from '../../../../support/dying-disk';
import { temporaryFolder, testPorts } from '../../../../support/host-ports';

const ports = testPorts(await temporaryFolder());
const planId = planIdSchema.parse('plan-1');

async function aFolder() {
  const folder = join(await temporaryFolder(), planId);
  await mkdir(folder);
  const { keyslots } = await createKeyslots(ports, {
    planId,
    label: 'Bamako',
    passphrase: 'a fictional passphrase',
  });
  await writeKeyslots(ports.fs, folder, keyslots);
  const [main, twin] = keyslotsFiles.map((name) => join(folder, name)) as [string, string]; // there are two
  return { folder, main, twin, keyslots };
}

/** What is found, as the text that would be written of it, or the id of the problem. */
async function found(folder: string): Promise<string> {
  const read = await readKeyslots(ports.fs, folder);
  return read.ok ? keyslotsText(read.value) : read.problem.id;
}

type Damaged = (typeof keyslotsFiles)[number];

/** Every bit of a file flipped, and the file cut at each place: all that is found then, with the other file as given. */
async function foundOfAllDamage(folder: string, damaged: Damaged, other: Buffer): Promise<string[]> {
  const good = await readFile(join(folder, damaged));
  const states = Array.from({ length: good.length }, (_, at) => at).flatMap((at) => [
    good.subarray(0, at),
    ...Array.from({ length: 8 }, (_, bit) => {
      const flipped = Buffer.from(good);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      return flipped;
    }),
  ]);
  const seen = new Set<string>();
  for (const state of states) {
    const readIt = (path: string) =>
      Promise.resolve((path.endsWith(damaged) ? state : other).toString('utf8'));
    const fs = { ...ports.fs, readFile: readIt as unknown as FileSystem['readFile'] }; // only ever read as text
    const read = await readKeyslots(fs, folder);
    seen.add(read.ok ? keyslotsText(read.value) : read.problem.id);
  }
  return [...seen].sort();
}

describe('the keyslots of a plan', { timeout: 240_000 }, () => {
  it('are read from the twin, whichever bit of the file flips and wherever it ends', async () => {
    const { folder, twin, keyslots } = await aFolder();
    const seen = await foundOfAllDamage(folder, 'keyslots.json', await readFile(twin));
    // The digit of the format may become that of a newer one, which is refused and nothing altered.
    expect(seen).toEqual(['vault.newer-format', keyslotsText(keyslots)].sort());
  });

  it('are read from the file, whatever became of the twin', async () => {
    const { folder, main, keyslots } = await aFolder();
    const seen = await foundOfAllDamage(folder, 'keyslots-copy.json', await readFile(main));
    expect(seen).toEqual([keyslotsText(keyslots)]);
  });

  it('are never read wrong where both are damaged', async () => {
    const { folder, keyslots } = await aFolder();
    const seen = await foundOfAllDamage(folder, 'keyslots.json', Buffer.from('nothing'));
    // White space between the members may change without changing what they say.
    expect(seen).toEqual(['vault.keyslots-damaged', 'vault.newer-format', keyslotsText(keyslots)].sort());
  });

  it('are read from the twin where the file is gone; a folder with neither is no plan', async () => {
    const { folder, main, twin, keyslots } = await aFolder();
    await rm(main);
    const withTwin = await found(folder);
    await writeFile(twin, 'damaged');
    const damaged = await found(folder);
    await rm(twin);
    expect([withTwin, damaged, await found(folder)]).toEqual([
      keyslotsText(keyslots),
      'vault.keyslots-damaged',
      'vault.not-found',
    ]);
  });

  it('are the old ones or the new ones, whole, when the power goes at any call of a change', async () => {
    const { folder, keyslots, main, twin } = await aFolder();
    const next = { ...keyslots, label: 'Sikasso' };
    const texts = [keyslots, next].map((each) => keyslotsText(each));
    const seen: string[] = [];
    for (let calls = 0, isWritten = false; !isWritten; calls += 1) {
      await writeKeyslots(ports.fs, folder, keyslots);
      const disk = dyingDisk(ports.fs);
      disk.dieAfter(calls);
      isWritten = await writeKeyslots(disk.fs, folder, next).then(
        () => true,
        () => false,
      );
      const read = await found(folder);
      seen.push(read);
      const after = (await readKeyslots(ports.fs, folder)) as { value: typeof keyslots }; // just seen to be readable
      await mendKeyslots(ports.fs, folder, after.value);
      expect([await readFile(main, 'utf8'), await readFile(twin, 'utf8')]).toEqual([read, read]);
    }
    expect(seen).toEqual([...seen].sort((left, right) => texts.indexOf(left) - texts.indexOf(right)));
    expect([...new Set(seen)]).toEqual(texts);
    expect(seen.length).toBeGreaterThan(12);
  });

  it('are mended at the next opening, and a file that is right is left alone', async () => {
    const { folder, main, twin, keyslots } = await aFolder();
    await writeFile(main, 'damaged');
    await writeFile(`${twin}.0123abcd.tmp`, 'half of a change that a crash cut off');
    await mendKeyslots(ports.fs, folder, keyslots);
    const disk = dyingDisk(ports.fs);
    disk.dieAfter(3); // enough to look at the folder and to read both
    await mendKeyslots(disk.fs, folder, keyslots);
    const text = keyslotsText(keyslots);
    expect([await readFile(main, 'utf8'), await readFile(twin, 'utf8')]).toEqual([text, text]);
    expect((await readdir(folder)).sort()).toEqual([...keyslotsFiles].sort());
  });

  it('of a newer format are refused as such, in the file and in the twin', async () => {
    const { folder, main, twin } = await aFolder();
    const newer = keyslotsText({ format: 3, anything: true });
    const states: string[] = [];
    for (const [path, other] of [
      [main, twin],
      [twin, main],
    ] as const) {
      await writeFile(path, newer);
      await writeFile(other, 'damaged');
      states.push(JSON.stringify(await readKeyslots(ports.fs, folder)));
    }
    const refused = { ok: false, problem: { id: 'vault.newer-format', values: { found: 3, known: 2 } } };
    expect(states.map((state): unknown => JSON.parse(state))).toEqual([refused, refused]);
  });
});
