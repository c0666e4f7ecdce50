import { describe, expect, test } from 'vitest';
import { applyChanges, invalidChanges, inverse } from '../../../../../shared/model/apply-changes';
import type { FixItem } from '../../../../../shared/model/fix-item';
import { personIdSchema } from '../../../../../shared/model/ids';
import type { Plan } from '../../../../../shared/model/plan';
import { message } from '../../../../../shared/messages/message';
import { applyFixes } from '../../../../../shared/roster-import/fixes/apply-fixes';
import type { FixContext, FixEdit } from '../../../../../shared/roster-import/fixes/apply-fixes';
import { isNoPerson, likeThis } from '../../../../../shared/roster-import/fixes/waiting-items';
import { replaceInColumn } from '../../../../../shared/roster-import/fixes/replace-in-column';
import { must } from '../../../../support/must';
import { aHousehold, aPerson, aPlan } from '../../../../support/builders';

const source = {
  how: 'file',
  listId: 'L-1',
  file: 'list.csv',
  sheet: 'list',
  row: 7,
  at: '2026-11-01T00:00:00Z',
  by: 'A',
} as const;

const blocked = (patch: Partial<FixItem> = {}): FixItem => ({
  id: 'F-1',
  severity: 'blocked',
  source,
  column: 'Born',
  value: '31/02/1990',
  reason: message('import.date-not-real', { value: '31/02/1990' }),
  personId: null,
  headers: ['Name', 'First', 'Born', 'Nat.', 'Home'],
  cells: ['Misali', 'Bina', '31/02/1990', 'Mali', 'F12'],
  fields: ['family_name', 'given_names', 'date_of_birth', 'nationality', 'household'],
  dateOrder: 'dmy',
  ...patch,
});

const unread = (patch: Partial<FixItem> = {}): FixItem =>
  blocked({
    id: 'F-2',
    severity: 'unread',
    column: 'Nat.',
    value: 'Malienn',
    reason: message('import.nationality-unknown', { value: 'Malienn' }),
    personId: personIdSchema.parse('p1'),
    headers: ['Nat.'],
    cells: ['Malienn'],
    fields: ['nationality'],
    ...patch,
  });

const planWith = (...items: FixItem[]): Plan => {
  const plan = aPlan({
    people: [
      aPerson({
        id: 'p1',
        householdId: 'h1',
        givenNames: 'Awa',
        nationality: '',
        extra: { 'Nat.': 'Malienn', Shoe: '38' },
        source: { ...source, row: 2 },
      }),
    ],
    households: [aHousehold({ id: 'h1', label: 'F12' })],
  });
  for (const item of items) {
    plan.fixItem.set(item.id, item);
  }
  return plan;
};

const context = (): FixContext => {
  let count = 0;
  return {
    today: '2026-11-23',
    defaultCountry: 'ML',
    newId: (prefix) => `${prefix}-new-${(count += 1)}`,
    at: '2026-11-23T03:00:00Z',
    by: 'B. Planner',
  };
};

/** The plan after the edits, which must be valid and must be taken back without a trace. */
const after = (plan: Plan, ...edits: FixEdit[]) => {
  const outcome = applyFixes(plan, edits, context());
  expect(invalidChanges(plan, outcome.changes)).toEqual([]);
  const before = JSON.stringify([[...plan.person], [...plan.fixItem].sort(), [...plan.household]]);
  applyChanges(plan, outcome.changes);
  const changed = {
    ...plan,
    person: new Map(plan.person),
    fixItem: new Map(plan.fixItem),
    household: new Map(plan.household),
  };
  applyChanges(plan, inverse(outcome.changes));
  expect(JSON.stringify([[...plan.person], [...plan.fixItem].sort(), [...plan.household]])).toBe(before);
  return { outcome, plan: changed };
};

const born = (item: FixItem, value: string): FixEdit => ({
  id: item.id,
  cells: item.cells.with(2, value),
  dateOrder: item.dateOrder,
});

describe('applyFixes', () => {
  test('brings a row in once it can be read, into the household that its list names, with its sources', () => {
    const item = blocked();

    const { plan, outcome } = after(planWith(item), born(item, '28/02/1990'));

    const person = plan.person.get('P-new-1');
    expect({
      counts: [outcome.entered, outcome.mended, outcome.waiting],
      left: plan.fixItem.size,
      person: [person?.givenNames, person?.dateOfBirth, person?.nationality, person?.householdId],
      source: person?.source,
      sources: Object.entries(person?.fieldSources ?? {}).map(([field, { how, by, row }]) => [
        field,
        how,
        by,
        row,
      ]),
    }).toEqual({
      counts: [1, 0, 0],
      left: 0,
      person: ['Bina', '1990-02-28', 'MLI', 'h1'],
      source: { ...source, at: '2026-11-23T03:00:00Z', by: 'B. Planner' },
      sources: [['dateOfBirth', 'hand', 'B. Planner', 7]],
    });
  });

  test('keeps what still cannot be read waiting, as it was edited, with the new reason', () => {
    const item = blocked();

    const { plan, outcome } = after(planWith(item), born(item, '01/01/2090'));

    const waiting = plan.fixItem.get('F-1');
    expect([
      outcome.waiting,
      plan.person.size,
      waiting?.value,
      waiting?.reason.id,
      waiting?.cells[2],
    ]).toEqual([1, 1, '01/01/2090', 'import.birth-in-future', '01/01/2090']);
  });

  test('puts rows of one step and one label into one new household', () => {
    const items = ['a', 'b'].map((id) => blocked({ id, cells: ['Muster', id, 'x', '', 'F99'] }));

    const { plan } = after(planWith(...items), ...items.map((item) => born(item, '1990-01-01')));

    const homes = [...plan.person.values()].filter(({ familyName }) => familyName === 'Muster');
    expect([new Set(homes.map(({ householdId }) => householdId)).size, plan.household.size]).toEqual([1, 2]);
  });

  test('ties values of a row that came in, but could not be read, to its person', () => {
    const item = blocked({ cells: ['Misali', 'Bina', 'x', 'Malienn', ''] });

    const { plan } = after(planWith(item), born(item, '1990-01-01'));

    expect(
      [...plan.fixItem.values()].map(({ severity, personId, cells, fields }) => [
        severity,
        personId,
        cells,
        fields,
      ]),
    ).toEqual([['unread', 'P-new-1', ['Malienn'], ['nationality']]]);
  });

  test('takes a mended value up, and its text is kept no longer', () => {
    const item = unread();

    const { plan, outcome } = after(planWith(item), { id: item.id, cells: ['MLI'], dateOrder: 'dmy' });

    const person = plan.person.get('p1');
    expect([
      outcome.mended,
      person?.nationality,
      person?.extra,
      person?.fieldSources['nationality']?.how,
      plan.fixItem.size,
    ]).toEqual([1, 'MLI', { Shoe: '38' }, 'hand', 0]);
  });

  test('reads dates in another order', () => {
    const item = blocked({ cells: ['Misali', 'Bina', '02/28/1990', '', ''] });

    const { plan } = after(planWith(item), { id: item.id, cells: item.cells, dateOrder: 'mdy' });

    expect(plan.person.get('P-new-1')?.dateOfBirth).toBe('1990-02-28');
  });

  test('passes over items that are gone', () => {
    expect(applyFixes(planWith(), [born(blocked(), '1990-01-01')], context()).changes).toEqual([]);
  });
});

test('items with the same value at fault are alike; total lines are no people', () => {
  const items = [unread(), unread({ id: 'F-3' }), unread({ id: 'F-4', value: 'Malyen' }), blocked()];
  const total = blocked({ reason: message('import.total-line'), column: '', value: 'TOTAL 4' });

  expect([likeThis(items, unread()).map(({ id }) => id), isNoPerson(total), isNoPerson(blocked())]).toEqual([
    ['F-2', 'F-3'],
    true,
    false,
  ]);
});

test('text is replaced in one column only, literally unless a pattern is asked for', () => {
  const items = [blocked(), blocked({ id: 'F-9', cells: ['31/02', 'Bina', '1.2.90', '', ''] })];
  const replacement = { column: 'Born', isPattern: false, isCaseSensitive: false };
  const changed = (find: string, replaceBy: string, isPattern = false) =>
    must(replaceInColumn(items, { ...replacement, find, replaceBy, isPattern })).map(
      ({ item, after: text }) => [item.id, text],
    );

  expect([
    changed('31/02', '28/02'),
    changed('.', '/'),
    changed('^(\\d)\\.(\\d)\\.', '0$1.0$2.19', true),
    changed('', 'x'),
    replaceInColumn(items, { ...replacement, find: '(', replaceBy: '', isPattern: true }).ok,
  ]).toEqual([[['F-1', '28/02/1990']], [['F-9', '1/2/90']], [['F-9', '01.02.1990']], [], false]);
});
