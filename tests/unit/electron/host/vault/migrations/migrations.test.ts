import * as fs from 'node:fs/promises';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyslotsText } from '../../../../../../electron/host/keys/keyslots-check';
import { knownFormat } from '../../../../../../electron/host/keys/keyslots-format';
import { createVault } from '../../../../../../electron/host/vault/create-vault';
import { vaultMigrations } from '../../../../../../electron/host/vault/migrations/registry';
import { openVault } from '../../../../../../electron/host/vault/open-vault';
import type { Vault } from '../../../../../../electron/host/vault/vault';
import { dyingDisk } from '../../../../../support/dying-disk';
import { fixtureFormats, fixtureVault } from '../../../../../support/fixture-vaults';
import type { FixtureVault } from '../../../../../support/fixture-vaults';
import { stateText } from '../../../../../support/forked-plan';
import { faultyDisk, temporaryFolder, testPorts } from '../../../../../support/host-ports';
import { must } from '../../../../../support/must';
import { personBatch } from '../../../../../support/sample-batches';

const formats = await fixtureFormats();
const older = formats.filter((format) => format < knownFormat);

function open({ ports, planId, passphrase }: FixtureVault) {
  return openVault(ports, { planId, passphrase, operator: 'Fatoumata Example' });
}

/** The same steps in a plan that this version makes. */
async function freshVault({ batches }: FixtureVault): Promise<Vault> {
  const ports = testPorts(await temporaryFolder());
  const vault = must(
    await createVault(ports, { label: 'Fresh', passphrase: 'a plainly fictional passphrase' }),
  );
  for (const batch of batches) {
    must(await vault.commit(batch, batch.by));
  }
  return vault;
}

async function stepsOf(vault: Vault) {
  const steps = [];
  for await (const step of vault.history.from(2)) {
    steps.push(must(step).batch);
  }
  return steps;
}

async function contentOf(folder: string) {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'base64')]));
}

describe('the migrations of a plan', () => {
  it('lead from each format to the next, up to the one that is written, and are named for it', () => {
    expect(vaultMigrations.map(({ from, to, name }) => [from, to, name.slice(0, 4)])).toEqual(
      Array.from({ length: knownFormat - 1 }, (_, index) => [
        index + 1,
        index + 2,
        `${String(index + 2).padStart(3, '0')}-`,
      ]),
    );
  });

  it('have a file each, of their own name', async () => {
    const folder = join(
      import.meta.dirname,
      '..',
      '..',
      '..',
      '..',
      '..',
      '..',
      'electron',
      'host',
      'vault',
      'migrations',
    );
    const numbered = (await readdir(folder)).filter((name) => /^\d/.test(name)).sort();
    expect(numbered).toEqual(vaultMigrations.map(({ name }) => `${name}.ts`));
  });

  it('are each exercised by a plan of the format that they start from', () => {
    expect(vaultMigrations.map(({ from }) => from).filter((from) => !formats.includes(from))).toEqual([]);
  });
});

describe.each(formats)('a plan of format %i', (format) => {
  it('opens with everything in it, and equals one that was made today', async () => {
    const fixture = await fixtureVault(format);
    const vault = must(await open(fixture));
    const fresh = await freshVault(fixture);
    expect([stateText(vault.state), await stepsOf(vault)]).toEqual([stateText(fresh.state), fixture.batches]);
    expect(await stepsOf(fresh)).toEqual(fixture.batches);
    expect(vault.notices.filter(({ id }) => id !== 'vault.migrated')).toEqual([]);
    await vault.close();
    await fresh.close();
  });

  it('goes on, verifies, and opens again without a word', async () => {
    const fixture = await fixtureVault(format);
    const first = must(await open(fixture));
    must(await first.commit(personBatch(1000)));
    const verified = must(await first.history.verify());
    const before = [stateText(first.state), first.head()];
    await first.close();
    const second = must(await open(fixture));
    const after = [stateText(second.state), second.head()];
    const notices = second.notices;
    await second.close();
    expect([verified.problems, notices, after]).toEqual([[], [], before]);
  });

  it('has both files of keyslots in the newest format once it was opened', async () => {
    const fixture = await fixtureVault(format);
    await must(await open(fixture)).close();
    const files = ['keyslots.json', 'keyslots-copy.json'].map((name) =>
      readFile(join(fixture.folder, name), 'utf8'),
    );
    const [main, copy] = await Promise.all(files);
    const { format: written } = JSON.parse(main ?? '') as { format: number }; // written by this program
    expect([written, copy]).toEqual([knownFormat, main]);
  });

  it(
    'opens with everything in it after the power went at any moment of the opening',
    { timeout: 300_000 },
    async () => {
      const fresh = await freshVault(await fixtureVault(format));
      const expected = stateText(fresh.state);
      await fresh.close();
      const found: string[] = [];
      let isOver = false;
      for (let calls = 1; !isOver; calls += 1) {
        const disk = dyingDisk(fs);
        const fixture = await fixtureVault(format, { fs: disk.fs });
        disk.dieAfter(calls);
        const opened = await open(fixture);
        if (opened.ok) {
          await opened.value.close();
        }
        isOver = !disk.isDead();
        const again = must(await open({ ...fixture, ports: testPorts(fixture.ports.home) }));
        found.push(stateText(again.state));
        await again.close();
      }
      expect(found.length).toBeGreaterThan(20);
      expect(found.filter((text) => text !== expected)).toEqual([]);
    },
  );

  it('can be read while the disk is full, and is saved to once there is room', async () => {
    const { fs: disk, fault } = faultyDisk();
    const fixture = await fixtureVault(format, { fs: disk });
    const lockBytes = 200;
    Object.assign(fault, { code: 'ENOSPC', roomBytes: lockBytes });
    const vault = must(await open(fixture));
    const refused = await vault.commit(personBatch(1000));
    const people = vault.state.plan.person.size;
    fault.code = null;
    const saved = await vault.commit(personBatch(1001));
    await vault.close();
    const again = must(await open(fixture));
    const seen = again.state.plan.person.size;
    await again.close();
    expect([refused.ok ? 'saved' : refused.problem.id, saved.ok, seen]).toEqual([
      'vault.disk-full',
      true,
      people + 1,
    ]);
  });
});

describe('a plan of a newer version', () => {
  it.each(formats)(
    'made of format %i is refused with its number, and not a byte is altered',
    async (format) => {
      const fixture = await fixtureVault(format);
      const path = join(fixture.folder, 'keyslots.json');
      const keyslots = JSON.parse(await readFile(path, 'utf8')) as object; // written by this program
      await writeFile(path, keyslotsText({ ...keyslots, format: knownFormat + 1, slots: 'in a new way' }));
      const before = await contentOf(fixture.folder);
      const opened = await open(fixture);
      expect([opened, await contentOf(fixture.folder)]).toEqual([
        {
          ok: false,
          problem: { id: 'vault.newer-format', values: { found: knownFormat + 1, known: knownFormat } },
        },
        before,
      ]);
    },
  );
});

describe('an old plan that is damaged', () => {
  it.each(older)('of format %i gives what is authentic, and says so', async (format) => {
    const fixture = await fixtureVault(format);
    const path = join(fixture.folder, 'journal-1.bin');
    const journal = await readFile(path);
    journal.writeUInt8(journal.readUInt8(journal.length - 40) ^ 1, journal.length - 40);
    await writeFile(path, journal);
    const first = must(await open(fixture));
    const told = first.notices.map(({ id }) => id);
    must(await first.commit(personBatch(1000)));
    const people = first.state.plan.person.size;
    await first.close();
    const second = must(await open(fixture));
    const toldAgain = second.notices.map(({ id }) => id);
    const seen = second.state.plan.person.size;
    await second.close();
    expect([told, toldAgain, seen]).toEqual([
      ['vault.migrated', 'vault.history-missing'],
      ['vault.history-missing'],
      people,
    ]);
  });
});
