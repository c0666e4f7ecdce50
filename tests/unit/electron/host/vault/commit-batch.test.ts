import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { upgrade } from '../../../../../electron/host/vault/batch-frame';
import { createVault } from '../../../../../electron/host/vault/create-vault';
import { sealFrame } from '../../../../../electron/host/vault/frames';
import { openVault } from '../../../../../electron/host/vault/open-vault';
import { packJson } from '../../../../../electron/host/vault/packed-json';
import { creation } from '../../../../../shared/model/apply-changes';
import { temporaryFolder, testPorts } from '../../../../support/host-ports';
import { must } from '../../../../support/must';
import { aBatch, aPerson, personBatch } from '../../../../support/sample-batches';

const passphrase = 'a plainly fictional passphrase';

async function aVault() {
  const ports = testPorts(await temporaryFolder());
  const vault = must(await createVault(ports, { label: 'Bamako', passphrase }));
  const reopen = () => openVault(ports, { planId: vault.summary.planId, passphrase });
  return { ports, vault, reopen };
}

describe('a batch that is sent again because its answer was lost', () => {
  it('is not saved twice, also after a new opening', async () => {
    const { vault, reopen } = await aVault();
    const first = must(await vault.commit(personBatch(1)));
    const second = must(await vault.commit(personBatch(1)));
    await vault.close();
    const again = must(await reopen());
    const third = must(await again.commit(personBatch(1)));
    const { sequence } = again.state;
    await again.close();
    expect([second, third, sequence]).toEqual([first, first, 2]);
  });

  it('is another one when it was made at another time', async () => {
    const { vault } = await aVault();
    must(await vault.commit(personBatch(1)));
    const other = must(await vault.commit({ ...personBatch(1), at: '2126-03-02T00:00:00.000Z_0000_test' }));
    await vault.close();
    expect(other.sequence).toBe(3);
  });
});

describe('a batch of many changes', () => {
  it('leaves the event loop free while it is saved, and opens as it was', { timeout: 120_000 }, async () => {
    const { vault, reopen } = await aVault();
    const people = Array.from({ length: 12_000 }, (_, index) => creation('person', aPerson(index)));
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    must(await vault.commit(aBatch(1, people)));
    clearInterval(timer);
    await vault.drop();
    const again = must(await reopen());
    const found = [...again.state.plan.person.values()];
    await again.close();
    expect(found).toEqual(people.map(({ to }) => to));
    expect(turns).toBeGreaterThan(4);
  });
});

describe('a plan that a newer version has written to', () => {
  it('is refused, and nothing is altered', async () => {
    const { vault, reopen } = await aVault();
    must(await vault.commit(personBatch(1)));
    const { folder, vaultId } = vault;
    const key = Buffer.from(vault.dataKey.bytes());
    await vault.close();
    const place = { vaultId, kind: 'journal', generation: 2, sequence: 0 } as const;
    const header = await packJson({ model: upgrade.model + 1, sequence: 2, chain: '' });
    await writeFile(join(folder, 'journal-2.bin'), sealFrame(key, Buffer.alloc(12, 1), place, [header]));
    expect(await reopen()).toEqual({
      ok: false,
      problem: {
        id: 'vault.newer-records',
        values: { found: upgrade.model + 1, known: upgrade.model },
      },
    });
  });
});
