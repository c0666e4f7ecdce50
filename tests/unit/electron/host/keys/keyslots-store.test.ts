import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeyslots } from '../../../../../electron/host/keys/create-keyslots';
import { keyslotsText } from '../../../../../electron/host/keys/keyslots-check';
import { parseKeyslots } from '../../../../../electron/host/keys/keyslots-format';
import {
  keyslotsFiles,
  mendKeyslots,
  readKeyslots,
  writeKeyslots,
} from '../../../../../electron/host/keys/keyslots-store';
import { planIdSchema } from '../../../../../shared/model/ids';
import { temporaryFolder, testPorts } from '../../../../support/host-ports';

const ports = testPorts(await temporaryFolder());
const planId = planIdSchema.parse('plan-1');

async function aFolder() {
  const folder = join(await temporaryFolder(), planId);
  await mkdir(folder);
  const made = await createKeyslots(ports, { planId, label: 'Bamako', passphrase: 'a fictional passphrase' });
  await writeKeyslots(ports.fs, folder, made.keyslots);
  const [main, twin] = keyslotsFiles.map((name) => join(folder, name)) as [string, string]; // there are two
  return { folder, main, twin, keyslots: made.keyslots };
}

async function found(folder: string): Promise<unknown> {
  const read = await readKeyslots(ports.fs, folder);
  return read.ok ? read.value : read.problem.id;
}

describe('the keyslots of a plan', () => {
  it(
    'are never read wrong, whichever bit of the file flips or wherever it ends; its twin stands in',
    { timeout: 120_000 },
    async () => {
      const { folder, main, twin, keyslots } = await aFolder();
      const good = await readFile(main);
      const alone: string[] = [];
      for (let at = 0; at <= good.length; at += 1) {
        const flipped = Buffer.from(good);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
        for (const damaged of [flipped, good.subarray(0, at)]) {
          const read = parseKeyslots(damaged.toString('utf8'));
          // White space between the members may change without changing what they say.
          alone.push(read.ok ? JSON.stringify(read.value) : read.problem.id);
        }
      }
      await writeFile(main, good.subarray(0, 100));
      const withTwin = await found(folder);
      await writeFile(twin, 'nothing');
      // The digit of the format may become that of a newer one.
      const others = alone.filter((said) => said !== 'vault.newer-format');
      expect([...new Set(others)].sort()).toEqual(
        ['vault.keyslots-damaged', JSON.stringify(keyslots)].sort(),
      );
      expect([withTwin, await found(folder)]).toEqual([keyslots, 'vault.keyslots-damaged']);
    },
  );

  it('are the old ones or the new ones, whole, when the disk fails at any call of a change', async () => {
    const { folder, keyslots, main } = await aFolder();
    const next = { ...keyslots, label: 'Sikasso' };
    const seen = new Set<unknown>();
    for (let calls = 0; ; calls += 1) {
      await writeKeyslots(ports.fs, folder, keyslots);
      let left = calls;
      const fs = new Proxy(ports.fs, {
        get:
          (target, name) =>
          (...asked: unknown[]) => {
            left -= 1;
            return left < 0
              ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
              : (Reflect.get(target, name) as (...parts: unknown[]) => unknown)(...asked); // one of the calls
          },
      });
      const isWritten = await writeKeyslots(fs, folder, next).then(
        () => true,
        () => false,
      );
      const read = await found(folder);
      seen.add((read as { label: string }).label);
      if (isWritten) {
        break;
      }
    }
    expect([...seen]).toEqual(['Bamako', 'Sikasso']);
    expect(await readFile(main, 'utf8')).toBe(keyslotsText(next));
  });

  it('are mended at the next opening', async () => {
    const { folder, main, twin, keyslots } = await aFolder();
    await writeFile(main, 'damaged');
    const read = await found(folder);
    await mendKeyslots(ports.fs, folder, keyslots);
    expect(read).toEqual(keyslots);
    expect([await readFile(main, 'utf8'), await readFile(twin, 'utf8')]).toEqual([
      keyslotsText(keyslots),
      keyslotsText(keyslots),
    ]);
  });

  it('of a newer format are refused as such', () => {
    const read = parseKeyslots(keyslotsText({ format: 3, anything: true }));
    expect(read).toEqual({
      ok: false,
      problem: { id: 'vault.newer-format', values: { found: 3, known: 2 } },
    });
  });
});
