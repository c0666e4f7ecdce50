import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../../electron/host/handlers';
import { creation } from '../../../../shared/model/apply-changes';
import { temporaryFolder, testPorts } from '../../../support/host-ports';
import { must } from '../../../support/must';
import { aBatch, aPerson, departureBatch, personBatch } from '../../../support/sample-batches';

const passphrase = 'a plainly fictional passphrase';

async function anOpenPlan() {
  const bridge = createHandlers(testPorts(await temporaryFolder()));
  const created = must(await bridge.createPlan({ label: 'Bamako', passphrase, operator: 'Moussa Sample' }));
  must(await bridge.commit({ batch: personBatch(1) }));
  must(await bridge.commit({ batch: departureBatch(2) }));
  return { bridge, planId: created.planId };
}

describe('the history over the bridge', () => {
  it('gives summaries, newest first, page by page', async () => {
    const { bridge } = await anOpenPlan();
    const first = must(await bridge.readHistory({ before: 0, limit: 2 }));
    const second = must(await bridge.readHistory({ before: 2, limit: 2 }));
    await bridge.closePlan({});
    const pages = [first, second].map(({ batches, hasMore }) => [
      batches.map(({ sequence, by }) => [sequence, by]),
      hasMore,
    ]);
    expect(pages).toEqual([
      [
        [
          [3, 'Moussa Sample'],
          [2, 'Moussa Sample'],
        ],
        true,
      ],
      [[[1, 'Moussa Sample']], false],
    ]);
  });

  it('finds the step at which printed words were right, and says whether it is the newest', async () => {
    const { bridge, planId } = await anOpenPlan();
    const printed = must(await bridge.auditHead({}));
    const newest = must(await bridge.findHead({ words: printed.words.join(' ').toUpperCase() }));
    must(await bridge.commit({ batch: personBatch(3) }));
    await bridge.closePlan({});
    must(await bridge.openPlan({ planId, passphrase, operator: 'Fatoumata Example' }));
    const older = must(await bridge.findHead({ words: printed.words.join('-') }));
    await bridge.closePlan({});
    expect([newest, older].map(({ batch, isNewest }) => [batch.sequence, batch.by, isNewest])).toEqual([
      [3, 'Moussa Sample', true],
      [3, 'Moussa Sample', false],
    ]);
  });

  it('says that a plan never stood at other words', async () => {
    const { bridge } = await anOpenPlan();
    const answer = await bridge.findHead({ words: Array.from({ length: 8 }, () => 'zoo').join(' ') });
    await bridge.closePlan({});
    expect(answer).toEqual({ ok: false, problem: { id: 'vault.head-not-found', values: { count: 3 } } });
  });

  it('verifies, and has nothing to say without an open plan', async () => {
    const { bridge } = await anOpenPlan();
    const verified = must(await bridge.verifyHistory({}));
    await bridge.closePlan({});
    expect([verified.problems, await bridge.verifyHistory({})]).toEqual([
      [],
      { ok: false, problem: { id: 'vault.no-plan-open' } },
    ]);
  });
});

describe('the audit trail as a file', () => {
  async function exported(withValues: boolean) {
    const { bridge } = await anOpenPlan();
    const people = Array.from({ length: 2500 }, (_, index) => creation('person', aPerson(index + 10)));
    must(await bridge.commit({ batch: aBatch(3, people) }));
    const { path } = must(await bridge.exportAudit({ withValues }));
    const { copies } = must(await bridge.listCopies({}));
    await bridge.closePlan({});
    const text = await readFile(path, 'utf8');
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true });
    return { text, rows: data, errors, path, copies };
  }

  it('has every change of every step, in order, and is on the account of copies', async () => {
    const { text, rows, errors, path, copies } = await exported(false);
    expect([text.startsWith('\uFEFF'), errors, rows.length, copies.map(({ what }) => what)]).toEqual([
      true,
      [],
      2503,
      [path],
    ]);
    expect(rows.map((row) => Number(row['sequence']))).toEqual([
      1,
      2,
      3,
      ...Array.from({ length: 2500 }, () => 4),
    ]);
    expect(text.includes('Sample-10')).toBe(false);
  });

  it('has the values when they are asked for', async () => {
    const { rows } = await exported(true);
    expect(JSON.parse(rows[3]?.['to'] ?? '')).toEqual(aPerson(10));
  });
});
