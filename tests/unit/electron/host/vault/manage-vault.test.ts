import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createVault } from '../../../../../electron/host/vault/create-vault';
import { openVault } from '../../../../../electron/host/vault/open-vault';
import type { Vault } from '../../../../../electron/host/vault/vault';
import type { Result } from '../../../../../shared/kit/result';
import { edits } from '../../../../../shared/model/apply-changes';
import { temporaryFolder, testPorts } from '../../../../support/host-ports';
import { aBatch, aPerson, departureBatch, personBatch } from '../../../../support/sample-batches';
import { must } from '../../../../support/must';

const passphrase = 'a plainly fictional passphrase';

async function aVault(operator = 'Fatoumata Example') {
  const ports = testPorts(await temporaryFolder());
  const vault = must(await createVault(ports, { label: 'Bamako', passphrase, operator }));
  const reopen = (by: string) =>
    openVault(ports, { planId: vault.summary.planId, passphrase, operator: by }).then(must);
  return { ports, vault, reopen };
}

async function collect<T>(values: AsyncIterable<Result<T>>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) {
    all.push(must(value));
  }
  return all;
}

async function summariesOf(vault: Vault, before = 0, limit = 100) {
  const { batches, hasMore } = must(await vault.history.summaries(before, limit));
  return [batches.map(({ sequence, by, size, counts }) => ({ sequence, by, size, counts })), hasMore];
}

describe('the history of an open plan', () => {
  it('says who did how much, newest first, across openings and generations', async () => {
    const { vault, reopen } = await aVault();
    must(await vault.commit(personBatch(1)));
    await vault.close();
    const second = await reopen('Moussa Sample');
    must(await second.commit(departureBatch(2)));
    const pages = [await summariesOf(second), await summariesOf(second, 3, 1)];
    await second.close();
    const first = { sequence: 2, by: 'Fatoumata Example', size: 1, counts: { person: 1 } };
    expect(pages).toEqual([
      [
        [
          { sequence: 3, by: 'Moussa Sample', size: 1, counts: { departure: 1 } },
          first,
          { sequence: 1, by: 'Fatoumata Example', size: 1, counts: { settings: 1 } },
        ],
        false,
      ],
      [[first], true],
    ]);
  });

  it('gives whole batches, alone or from one on', async () => {
    const { vault } = await aVault();
    must(await vault.commit(personBatch(1), 'Moussa Sample'));
    must(await vault.commit(personBatch(2)));
    const read = must(await vault.history.read(2));
    const later = await collect(vault.history.from(2));
    const missing = await vault.history.read(4);
    await vault.close();
    expect([read.batch, later.map(({ batch }) => batch.id), missing]).toEqual([
      { ...personBatch(1), by: 'Moussa Sample' },
      ['batch-1', 'batch-2'],
      { ok: false, problem: { id: 'vault.no-such-batch', values: { sequence: 4 } } },
    ]);
  });

  it('tells what happened to one record', async () => {
    const { vault } = await aVault();
    must(await vault.commit(personBatch(1)));
    must(await vault.commit(personBatch(2)));
    const renamed = edits('person', aPerson(1), { familyName: 'Sample-One' });
    must(await vault.commit(aBatch(3, renamed)));
    const entries = await collect(vault.history.ofRecord('person', 'p-1'));
    await vault.close();
    expect(entries.map(({ summary, changes }) => [summary.sequence, changes])).toEqual([
      [4, renamed],
      [2, personBatch(1).changes],
    ]);
  });
});

describe('the files of an open plan', () => {
  it('are collected as a fresh snapshot and every journal up to now', async () => {
    const { vault } = await aVault();
    must(await vault.commit(personBatch(1)));
    const files = must(await vault.collectFiles());
    const snapshot = await files.snapshot();
    must(await vault.commit(personBatch(2)));
    const sizes = await Promise.all(files.journals.map(({ path }) => readFile(path).then((b) => b.length)));
    const grown = files.journals.map(({ bytes }, index) => (sizes[index] ?? 0) > bytes);
    await vault.close();
    expect([files.head.sequence, snapshot?.name, files.journals.map(({ name }) => name), grown]).toEqual([
      2,
      'snapshot-1.bin',
      ['journal-0.bin', 'journal-1.bin'],
      [false, true],
    ]);
  });
});

describe('a plan whose key is dropped', () => {
  it('forgets the plan, saves nothing more, and has everything at the next opening', async () => {
    const { vault, reopen } = await aVault();
    must(await vault.commit(personBatch(1)));
    const saving = vault.commit(personBatch(2));
    await vault.drop();
    const late = await vault.commit(personBatch(3));
    const saved = await saving;
    const people = vault.state.plan.person.size;
    const again = await reopen('');
    const found = [...again.state.plan.person.keys()];
    await again.close();
    expect([late, people, vault.dataKey.isDropped()]).toEqual([
      { ok: false, problem: { id: 'vault.locked' } },
      0,
      true,
    ]);
    expect(found).toEqual(saved.ok ? ['p-1', 'p-2'] : ['p-1']);
  });
});
