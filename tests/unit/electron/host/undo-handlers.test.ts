import { rm } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { createHandlers } from '../../../../electron/host/handlers';
import type { Answer, Asked, DeskBridge } from '../../../../shared/contract/desk-bridge';
import type { Result } from '../../../../shared/kit/result';
import { message } from '../../../../shared/messages/message';
import { creation, edits, inverse } from '../../../../shared/model/apply-changes';
import type { Batch, Change } from '../../../../shared/model/change';
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

async function aPlan() {
  const home = await temporaryFolder();
  homes.push(home);
  const bridge = createHandlers(testPorts(home));
  const { planId } = value(await bridge.createPlan({ label: 'History', passphrase, operator: 'A. Planner' }));
  return { home, bridge, planId };
}

let made = 0;

async function commit(
  bridge: DeskBridge,
  changes: readonly Change[],
  marks: Pick<Batch, 'undoes' | 'redoes' | 'isRecord'> = {},
): Promise<{ id: string; sequence: number }> {
  made += 1;
  const id = `step-${made}`;
  const at = `2031-03-01T10:00:00.000Z_${made.toString(16).padStart(4, '0')}_test`;
  const label = message('roster.step-add', { name: id });
  const batch = { id, at, by: '', label, changes: [...changes], ...marks };
  return { id, sequence: value(await bridge.commit({ batch })).sequence };
}

async function reopened(home: string, planId: PlanId): Promise<DeskBridge> {
  const bridge = createHandlers(testPorts(home));
  value(await bridge.openPlan({ planId, passphrase, operator: 'B. Planner' }));
  return bridge;
}

async function turned(bridge: DeskBridge, asked: Asked<'planUndo'>): Promise<Answer<'planUndo'>> {
  return value(await bridge.planUndo(asked));
}

const household = aHousehold({ id: 'h1' });
const person = aPerson({ id: 'p1', householdId: 'h1' });
const departure = aDeparture({ id: 'd1' });
const newcomers = [creation('household', household), creation('person', person)];

test('the newest step is taken back by its own inverse, and done again as it was, after a restart too', async () => {
  const { home, bridge, planId } = await aPlan();
  const step = await commit(bridge, newcomers);
  await bridge.closePlan({});
  const second = await reopened(home, planId);

  const back = await turned(second, { sequence: step.sequence, scope: 'alone' });
  await commit(second, back.changes, { undoes: [step.id] });
  await second.closePlan({});
  const third = await reopened(home, planId);
  const again = await turned(third, { sequence: step.sequence, scope: 'alone' });
  await third.closePlan({});

  expect(back).toEqual({
    direction: 'undo',
    changes: inverse(newcomers),
    dependents: [],
    kept: 0,
    keptRecords: {},
    besides: {},
  });
  expect([again.direction, again.changes]).toEqual(['redo', newcomers]);
});

test('later steps that built on one are named, and both ways of taking it back are worked out', async () => {
  const { bridge } = await aPlan();
  const loner = [
    creation('household', aHousehold({ id: 'h2' })),
    creation('person', aPerson({ id: 'p2', householdId: 'h2' })),
  ];
  const imported = await commit(bridge, [...newcomers, ...loner]);
  const edited = await commit(bridge, edits('person', person, { notes: 'window seat' }));

  const alone = await turned(bridge, { sequence: imported.sequence, scope: 'alone' });
  const both = await turned(bridge, { sequence: imported.sequence, scope: 'with-dependents' });
  await bridge.closePlan({});

  expect(alone.dependents.map(({ id, by }) => [id, by])).toEqual([[edited.id, 'A. Planner']]);
  expect(alone.changes.map(({ entityId }) => entityId)).toEqual(['h2', 'p2']);
  expect([alone.kept, alone.keptRecords]).toEqual([2, { household: 1, person: 1 }]);
  expect(both.changes.map(({ entityId }) => entityId)).toEqual(['h1', 'p1', 'h2', 'p2']);
  expect(both.kept).toBe(0);
});

test('what a record of the outside names stays, and the record is never taken back', async () => {
  const { bridge } = await aPlan();
  const added = await commit(bridge, [creation('departure', departure)]);
  const version = aManifestVersion({ departureId: departure.id, people: 3 });
  const issued = await commit(bridge, [creation('manifestVersion', version)], { isRecord: true });

  const both = await turned(bridge, { sequence: added.sequence, scope: 'with-dependents' });
  const record = await bridge.planUndo({ sequence: issued.sequence, scope: 'alone' });
  await bridge.closePlan({});

  expect([both.changes, both.kept, both.dependents.map(({ id }) => id)]).toEqual([[], 1, [issued.id]]);
  expect(record).toEqual({
    ok: false,
    problem: message('history.not-a-step', { sequence: issued.sequence }),
  });
});

test('the history of one record has only the changes to it, newest first, and who made them', async () => {
  const { bridge } = await aPlan();
  await commit(bridge, newcomers);
  await commit(bridge, [creation('departure', departure)]);
  await commit(bridge, edits('person', person, { notes: 'window seat' }));

  const all = value(await bridge.readRecordHistory({ entity: 'person', entityId: 'p1', limit: 10 }));
  const newest = value(await bridge.readRecordHistory({ entity: 'person', entityId: 'p1', limit: 1 }));
  await bridge.closePlan({});

  expect(all.entries.map(({ by, changes }) => [by, changes.map(({ field }) => field)])).toEqual([
    ['A. Planner', ['notes']],
    ['A. Planner', ['*']],
  ]);
  expect([all.hasMore, newest.entries.length, newest.hasMore]).toEqual([false, 1, true]);
});
