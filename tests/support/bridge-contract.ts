import { entityNames } from '../../shared/model/plan';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { OpenedPlan } from '../../shared/contract/plan-methods';
import type { Result } from '../../shared/kit/result';
import { defaultSettings } from '../../shared/model/settings';
import type { DiskFault } from './host-ports';
import type { Batch } from '../../shared/model/change';
import { aBatch, aPerson, departureBatch, personBatch } from './sample-batches';

/** One carrier with a fresh host behind it. */
export interface CarrierUnderTest {
  /** The bridge as the window holds it. */
  readonly bridge: DeskBridge;
  /** Sends a method and parameters that the types would not allow. */
  readonly callRaw: (method: string, parameters: unknown) => Promise<unknown>;
  /** The disk under the host, to be made to fail. */
  readonly fault: DiskFault;
  /** Locks the screen of the computer, or lets it sleep. */
  readonly goAway: () => void;
  /** The bytes of a file that the host wrote for the planner. */
  readonly readExport: (path: string) => Promise<Uint8Array>;
}

/** One thing that must hold over every carrier; `check` is given the observed and the expected whole value. */
export interface ContractCase {
  readonly name: string;
  readonly run: (
    carrier: CarrierUnderTest,
    check: (actual: unknown, expected: unknown) => void,
  ) => Promise<void>;
}

const passphrase = 'a plainly fictional passphrase';

async function mustSucceed<T>(result: Promise<Result<T>>): Promise<T> {
  const outcome = await result;
  if (!outcome.ok) {
    throw new Error(`refused with ${outcome.problem.id}`);
  }
  return outcome.value;
}

async function problemOf(result: Promise<unknown>): Promise<unknown> {
  const outcome = (await result) as Result<unknown>; // every method answers with a Result
  return outcome.ok ? 'no problem' : outcome.problem.id;
}

function createPlan(bridge: DeskBridge): Promise<OpenedPlan> {
  return mustSucceed(bridge.createPlan({ label: 'Bamako', passphrase }));
}

function readPeople(bridge: DeskBridge): Promise<{ records: unknown[] }> {
  return mustSucceed(bridge.readPlan({ entity: 'person', offset: 0, limit: 5000 }));
}

const noRecords = Object.fromEntries(entityNames.map((entity) => [entity, 0]));

/** What the window may rely on, whatever lies between it and the host. */
export const bridgeContract: readonly ContractCase[] = [
  {
    name: 'a new plan holds the default settings and nothing else',
    run: async ({ bridge }, check) => {
      const opened = await createPlan(bridge);
      const settings = await mustSucceed(bridge.readPlan({ entity: 'settings', offset: 0, limit: 10 }));
      check(
        [opened.label, opened.counts, opened.notices, settings.records],
        ['Bamako', { ...noRecords, settings: 1, person: 0, departure: 0 }, [], [defaultSettings]],
      );
    },
  },
  {
    name: 'what was committed is there after closing and opening again',
    run: async ({ bridge }, check) => {
      const { planId } = await createPlan(bridge);
      const first = await mustSucceed(bridge.commit({ batch: personBatch(1) }));
      const second = await mustSucceed(bridge.commit({ batch: departureBatch(2) }));
      await mustSucceed(bridge.closePlan({}));
      const reopened = await mustSucceed(bridge.openPlan({ planId, passphrase }));
      const people = await readPeople(bridge);
      check(
        [
          second.sequence - first.sequence,
          reopened.counts,
          reopened.lastTime,
          reopened.notices,
          people.records,
        ],
        [1, { ...noRecords, settings: 1, person: 1, departure: 1 }, departureBatch(2).at, [], [aPerson(1)]],
      );
    },
  },
  {
    name: 'commits that arrive together are all kept, in order',
    run: async ({ bridge }, check) => {
      await createPlan(bridge);
      const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
      const answers = await Promise.all(
        numbers.map((number) => mustSucceed(bridge.commit({ batch: personBatch(number) }))),
      );
      const sequences = answers.map(({ sequence }) => sequence).sort((left, right) => left - right);
      const people = await readPeople(bridge);
      check([sequences, people.records.length], [numbers.map((number) => number + 1), 20]);
    },
  },
  {
    name: 'a large batch that was handed over in parts is one step, and a part out of order is refused',
    run: async ({ bridge }, check) => {
      const { planId } = await createPlan(bridge);
      const batch = aBatch(1, []);
      const part = (number: number) => personBatch(number).changes;
      const stage = (index: number, changes: Batch['changes']) =>
        bridge.stageChanges({ batchId: batch.id, part: index, changes });
      await mustSucceed(stage(0, part(1)));
      const skipped = await problemOf(stage(2, part(3)));
      const early = await problemOf(bridge.commit({ batch, staged: 2 }));
      await mustSucceed(stage(1, part(2)));
      const committed = await mustSucceed(bridge.commit({ batch, staged: 2 }));
      const forgotten = await problemOf(bridge.commit({ batch: aBatch(2, []), staged: 2 }));
      await mustSucceed(bridge.closePlan({}));
      const reopened = await mustSucceed(bridge.openPlan({ planId, passphrase }));
      check(
        [skipped, early, committed.sequence, forgotten, reopened.counts.person, reopened.head.sequence],
        ['vault.parts-lost', 'vault.parts-lost', 2, 'vault.parts-lost', 2, 2],
      );
    },
  },
  {
    name: 'plans are listed with what may be known without the passphrase',
    run: async ({ bridge }, check) => {
      const before = await mustSucceed(bridge.listPlans({}));
      const { planId, label, createdAt } = await createPlan(bridge);
      const after = await mustSucceed(bridge.listPlans({}));
      check([before, after], [[], [{ planId, label, createdAt }]]);
    },
  },
  {
    name: 'a wrong passphrase is refused and leaves nothing open',
    run: async ({ bridge }, check) => {
      const { planId } = await createPlan(bridge);
      const refused = await problemOf(bridge.openPlan({ planId, passphrase: 'another passphrase' }));
      const read = await problemOf(bridge.readPlan({ entity: 'person', offset: 0, limit: 1 }));
      check([refused, read], ['vault.wrong-passphrase', 'vault.no-plan-open']);
    },
  },
  {
    name: 'without an open plan reading and committing are refused',
    run: async ({ bridge }, check) => {
      const read = await problemOf(bridge.readPlan({ entity: 'person', offset: 0, limit: 1 }));
      const commit = await problemOf(bridge.commit({ batch: personBatch(1) }));
      const closing = await bridge.closePlan({});
      check([read, commit, closing], ['vault.no-plan-open', 'vault.no-plan-open', { ok: true, value: {} }]);
    },
  },
  {
    name: 'malformed parameters are refused with the place, and nothing of their content',
    run: async ({ callRaw }, check) => {
      const answers = [
        await callRaw('createPlan', { label: 'Bamako', passphrase: 'short' }),
        await callRaw('openPlan', { planId: '../../etc', passphrase }),
        await callRaw('commit', { batch: { id: 'b', changes: 'none' } }),
        await callRaw('readPlan', null),
      ];
      const malformed = (method: string, path: string) => ({
        ok: false,
        problem: { id: 'vault.malformed-request', values: { method, path } },
      });
      check(answers, [
        malformed('createPlan', 'passphrase'),
        malformed('openPlan', 'planId'),
        malformed('commit', 'batch.at'),
        malformed('readPlan', ''),
      ]);
    },
  },
  {
    name: 'an unknown method is refused',
    run: async ({ callRaw }, check) => {
      const answers = [
        await problemOf(callRaw('burnEverything', {})),
        await problemOf(callRaw('toString', {})),
      ];
      check(answers, ['vault.unknown-method', 'vault.unknown-method']);
    },
  },
  {
    name: 'a batch that would make an invalid record is refused whole',
    run: async ({ bridge }, check) => {
      await createPlan(bridge);
      const batch = personBatch(1);
      const [good] = batch.changes;
      const bad = { ...good, entityId: 'p-2' };
      const problem = await problemOf(
        bridge.commit({ batch: { ...batch, changes: [good, bad] as typeof batch.changes } }),
      ); // one is misfiled on purpose
      check([problem, (await readPeople(bridge)).records], ['vault.invalid-changes', []]);
    },
  },
  {
    name: 'every byte survives the way to a file',
    run: async ({ bridge, readExport }, check) => {
      const bytes = Uint8Array.from({ length: 1031 }, (_, index) => (index * 7) % 256);
      const saved = await mustSucceed(bridge.saveFile({ suggestedName: 'every byte.bin', bytes }));
      check([saved.saved, [...(await readExport(saved.path))]], [true, [...bytes]]);
    },
  },
  {
    name: 'an encrypted file opens with its passphrase only, and never without its last part',
    run: async ({ bridge, readExport }, check) => {
      const bytes = Uint8Array.from({ length: 1031 }, (_, index) => (index * 7) % 256);
      const asked = { suggestedName: 'manifest v1.csv', bytes, passphrase };
      const { path } = await mustSucceed(bridge.saveEncryptedFile(asked));
      const archive = new Uint8Array(await readExport(path));
      const opened = await mustSucceed(bridge.openEncryptedFile({ bytes: archive, passphrase }));
      const wrong = await problemOf(bridge.openEncryptedFile({ bytes: archive, passphrase: 'another one' }));
      const cut = await problemOf(bridge.openEncryptedFile({ bytes: archive.slice(0, -30), passphrase }));
      check(
        [opened.name, [...opened.bytes], wrong, cut],
        ['manifest v1.csv', [...bytes], 'exports.wrong-passphrase', 'exports.not-an-archive'],
      );
    },
  },
  {
    name: 'every byte survives the way back',
    run: async ({ bridge }, check) => {
      const { bytes } = await mustSucceed(bridge.renderPdf({ html: '<p>Manifest</p>' }));
      check([bytes instanceof Uint8Array, new TextDecoder().decode(bytes)], [true, '%PDF 15']);
    },
  },
  {
    name: 'a full disk is a problem, leaves nothing half-written, and is over when there is room',
    run: async ({ bridge, fault }, check) => {
      const { planId } = await createPlan(bridge);
      await mustSucceed(bridge.commit({ batch: personBatch(1) }));
      Object.assign(fault, { code: 'ENOSPC', roomBytes: 40 });
      const problem = await problemOf(bridge.commit({ batch: personBatch(2) }));
      const during = await readPeople(bridge);
      Object.assign(fault, { code: null });
      await mustSucceed(bridge.commit({ batch: personBatch(3) }));
      await mustSucceed(bridge.closePlan({}));
      const { notices } = await mustSucceed(bridge.openPlan({ planId, passphrase }));
      const after = await readPeople(bridge);
      check(
        [problem, during.records, notices, after.records],
        ['vault.disk-full', [aPerson(1)], [], [aPerson(1), aPerson(3)]],
      );
    },
  },
  {
    name: 'the settings of the desk are readable without a plan, and what is set holds',
    run: async ({ bridge }, check) => {
      const before = await mustSucceed(bridge.deskState({}));
      await mustSucceed(bridge.setDeskSettings({ autoLockMinutes: 2, panicAction: 'seal' }));
      const after = await mustSucceed(bridge.deskState({}));
      check(
        [before, after.settings],
        [
          {
            settings: { autoLockMinutes: 5, panicAction: 'lock' },
            openPlanId: null,
            receipt: null,
            notices: [],
          },
          { autoLockMinutes: 2, panicAction: 'seal' },
        ],
      );
    },
  },
  {
    name: 'a lock closes the plan and keeps what was unsaved until it is opened again',
    run: async ({ bridge }, check) => {
      const { planId } = await createPlan(bridge);
      const waiting = mustSucceed(bridge.nextSignal({}));
      const locked = await mustSucceed(bridge.lock({ unsaved: [personBatch(1)], section: 'board' }));
      const read = await problemOf(bridge.readPlan({ entity: 'person', offset: 0, limit: 1 }));
      const { openPlanId, lastSection } = await mustSucceed(bridge.deskState({}));
      const reopened = await mustSucceed(bridge.openPlan({ planId, passphrase }));
      const people = await readPeople(bridge);
      check(
        [locked, await waiting, read, openPlanId, lastSection, reopened.notices, people.records],
        [
          { held: 1 },
          { signal: 'none' }, // it stood in the way of nothing, and does not wait on
          'vault.no-plan-open',
          null,
          'board',
          [{ id: 'custody.held-saved', values: { count: 1 } }],
          [aPerson(1)],
        ],
      );
    },
  },
  {
    name: 'a window that waits is told when the computer is left, and can lock with what is unsaved',
    run: async ({ bridge, goAway }, check) => {
      const { planId } = await createPlan(bridge);
      const signal = mustSucceed(bridge.nextSignal({}));
      await mustSucceed(bridge.deskState({})); // by now the host has heard the question before
      goAway();
      const told = await signal;
      const locked = await mustSucceed(bridge.lock({ unsaved: [personBatch(1)] }));
      const reopened = await mustSucceed(bridge.openPlan({ planId, passphrase }));
      check([told, locked, reopened.counts.person], [{ signal: 'lock' }, { held: 1 }, 1]);
    },
  },
  {
    name: 'copies that left the plan are listed, and can be ticked as destroyed',
    run: async ({ bridge }, check) => {
      const without = await problemOf(bridge.listCopies({}));
      const { planId } = await createPlan(bridge);
      const { path } = await mustSucceed(
        bridge.saveFile({ suggestedName: 'manifest.csv', bytes: new Uint8Array(3) }),
      );
      await mustSucceed(bridge.recordPrint({ what: 'Manifest 1', copies: 2 }));
      const first = await mustSucceed(bridge.listCopies({}));
      const id = first.copies[0]?.id ?? '';
      await mustSucceed(bridge.setCopyDestroyed({ id, isDestroyed: true }));
      const unknown = await problemOf(bridge.setCopyDestroyed({ id: 'no-such-id', isDestroyed: true }));
      await mustSucceed(bridge.closePlan({}));
      await mustSucceed(bridge.openPlan({ planId, passphrase }));
      const { copies } = await mustSucceed(bridge.listCopies({}));
      check(
        [
          without,
          unknown,
          copies.map(({ kind, what, copies: count, destroyedAt }) => [kind, what, count, destroyedAt === '']),
        ],
        [
          'vault.no-plan-open',
          'custody.no-such-copy',
          [
            ['export', path, 1, false],
            ['print', 'Manifest 1', 2, true],
          ],
        ],
      );
    },
  },
  {
    name: 'a burn leaves no plan, and a receipt until it is put away',
    run: async ({ bridge }, check) => {
      await mustSucceed(bridge.setDeskSettings({ autoLockMinutes: 5, panicAction: 'burn' }));
      await createPlan(bridge);
      const { receipt } = await mustSucceed(bridge.panic({}));
      const shown = (await mustSucceed(bridge.deskState({}))).receipt;
      await mustSucceed(bridge.putReceiptAway({}));
      const after = await mustSucceed(bridge.deskState({}));
      const plans = await mustSucceed(bridge.listPlans({}));
      check(
        [receipt?.destroyed, receipt?.remaining, shown, after.receipt, plans],
        [[{ id: 'custody.plans-burned', values: { count: 1 } }], [], receipt, null, []],
      );
    },
  },
];
