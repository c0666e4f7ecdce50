import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createVault } from '../../../../../electron/host/vault/create-vault';
import { temporaryFolder, testPorts } from '../../../../support/host-ports';
import { must } from '../../../../support/must';
import { aBatch, aPerson, personBatch } from '../../../../support/sample-batches';

async function aVault() {
  const ports = testPorts(await temporaryFolder());
  const asked = { label: 'Bamako', passphrase: 'a plainly fictional passphrase', operator: 'Moussa Sample' };
  const vault = must(await createVault(ports, asked));
  for (const number of [1, 2, 3]) {
    must(await vault.commit(personBatch(number)));
  }
  await must(await vault.collectFiles()).snapshot();
  must(await vault.commit(personBatch(4)));
  return vault;
}

async function alter(path: string, position: number): Promise<void> {
  const file = await readFile(path);
  file.writeUInt8(file.readUInt8(position) ^ 1, position);
  await writeFile(path, file);
}

describe('verifying an open plan', () => {
  it('finds nothing to say of a plan that is as it was written, with the head that is printed', async () => {
    const vault = await aVault();
    const verified = await vault.history.verify();
    const head = vault.head();
    await vault.close();
    expect(verified).toEqual({ ok: true, value: { head, problems: [] } });
  });

  it('names the steps that were altered while the plan was open', async () => {
    const vault = await aVault();
    await alter(join(vault.folder, 'journal-0.bin'), 1200);
    const { problems } = must(await vault.history.verify());
    await vault.close();
    const steps = { id: 'vault.history-step', values: { from: 2 } };
    expect(problems).toEqual([{ id: 'vault.history-missing', values: { steps, file: 'journal-0.bin' } }]);
  });

  it('names a snapshot that was altered, and the record in which the open plan differs', async () => {
    const vault = await aVault();
    await alter(join(vault.folder, 'snapshot-1.bin'), 900);
    vault.state.plan.person.set('p-1', { ...aPerson(1), familyName: 'Nobody wrote this' });
    const { problems } = must(await vault.history.verify());
    await vault.close();
    expect(problems).toEqual([
      { id: 'vault.history-differs', values: { count: 1 } },
      { id: 'vault.snapshot-unreadable', values: { file: 'snapshot-1.bin' } },
    ]);
  });

  it('lets the plan go on meanwhile, and speaks of the moment at which it began', async () => {
    const vault = await aVault();
    const { sequence } = vault.head();
    const verifying = vault.history.verify();
    must(await vault.commit(personBatch(5)));
    must(await vault.commit(aBatch(6, [])));
    const verified = must(await verifying);
    await vault.close();
    expect([verified.head.sequence, verified.problems]).toEqual([sequence, []]);
  });

  it('ends when the plan is locked', async () => {
    const vault = await aVault();
    const verifying = vault.history.verify();
    await vault.drop();
    expect(await verifying).toEqual({ ok: false, problem: { id: 'vault.no-plan-open' } });
  });
});
