import 'fake-indexeddb/auto';
import { rm } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { createHandlers } from '../../../../electron/host/handlers';
import { openDesk } from '../../../../renderer/desk/desk';
import type { Desk } from '../../../../renderer/desk/desk';
import type { DeskBridge } from '../../../../shared/contract/desk-bridge';
import type { OpenedPlan } from '../../../../shared/contract/plan-methods';
import { failure } from '../../../../shared/kit/result';
import type { Result } from '../../../../shared/kit/result';
import { message } from '../../../../shared/messages/message';
import { creation, edits } from '../../../../shared/model/apply-changes';
import type { PlanId } from '../../../../shared/model/ids';
import { aDeparture, aManifestVersion, aHousehold, aPerson } from '../../../support/builders';
import { temporaryFolder, testPorts } from '../../../support/host-ports';

const passphrase = 'seven dry reeds by water';
const homes: string[] = [];

afterEach(async () => {
  await Promise.all(homes.splice(0).map((home) => rm(home, { recursive: true, force: true })));
});

function value<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.problem));
  }
  return result.value;
}

async function deskOf(bridge: DeskBridge, opened: OpenedPlan): Promise<Desk> {
  return value(await openDesk(bridge, opened, Date.now, () => undefined));
}

async function newDesk(): Promise<{ desk: Desk; home: string; planId: PlanId }> {
  const home = await temporaryFolder();
  homes.push(home);
  const bridge = createHandlers(testPorts(home));
  const opened = value(await bridge.createPlan({ label: 'Turns', passphrase, operator: 'A. Planner' }));
  return { desk: await deskOf(bridge, opened), home, planId: opened.planId };
}

async function reopened(
  desk: Desk,
  home: string,
  planId: PlanId,
  around: (bridge: DeskBridge) => DeskBridge = (bridge) => bridge,
): Promise<Desk> {
  value(await desk.close());
  const bridge = around(createHandlers(testPorts(home)));
  return deskOf(bridge, value(await bridge.openPlan({ planId, passphrase, operator: 'B. Planner' })));
}

const person = aPerson({ id: 'p1', householdId: 'h1' });
const newcomers = [creation('household', aHousehold({ id: 'h1' })), creation('person', person)];
const label = (name: string) => message('roster.step-add', { name });

function edit(desk: Desk, notes: string): void {
  const before = desk.plan.person.get('p1');
  value(desk.commit(label(notes), before === undefined ? [] : edits('person', before, { notes })));
}

test('steps of an earlier opening are undone and done again, and the history says who did what', async () => {
  const { desk: first, home, planId } = await newDesk();
  value(first.commit(label('import'), newcomers));
  edit(first, 'window seat');
  const second = await reopened(first, home, planId);

  await Promise.all([second.undo(), second.undo()]);
  const emptied = second.plan.person.size;
  const nothing = await second.undo();
  const third = await reopened(second, home, planId);
  await third.redo();
  await third.redo();
  const again = third.plan.person.get('p1')?.notes;
  value(await third.history.load());
  const told = third.history.entries().map(({ by, undoes, redoes }) => [by, undoes?.length, redoes?.length]);
  value(await third.close());

  expect([emptied, nothing, again]).toEqual([0, { kind: 'nothing' }, 'window seat']);
  expect(told).toEqual([
    ['A. Planner', undefined, undefined],
    ['A. Planner', undefined, undefined],
    ['A. Planner', undefined, undefined],
    ['B. Planner', 1, undefined],
    ['B. Planner', 1, undefined],
    ['B. Planner', undefined, 1],
    ['B. Planner', undefined, 1],
  ]);
});

test('a step of this session is undone at once, saved or not', async () => {
  const { desk } = await newDesk();
  value(desk.commit(label('import'), newcomers));
  edit(desk, 'window seat');

  void desk.undo();
  const undone = desk.plan.person.get('p1')?.notes;
  value(await desk.close());

  expect(undone).toBe('');
});

test('an undo passes by a record of what happened outside, without asking the host', async () => {
  const { desk } = await newDesk();
  value(desk.commit(label('departure'), [creation('departure', aDeparture({ id: 'd1' }))]));
  value(desk.commit(label('import'), newcomers));
  const version = aManifestVersion({ departureId: 'd1' });
  value(desk.commit(label('manifest'), [creation('manifestVersion', version)], { undoable: false }));

  void desk.undo();
  const undone = desk.plan.person.size;
  const held = await desk.undo();
  value(await desk.close());

  expect([undone, desk.plan.departure.size, desk.plan.manifestVersion.size]).toEqual([0, 1, 1]);
  expect(held).toMatchObject({ kind: 'done', keptRecords: { departure: 1 } });
});

test('a step in the middle asks what becomes of those that built on it', async () => {
  const { desk: first, home, planId } = await newDesk();
  value(first.commit(label('import'), newcomers));
  edit(first, 'window seat');
  const second = await reopened(first, home, planId);
  value(await second.history.load());
  const imported = second.history.entries()[1]?.id ?? '';

  const alone = value(await second.planTurn([imported], 'alone'));
  const wide = value(await second.planTurn([imported], 'with-dependents'));
  const turned = await second.turn(wide);
  value(await second.close());

  expect([alone.dependents.length, alone.changes, alone.keptRecords]).toEqual([
    1,
    [],
    { household: 1, person: 1 },
  ]);
  expect([turned.kind, second.plan.person.size]).toEqual(['done', 0]);
});

test('a turn that was planned before the plan changed is planned anew', async () => {
  const { desk } = await newDesk();
  value(desk.commit(label('import'), newcomers));
  const imported = desk.history.entries()[0]?.id ?? '';
  const planned = value(await desk.planTurn([imported], 'alone'));
  edit(desk, 'window seat');

  const turned = await desk.turn(planned);
  value(await desk.close());

  expect(turned).toMatchObject({ kind: 'done', keptRecords: { household: 1, person: 1 } });
  expect(desk.plan.person.get('p1')?.notes).toBe('window seat');
});

test('where the history cannot be read, an undo says so and changes nothing', async () => {
  const { desk: first, home, planId } = await newDesk();
  value(first.commit(label('import'), newcomers));
  const problem = message('vault.batch-unreadable', { sequence: 2 });
  const second = await reopened(first, home, planId, (bridge) => ({
    ...bridge,
    readHistory: () => Promise.resolve(failure(problem)),
  }));

  const turned = await second.undo();
  value(await second.close());

  expect([turned, second.plan.person.size]).toEqual([{ kind: 'failed', problem }, 1]);
});
