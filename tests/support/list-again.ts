import { expect } from 'vitest';
import { createImportTasks } from '../../renderer/workers/import/import-tasks';
import type { DifferenceAnswers, RosterCheck } from '../../renderer/workers/import-protocol';
import type { Result } from '../../shared/kit/result';
import { applyChanges, edits, invalidChanges } from '../../shared/model/apply-changes';
import type { Change } from '../../shared/model/change';
import type { Plan } from '../../shared/model/plan';
import type { Person } from '../../shared/model/person';
import { stampFields } from '../../shared/model/stamp-fields';
import { includeHidden } from '../../shared/roster-import/hidden-parts';
import { must } from './must';

/** Headers of the list that `listText` writes. */
export const listHeaders = [
  'Family name',
  'Given names',
  'Date of birth',
  'Passport',
  'Phone',
  'Town',
  'Family no',
  'Shoe',
];
/** Answers that decide nothing. */
export const untouched: DifferenceAnswers = { overrides: {}, maybe: {}, back: [], missing: {} };
const silent = () => undefined;

/** The rows as a text file, in this order of columns. */
export const csv = (rows: readonly (readonly string[])[], order = [...listHeaders.keys()], comma = ',') =>
  [listHeaders, ...rows]
    .map((cells) => order.map((index) => `"${cells[index] ?? ''}"`).join(comma))
    .join('\n');

async function valueOf<T>(result: Promise<Result<T>>): Promise<T> {
  return must(await result);
}

/** Imports a text as the window does; `answers` may look at the difference first. */
export async function bringIn(
  plan: Plan,
  text: string,
  answers: (check: RosterCheck) => DifferenceAnswers = () => untouched,
  name = 'list.csv',
): Promise<{ check: RosterCheck; changes: Change[] }> {
  const tasks = createImportTasks(() => Promise.resolve(plan));
  const opened = await valueOf(tasks.openFile({ file: new File([text], name), kind: 'roster' }, silent));
  const sheetName = opened.likelySheets[0] ?? '';
  const mapping = await valueOf(tasks.proposeMapping({ sheetName, headerRow: null }, silent));
  const check = await valueOf(
    tasks.checkRoster(
      {
        mappings: [mapping],
        shown: sheetName,
        deskName: 'd',
        today: '2026-11-23',
        defaultCountry: 'ML',
        hidden: includeHidden,
      },
      silent,
    ),
  );
  const stamp = { at: '2026-11-23T03:00:00.000Z', by: 'A. Planner' };
  const { changes } = await valueOf(
    tasks.rosterChanges({ declined: [], choices: answers(check), stamp }, silent),
  );
  expect(invalidChanges(plan, changes)).toEqual([]);
  applyChanges(plan, changes);
  return { check, changes };
}

/** Takes every difference over. */
export const everything = ({ difference }: RosterCheck): DifferenceAnswers => ({
  ...untouched,
  overrides: Object.fromEntries(
    difference.changed.flatMap(({ place, changes }) =>
      changes.map(({ field, extraName }) => [JSON.stringify([place, field, extraName]), true]),
    ),
  ),
});

/** Alters a person as somebody who types does. */
export const editByHand = (plan: Plan, person: Person, patch: Partial<Person>): void => {
  const source = {
    how: 'hand',
    listId: '',
    file: '',
    sheet: '',
    row: 0,
    at: '2026-11-24T00:00:00Z',
    by: 'B',
  } as const;
  applyChanges(plan, stampFields(plan, edits('person', person, patch), source));
};

/** The person of these given names, who has to be there. */
export const personNamed = (plan: Plan, givenNames: string): Person => {
  const found = [...plan.person.values()].find((person) => person.givenNames === givenNames);
  expect(found).toBeDefined();
  return found as Person; // just looked at
};
