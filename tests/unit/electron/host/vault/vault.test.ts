import { appendFile, cp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HostPorts } from '../../../../../electron/host/ports';
import { createVault } from '../../../../../electron/host/vault/create-vault';
import { listVaults } from '../../../../../electron/host/vault/keyslots-file';
import { openVault } from '../../../../../electron/host/vault/open-vault';
import type { Vault } from '../../../../../electron/host/vault/vault';
import type { Result } from '../../../../../shared/kit/result';
import { faultyDisk, temporaryFolder, testPorts } from '../../../../support/host-ports';
import { aBatch, aPerson, personBatch } from '../../../../support/sample-batches';
import { must } from '../../../../support/must';

const passphrase = 'a plainly fictional passphrase';

function problemId(result: Result<unknown>): string {
  return result.ok ? 'no problem' : result.problem.id;
}

/** A plan of five people, the last three in the journal only, as a process that is killed leaves it. */
async function killedPlan(overrides: Partial<HostPorts> = {}) {
  const before = testPorts(await temporaryFolder());
  let vault = must(await createVault(before, { label: 'Bamako', passphrase }));
  const { planId } = vault.summary;
  must(await vault.commit(personBatch(1)));
  must(await vault.commit(personBatch(2)));
  await vault.close();
  vault = must(await openVault(before, { planId, passphrase }));
  for (const number of [3, 4, 5]) {
    must(await vault.commit(personBatch(number)));
  }
  const ports = testPorts(await temporaryFolder(), overrides);
  await cp(join(before.home, 'plans'), join(ports.home, 'plans'), { recursive: true });
  await vault.close();
  const folder = join(ports.home, 'plans', planId);
  await writeFile(join(folder, 'lock'), JSON.stringify({ pid: 2 ** 30, life: 'gone', token: 'x' }));
  const reopen = () => openVault(ports, { planId, passphrase });
  return {
    ports,
    planId,
    folder,
    reopen,
    journal: join(folder, 'journal-1.bin'),
    snapshot: join(folder, 'snapshot-1.bin'),
  };
}

function peopleOf(vault: Vault): string[] {
  return [...vault.state.plan.person.keys()];
}

async function outcome(opening: Promise<Result<Vault>>) {
  const vault = must(await opening);
  const seen = { people: peopleOf(vault), notices: vault.notices.map(({ id }) => id) };
  await vault.close();
  return seen;
}

async function flipBit(path: string, position: number): Promise<void> {
  const bytes = await readFile(path);
  const at = position < 0 ? bytes.length + position : position;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at);
  await writeFile(path, bytes);
}

const all = ['p-1', 'p-2', 'p-3', 'p-4', 'p-5'];

describe('what lies on the disk', () => {
  it('is a folder of encrypted files that shows no name and no passphrase', async () => {
    const { folder } = await killedPlan();
    const names = (await readdir(folder)).sort();
    const contents = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
    const told = ['Sample-1', 'p-1', 'person', passphrase].filter((word) =>
      contents.some((text) => text.includes(word) && !text.includes('"passphrase"')),
    );
    expect([names, told]).toEqual([
      ['journal-0.bin', 'journal-1.bin', 'keyslots-copy.json', 'keyslots.json', 'lock', 'snapshot-1.bin'],
      [],
    ]);
  });

  it('keeps three snapshots and every journal', async () => {
    const { folder, reopen } = await killedPlan();
    for (let number = 6; number <= 9; number += 1) {
      const vault = must(await reopen());
      must(await vault.commit(personBatch(number)));
      await vault.close();
    }
    expect((await readdir(folder)).sort()).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((generation) => `journal-${generation}.bin`),
      'keyslots-copy.json',
      'keyslots.json',
      ...[3, 4, 5].map((generation) => `snapshot-${generation}.bin`),
    ]);
  });

  it('is listed by its label, and folders that are no plans are passed over', async () => {
    const { ports, planId, folder } = await killedPlan();
    await writeFile(join(ports.home, 'plans', 'notes.txt'), '');
    const names = ['keyslots.json', 'keyslots-copy.json'].map((name) => join(folder, name));
    await Promise.all(names.map((name) => rename(name, `${name}.away`)));
    const without = await listVaults(ports);
    await Promise.all(names.map((name) => rename(`${name}.away`, name)));
    const [found] = await listVaults(ports);
    expect([without, found?.planId, found?.label]).toEqual([[], planId, 'Bamako']);
  });
});

describe('opening after an interruption', () => {
  it('finds the snapshot and the journal after it', async () => {
    const { reopen } = await killedPlan();
    expect(await outcome(reopen())).toEqual({ people: all, notices: [] });
  });

  it('cuts a torn tail, says so once, and goes on', async () => {
    const { reopen, journal } = await killedPlan();
    const bytes = await readFile(journal);
    await writeFile(journal, bytes.subarray(0, -7));
    const first = must(await reopen());
    must(await first.commit(personBatch(6)));
    const notices = first.notices.map(({ id }) => id);
    await first.close();
    expect([notices, await outcome(reopen())]).toEqual([
      ['vault.torn-tail-cut'],
      { people: ['p-1', 'p-2', 'p-3', 'p-4', 'p-6'], notices: [] },
    ]);
  });

  it.each([
    ['zeros, as after a power cut', Buffer.alloc(5000)],
    ['the beginning of a frame', Buffer.from([0, 0, 1, 0, 9, 9, 9])],
    ['three bytes', Buffer.from([0, 0, 1])],
  ])('takes %s at the end for a torn tail', async (_name, tail) => {
    const { reopen, journal } = await killedPlan();
    await appendFile(journal, tail);
    expect(await outcome(reopen())).toEqual({ people: all, notices: ['vault.torn-tail-cut'] });
  });

  it('gives the state before a damaged step, keeps the damaged file, and goes on from there', async () => {
    const { reopen, journal, folder } = await killedPlan();
    await flipBit(journal, 300);
    const damaged = await readFile(journal);
    const first = must(await reopen());
    must(await first.commit(personBatch(6)));
    const seen = { people: peopleOf(first), notices: first.notices };
    await first.close();
    expect(seen.people).toEqual(['p-1', 'p-2', 'p-6']);
    expect(seen.notices).toEqual([
      {
        id: 'vault.journal-damaged',
        values: {
          savedAt: expect.any(String) as string,
          file: expect.stringMatching(/^journal-1[.]tail-\d+[.]bin$/) as string,
        },
      },
    ]);
    expect(await outcome(reopen())).toEqual({ people: ['p-1', 'p-2', 'p-6'], notices: [] });
    const [tail = ''] = (await readdir(folder)).filter((name) => name.includes('tail'));
    const kept = await Promise.all([journal, join(folder, tail)].map((path) => readFile(path)));
    expect(Buffer.concat(kept)).toEqual(damaged);
  });

  it('rebuilds from the journals when the snapshot is damaged', async () => {
    const { reopen, snapshot } = await killedPlan();
    await flipBit(snapshot, -3);
    expect(await outcome(reopen())).toEqual({ people: all, notices: ['vault.snapshot-damaged'] });
  });

  it('says which journal is missing', async () => {
    const { reopen, journal } = await killedPlan();
    await rm(journal);
    expect(await outcome(reopen())).toEqual({ people: ['p-1', 'p-2'], notices: ['vault.journal-missing'] });
  });

  it('says so when nothing at all can be read', async () => {
    const { reopen, snapshot, folder } = await killedPlan();
    await flipBit(snapshot, 20);
    await flipBit(join(folder, 'journal-0.bin'), 20);
    expect(problemId(await reopen())).toBe('vault.nothing-readable');
  });

  it('never shows anything but a state that was saved, wherever a bit flips or a file ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.boolean(),
        fc.constantFrom('journal', 'snapshot'),
        async (position, isFlip, which) => {
          const plan = await killedPlan();
          const bytes = await readFile(plan[which]);
          if (isFlip) {
            await flipBit(plan[which], position % bytes.length);
          } else {
            await writeFile(plan[which], bytes.subarray(0, position % bytes.length));
          }
          const { people, notices } = await outcome(plan.reopen());
          expect(people).toEqual(all.slice(0, people.length));
          // A journal that ends between two frames cannot be told from a shorter one.
          expect(notices.length === 1 || (!isFlip && which === 'journal')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses a plan of a newer version and alters nothing', async () => {
    const { reopen, folder } = await killedPlan();
    const path = join(folder, 'keyslots.json');
    const keyslots = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>; // written by this program
    await writeFile(path, JSON.stringify({ ...keyslots, format: 3, slots: 'in a new way' }));
    expect(await reopen()).toEqual({
      ok: false,
      problem: { id: 'vault.newer-format', values: { found: 3, known: 2 } },
    });
  });

  it('tells damaged keyslots from a wrong passphrase', async () => {
    const { reopen, folder, ports, planId } = await killedPlan();
    const wrong = await openVault(ports, { planId, passphrase: 'another passphrase' });
    for (const name of ['keyslots.json', 'keyslots-copy.json']) {
      await writeFile(join(folder, name), '{"format": 1');
    }
    expect([problemId(wrong), problemId(await reopen())]).toEqual([
      'vault.wrong-passphrase',
      'vault.keyslots-damaged',
    ]);
  });

  it('takes the passphrase in any Unicode form', async () => {
    const ports = testPorts(await temporaryFolder());
    const vault = must(
      await createVault(ports, { label: 'Bamako', passphrase: 'évacuation'.normalize('NFC') }),
    );
    await vault.close();
    const { planId } = vault.summary;
    const decomposed = 'évacuation'.normalize('NFD');
    expect(await outcome(openVault(ports, { planId, passphrase: decomposed }))).toEqual({
      people: [],
      notices: [],
    });
  });
});

describe('a disk that fails while a plan is open', () => {
  async function openOnFaultyDisk() {
    const { fs, fault } = faultyDisk();
    const plan = await killedPlan({ fs });
    return { ...plan, fault, vault: must(await plan.reopen()) };
  }

  it.each([
    ['ENOSPC', 'vault.disk-full'],
    ['EDQUOT', 'vault.disk-full'],
    ['EROFS', 'vault.read-only'],
    ['EACCES', 'vault.read-only'],
    ['ENODEV', 'vault.gone'],
    ['EIO', 'vault.disk-failed'],
  ])('answers %s with %s and leaves the journal as it was', async (code, id) => {
    const { vault, fault, journal } = await openOnFaultyDisk();
    const before = await readFile(journal);
    Object.assign(fault, { code, roomBytes: 33 });
    const problem = problemId(await vault.commit(personBatch(6)));
    expect([problem, peopleOf(vault), await readFile(journal)]).toEqual([id, all, before]);
    await vault.close();
  });

  it('saves nothing more after a failed sync, and the next opening has all that was saved', async () => {
    const { vault, fault, reopen } = await openOnFaultyDisk();
    fault.syncCode = 'EIO';
    const first = problemId(await vault.commit(personBatch(6)));
    fault.syncCode = null;
    const second = problemId(await vault.commit(personBatch(7)));
    await vault.close();
    expect([first, second, await outcome(reopen())]).toEqual([
      'vault.disk-failed',
      'vault.stopped',
      { people: all, notices: [] },
    ]);
  });

  it('notices that the journal was deleted under it', async () => {
    const { vault, journal } = await openOnFaultyDisk();
    await rm(journal);
    expect(problemId(await vault.commit(personBatch(6)))).toBe('vault.gone');
    await vault.close();
  });

  it('loses nothing when the snapshot on closing does not fit', async () => {
    const { vault, fault, reopen } = await openOnFaultyDisk();
    must(await vault.commit(personBatch(6)));
    Object.assign(fault, { code: 'ENOSPC', roomBytes: 100 });
    await vault.close();
    fault.code = null;
    expect(await outcome(reopen())).toEqual({ people: [...all, 'p-6'], notices: [] });
  });

  it('loses nothing that is saved after a snapshot that did not fit', async () => {
    const { fs, fault } = faultyDisk();
    const { reopen } = await killedPlan({ fs, snapshotAfterBytes: 10 });
    const vault = must(await reopen());
    Object.assign(fault, { code: 'ENOSPC', roomBytes: 100 });
    await vault.tidy();
    fault.code = null;
    must(await vault.commit(personBatch(6)));
    await vault.tidy();
    must(await vault.commit(personBatch(7)));
    await vault.close();
    expect(await outcome(reopen())).toEqual({ people: [...all, 'p-6', 'p-7'], notices: [] });
  });

  it('leaves no folder behind when a plan could not be made', async () => {
    const { fs, fault } = faultyDisk();
    const ports = testPorts(await temporaryFolder(), { fs });
    Object.assign(fault, { code: 'ENOSPC', roomBytes: 300 });
    const problem = problemId(await createVault(ports, { label: 'Bamako', passphrase }));
    expect([problem, await readdir(join(ports.home, 'plans'))]).toEqual(['vault.disk-full', []]);
  });
});

describe('what may be saved', () => {
  it.each([
    ['an unknown shape', { field: 'dateOfBirth', to: 'last Tuesday' }],
    ['another id than its own', { field: '*', to: { ...aPerson(1), id: 'p-9' } }],
    ['a change of id', { field: 'id', to: 'p-9' }],
    ['a record that is none', { field: '*', to: 'p-1' }],
  ])('refuses %s', async (_name, change) => {
    const { reopen } = await killedPlan();
    const vault = must(await reopen());
    const batch = aBatch(9, [{ entity: 'person', entityId: 'p-1', from: null, ...change } as never]); // invalid on purpose
    expect(problemId(await vault.commit(batch))).toBe('vault.invalid-changes');
    await vault.close();
  });
});

describe('one process at a time', () => {
  it('refuses a plan that is open, and takes it when it was closed', async () => {
    const { reopen } = await killedPlan();
    const first = must(await reopen());
    const refused = problemId(await reopen());
    await first.close();
    expect([refused, (await outcome(reopen())).people]).toEqual(['vault.in-use', all]);
  });

  it('lets only one of many in when all find the same stale lock', async () => {
    const { reopen } = await killedPlan();
    const openings = await Promise.all(Array.from({ length: 8 }, () => reopen()));
    expect(openings.map(problemId).filter((id) => id !== 'vault.in-use')).toEqual(['no problem']);
    await Promise.all(openings.map((opening) => (opening.ok ? opening.value.close() : Promise.resolve())));
  });
});
