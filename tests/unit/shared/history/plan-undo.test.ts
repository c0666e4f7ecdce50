import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsBefore } from '../../../../shared/history/records';
import { keyOf, splitKey } from '../../../../shared/history/references';
import { replay } from '../../../../shared/history/replay';
import { isSameJson } from '../../../../shared/history/same-json';
import { lastTurns } from '../../../../shared/history/undo-window';
import type { Change } from '../../../../shared/model/change';
import { HistoryModel } from '../../../support/history-model';

type Command = (model: HistoryModel) => void;

const index = fc.nat(30);
const indexes = fc.array(index, { minLength: 1, maxLength: 4 });
const value = fc.constantFrom('', 'one', 'two', 'three');

function commands<A extends unknown[]>(
  run: (model: HistoryModel, ...asked: A) => void,
  ...asked: { [K in keyof A]: fc.Arbitrary<A[K]> }
): fc.Arbitrary<Command> {
  return fc.tuple<A>(...asked).map((values) => (model: HistoryModel) => run(model, ...values));
}

const few = fc.integer({ min: 1, max: 3 });
const step = fc.oneof(
  commands((model, households, each) => model.importPeople(households, each), few, few),
  commands((model) => model.addDeparture()),
  commands((model, at, to) => model.editPerson(at, to), index, value),
  commands((model, to) => model.editAll(to), value),
  commands((model, at, seats) => model.editDeparture(at, seats), index, few),
  commands((model, at, to) => model.move(at, to), index, index),
  commands((model, at) => model.together(at), indexes),
  commands((model, at) => model.separately(at), indexes),
  commands((model, at) => model.deletePeople(at), indexes),
  commands((model, at) => model.deleteDeparture(at), index),
  commands((model, at, to) => model.assign(at, to), indexes, index),
  commands((model, at) => model.unassign(at), index),
  commands((model, at, to) => model.tie(at, to), index, index),
);
const record = commands((model, at) => model.issue(at), index);
const key = commands(
  (model, which) => void model.press(which),
  fc.constantFrom('undo' as const, 'redo' as const),
);
const turn = commands(
  (model, at, withDependents) => {
    const chosen = model.anyStep(at);
    if (chosen !== undefined) {
      model.turn(new Set([chosen]), withDependents);
    }
  },
  index,
  fc.boolean(),
);

function histories(...kinds: fc.Arbitrary<Command>[]): fc.Arbitrary<Command[]> {
  return fc.array(
    fc.oneof({ weight: 6, arbitrary: step }, ...kinds.map((arbitrary) => ({ weight: 3, arbitrary }))),
    {
      minLength: 3,
      maxLength: 40,
    },
  );
}

function after(history: readonly Command[]): HistoryModel {
  const model = new HistoryModel();
  history.forEach((command) => command(model));
  return model;
}

function pressAll(model: HistoryModel, which: 'undo' | 'redo'): void {
  for (let goesOn = true; goesOn; goesOn = model.press(which)) {
    // until there is nothing left
  }
}

const beginning = new HistoryModel().snapshot();

/** What the records of the whole history would be by a replay, beside what they are. */
function replayed(model: HistoryModel): { readonly expected: unknown; readonly found: unknown } {
  const first = model.timeline().find(({ kind }) => kind === 'step');
  if (first === undefined) {
    return { expected: null, found: null };
  }
  const { plan } = model;
  const timeline = model.timeline();
  const batches = model.window(new Set([first.sequence]));
  const undone = new Set(timeline.filter(({ isUndone }) => isUndone).map(({ sequence }) => sequence));
  const base = { records: recordsBefore(plan, batches), plan, turnedAt: lastTurns(timeline) };
  const { records: expected } = replay(base, batches, (sequence) => !undone.has(sequence));
  const found = new Map(
    [...expected.keys()].map((name) => {
      const { entity, id } = splitKey(name);
      return [name, plan[entity].get(id)];
    }),
  );
  return { expected, found };
}

test('undoing everything leaves the plan as it began, and redoing everything brings all of it back', () => {
  fc.assert(
    fc.property(histories(), (history) => {
      const model = after(history);
      const full = model.snapshot();

      pressAll(model, 'undo');
      const empty = model.snapshot();
      pressAll(model, 'redo');

      expect(empty).toEqual(beginning);
      expect(model.snapshot()).toEqual(full);
    }),
  );
});

test('after any undo and redo by the keys, undoing everything leaves the plan as it began, and redoing it brings back what was', () => {
  fc.assert(
    fc.property(histories(key), (history) => {
      const model = after(history);
      while (model.press('redo')) {
        // what is still to be done again would come back beside the rest
      }
      const full = model.snapshot();

      pressAll(model, 'undo');
      const empty = model.snapshot();
      pressAll(model, 'redo');

      expect(empty).toEqual(beginning);
      expect(model.snapshot()).toEqual(full);
    }),
  );
});

test('whatever is turned in whatever order, no reference points nowhere and everything can be undone to the beginning', () => {
  fc.assert(
    fc.property(histories(key, turn), (history) => {
      const model = new HistoryModel();
      for (const command of history) {
        command(model);
        expect(model.dangling()).toEqual([]);
      }
      pressAll(model, 'undo');

      expect(model.snapshot()).toEqual(beginning);
    }),
    { numRuns: 300 },
  );
});

test('with records of what happened outside in between, no reference points nowhere and the records stay', () => {
  fc.assert(
    fc.property(histories(key, turn, record), (history) => {
      const model = new HistoryModel();
      for (const command of history) {
        const issued = model.plan.manifestVersion.size;
        command(model);
        expect(model.dangling()).toEqual([]);
        expect(model.plan.manifestVersion.size).toBeGreaterThanOrEqual(issued);
      }
      pressAll(model, 'undo');

      const named = [...model.plan.manifestVersion.values()].map(({ departureId }) => departureId);
      expect(new Set(model.plan.departure.keys())).toEqual(new Set(named));
      expect(model.plan.person.size).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('the plan is always what the history without the steps that were taken back leads to', () => {
  fc.assert(
    fc.property(histories(key, turn, record), (history) => {
      const { expected, found } = replayed(after(history));

      expect(found).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

/** Whether a change to the plan undoes or alters something that a step did. */
function contradicts(change: Change, by: Change): boolean {
  if (keyOf(change) !== keyOf(by)) {
    return false;
  }
  if (change.field === by.field) {
    return !isSameJson(change.to, by.to);
  }
  const { to } = change;
  const isWhole = change.field === '*' && typeof to === 'object' && !Array.isArray(to);
  return isWhole && (to === null || !isSameJson(to[by.field], by.to));
}

test('a step taken back alone leaves every field and record alone that a later step in effect set', () => {
  fc.assert(
    fc.property(histories(key, turn), index, (history, at) => {
      const model = after(history);
      const chosen = model.anyStep(at);
      fc.pre(
        chosen !== undefined && !model.timeline().some((one) => one.sequence === chosen && one.isUndone),
      );
      const later = model.timeline().filter(({ sequence, kind, isUndone }) => {
        return sequence > chosen && kind === 'step' && !isUndone;
      });
      const { changes } = model.turn(new Set([chosen]), false);

      const last = new Map(
        later
          .flatMap(({ sequence }) => model.batches[sequence - 1]?.changes ?? [])
          .map((by) => [`${keyOf(by)}/${by.field}`, by] as const),
      );
      expect([...last.values()].filter((by) => changes.some((one) => contradicts(one, by)))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a step taken back with those that built on it leaves nothing of it behind', () => {
  fc.assert(
    fc.property(histories(key), index, (history, at) => {
      const model = after(history);
      const chosen = model.anyStep(at);
      fc.pre(
        chosen !== undefined && !model.timeline().some((one) => one.sequence === chosen && one.isUndone),
      );

      expect(model.turn(new Set([chosen]), true).kept).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('an import of which one person was edited and one was given a place keeps just their households when it is taken back alone', () => {
  const model = new HistoryModel();
  model.importPeople(4, 2);
  model.addDeparture();
  model.editPerson(0, 'window seat');
  model.assign([3], 0);
  const imported = model.anyStep(0) ?? 0;

  const { kept, dependents } = model.turn(new Set([imported]), false);

  expect(dependents).toEqual([4, 5]);
  expect([...model.plan.person.keys()]).toEqual(['p1-0', 'p1-1', 'p4-0', 'p4-1']);
  expect([...model.plan.household.keys()]).toEqual(['h1', 'h4']);
  expect(kept).toBe(6);
});

test('a deletion done again leaves a record alone that was edited in between', () => {
  const model = new HistoryModel();
  model.addDeparture();
  model.deleteDeparture(0);
  model.press('undo');
  model.editDeparture(0, 3);

  const { changes, kept } = model.turn(new Set([3]), false);

  expect([changes, kept]).toEqual([[], 1]);
});
