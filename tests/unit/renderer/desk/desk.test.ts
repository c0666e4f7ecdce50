import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openDesk } from '../../../../renderer/desk/desk';
import type { Desk } from '../../../../renderer/desk/desk';
import { readDesk } from '../../../../renderer/desk/read-desk';
import { deskBridgeMethods } from '../../../../shared/contract/desk-bridge';
import type { Answer, DeskBridge } from '../../../../shared/contract/desk-bridge';
import type { OpenedPlan } from '../../../../shared/contract/plan-methods';
import { failure, success } from '../../../../shared/kit/result';
import { message } from '../../../../shared/messages/message';
import { creation, edits } from '../../../../shared/model/apply-changes';
import type { Batch } from '../../../../shared/model/change';
import { planIdSchema } from '../../../../shared/model/ids';
import { entityNames } from '../../../../shared/model/plan';
import type { Plan } from '../../../../shared/model/plan';
import { aPerson, aPlan } from '../../../support/builders';
import { must } from '../../../support/must';

const label = message('app.roster');

function aBridge(plan: Plan) {
  const saved: Batch[] = [];
  let isFull = false;
  const refused = () => Promise.resolve(failure(label));
  const bridge = {
    ...Object.fromEntries(Object.keys(deskBridgeMethods).map((method) => [method, refused])),
    closePlan: () => Promise.resolve(success({})),
    readPlan: ({ entity, offset, limit }) =>
      Promise.resolve(
        success({
          records: [...plan[entity].values()].slice(offset, offset + limit) as Answer<'readPlan'>['records'],
        }), // records are plain JSON
      ),
    commit: ({ batch }) => {
      if (isFull) {
        return Promise.resolve(failure(message('vault.no-plan-open')));
      }
      saved.push(batch);
      return Promise.resolve(success({ sequence: saved.length, savedAt: '2031-03-01T10:00:00.000Z' }));
    },
  } as Partial<DeskBridge> as DeskBridge; // every method is named by the contract
  return {
    bridge,
    saved,
    fillDisk: (full: boolean) => {
      isFull = full;
    },
  };
}

async function aDesk(plan: Plan) {
  const parts = aBridge(plan);
  const opened: OpenedPlan = {
    planId: planIdSchema.parse('plan-1'),
    label: 'Test',
    createdAt: '',
    counts: Object.fromEntries(
      entityNames.map((entity) => [entity, plan[entity].size]),
    ) as OpenedPlan['counts'], // every kind is listed
    savedAt: '2031-03-01T09:00:00.000Z',
    lastTime: '',
    operator: 'A. Planner',
    head: { sequence: 0, words: Array.from({ length: 8 }, () => 'zero') },
    notices: [],
  };
  const opening = await openDesk(
    parts.bridge,
    opened,
    () => 1_000,
    () => undefined,
  );
  if (!opening.ok) {
    throw new Error('The desk did not open.');
  }
  return { ...parts, desk: opening.value };
}

function manyPeople(count: number): Plan {
  return aPlan({
    people: Array.from({ length: count }, (_, n) => aPerson({ id: `p${n}`, householdId: `h${n}` })),
  });
}

async function untilSaved(desk: Desk): Promise<void> {
  await vi.waitFor(() => expect(desk.saveStatus().state).toBe('saved'));
}

afterEach(() => {
  vi.useRealTimers();
});

test('a desk filled from the host equals the plan, in the window and for a worker', async () => {
  const plan = manyPeople(1_203);

  const { desk } = await aDesk(plan);
  await desk.settled();

  expect(desk.plan.person).toEqual(plan.person);
  expect((await readDesk(desk.name)).person).toEqual(plan.person);
});

test('a commit reaches the host, the tables, the listeners and the workers', async () => {
  const { desk, saved } = await aDesk(manyPeople(3));
  const heard: string[] = [];
  desk.subscribe((touched) => heard.push(...(touched.get('person') ?? [])));
  const before = desk.plan.person.get('p1');
  if (before === undefined) {
    throw new Error('p1 is missing');
  }

  desk.commit(label, [
    ...edits('person', before, { notes: 'window seat' }),
    creation('person', aPerson({ id: 'new' })),
  ]);
  await untilSaved(desk);
  await desk.settled();

  expect(heard).toEqual(['p1', 'new']);
  expect(saved.map((batch) => batch.changes.length)).toEqual([2]);
  const read = await readDesk(desk.name);
  expect([read.person.get('p1')?.notes, read.person.size]).toEqual(['window seat', 4]);
});

test('undo and redo are batches of their own, and a new edit ends the redo', async () => {
  const { desk, saved } = await aDesk(manyPeople(1));
  const before = desk.plan.person.get('p0');
  if (before === undefined) {
    throw new Error('p0 is missing');
  }
  desk.commit(label, edits('person', before, { notes: 'one' }));

  await desk.undo();
  const undone = desk.plan.person.get('p0')?.notes;
  await desk.redo();
  const redone = desk.plan.person.get('p0')?.notes;
  await desk.undo();
  desk.commit(label, edits('person', before, { notes: 'two' }));
  await untilSaved(desk);

  expect([undone, redone, desk.plan.person.get('p0')?.notes, desk.canRedo()]).toEqual([
    '',
    'one',
    'two',
    false,
  ]);
  expect(saved.length).toBe(5);
});

test('undo and redo pass by a commit that is not undoable', async () => {
  const { desk, saved } = await aDesk(manyPeople(1));
  const before = desk.plan.person.get('p0');
  if (before === undefined) {
    throw new Error('p0 is missing');
  }
  desk.commit(label, edits('person', before, { notes: 'one' }));
  await desk.undo();

  desk.commit(label, [creation('person', aPerson({ id: 'issued' }))], { undoable: false });
  await desk.redo();
  await desk.undo();
  await untilSaved(desk);

  expect([desk.plan.person.get('p0')?.notes, desk.plan.person.has('issued'), desk.canUndo()]).toEqual([
    '',
    true,
    false,
  ]);
  expect(saved.length).toBe(5);
});

test('an invalid change is refused with a sentence and alters nothing', async () => {
  const { desk, saved } = await aDesk(manyPeople(1));

  const answer = desk.commit(label, [
    { entity: 'person', entityId: 'p0', field: 'dateOfBirth', from: '', to: 'soon' },
  ]);

  expect(answer).toEqual(failure(message('app.change-refused', { field: 'dateOfBirth' })));
  expect([desk.plan.person.get('p0')?.dateOfBirth, saved.length]).toEqual(['1990-05-17', 0]);
});

test('what could not be saved is kept, is said, and is saved in order later', async () => {
  const { desk, saved, fillDisk } = await aDesk(manyPeople(1));
  const before = desk.plan.person.get('p0');
  if (before === undefined) {
    throw new Error('p0 is missing');
  }
  fillDisk(true);
  desk.commit(label, edits('person', before, { notes: 'one' }));
  desk.commit(label, edits('person', before, { phone: '+22320000000' }));
  await vi.waitFor(() => expect(desk.saveStatus()).toMatchObject({ state: 'failed', unsaved: 2 }));
  const refusedClose = await desk.close();

  fillDisk(false);
  desk.retrySave();
  await untilSaved(desk);

  expect(refusedClose.ok).toBe(false);
  expect(saved.flatMap((batch) => batch.changes.map((change) => change.field))).toEqual(['notes', 'phone']);
  expect((await desk.close()).ok).toBe(true);
});

test('a released desk hands over what is not on disk and saves nothing more', async () => {
  const { desk, saved, fillDisk } = await aDesk(manyPeople(1));
  const before = desk.plan.person.get('p0');
  if (before === undefined) {
    throw new Error('p0 is missing');
  }
  fillDisk(true);
  desk.commit(label, edits('person', before, { notes: 'one' }));
  desk.commit(label, edits('person', before, { phone: '+22320000000' }));
  await vi.waitFor(() => expect(desk.saveStatus()).toMatchObject({ state: 'failed', unsaved: 2 }));
  const isSaved = await desk.saved();

  const unsaved = desk.release();
  fillDisk(false);
  desk.retrySave();
  await desk.saved();
  await desk.destroy();

  expect([isSaved, saved.length]).toEqual([false, 0]);
  expect(unsaved.flatMap(({ changes }) => changes.map(({ field }) => field))).toEqual(['notes', 'phone']);
  await expect(readDesk(desk.name, 0)).rejects.toThrow();
});

test('a batch that was on its way when the desk was released is among what is not on disk', async () => {
  const { desk } = await aDesk(manyPeople(1));

  desk.commit(label, [creation('person', aPerson({ id: 'late' }))]);
  const unsaved = desk.release();

  expect(unsaved.map(({ changes }) => changes[0]?.entityId)).toEqual(['late']);
});

test('many changes are checked in parts and applied at once, as one step that is undone as one', async () => {
  const { desk, saved } = await aDesk(aPlan());
  const people = [...manyPeople(1_200).person.values()].map((person) => creation('person', person));
  const shares: (number | null)[] = [];
  const seen: number[] = [];

  const committed = await desk.commitMany(label, people, {
    onProgress: ({ fraction }) => {
      shares.push(fraction);
      seen.push(desk.plan.person.size);
    },
    isStopped: () => false,
  });
  await untilSaved(desk);
  await desk.undo();

  expect([committed.ok, shares[0], seen.every((size) => size === 0)]).toEqual([true, 0, true]);
  expect([saved[0]?.changes.length, desk.plan.person.size]).toEqual([1_200, 0]);
  must(await desk.close());
});

test('many changes that are stopped, or of which one is refused, alter nothing', async () => {
  const { desk } = await aDesk(aPlan());
  const people = [...manyPeople(1_200).person.values()].map((person) => creation('person', person));
  const bad = { ...creation('person', aPerson({ id: 'bad' })), to: { id: 'bad' } };
  let parts = 0;

  const stopped = await desk.commitMany(label, people, {
    onProgress: () => undefined,
    isStopped: () => (parts += 1) > 5,
  });
  const refused = await desk.commitMany(label, [...people, bad], {
    onProgress: () => undefined,
    isStopped: () => false,
  });

  expect([stopped, refused, desk.plan.person.size, desk.saveStatus().state]).toEqual([
    failure(message('app.stopped')),
    failure(message('app.change-refused', { field: '*' })),
    0,
    'saved',
  ]);
  must(await desk.close());
});
