import { describe, expect, test } from 'vitest';
import { createImportTasks } from '../../../../../renderer/workers/import/import-tasks';
import type { ImportHandlers } from '../../../../../renderer/workers/import/import-tasks';
import { includeHidden } from '../../../../../shared/roster-import/hidden-parts';
import type { RosterMapping } from '../../../../../shared/roster-import/types';
import type { Progress } from '../../../../../shared/kit/progress';
import type { Result } from '../../../../../shared/kit/result';
import { applyChanges, invalidChanges } from '../../../../../shared/model/apply-changes';
import { emptyPlan } from '../../../../../shared/model/plan';
import type { Plan } from '../../../../../shared/model/plan';

const roster = [
  'Family name,Given names,Date of birth,Passport,Phone,Shoe size',
  'Misali,Awa,14/05/1987,00123,+223 70 00 00 01,38',
  'Misali,Bina,03/04/2015,00124,+223 70 00 00 01,31',
  'Modèle,Chris,someday,00125,,44',
  '',
  ',,03/04/1985,00126,,40',
  'Exemple,Dede,04/05/1990,00127,,41',
].join('\n');

const silent = () => undefined;
const choices = { overrides: {}, maybe: {}, back: [], missing: {} };
const stamp = { at: '2026-11-23T03:00:00.000Z', by: 'A. Planner' };
const context = { deskName: 'desk', today: '2026-11-23', defaultCountry: 'ML', hidden: includeHidden };

async function valueOf<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) {
    throw new Error(settled.problem.id);
  }
  return settled.value;
}

async function opened(content: string | Uint8Array<ArrayBuffer>, plan: Plan = emptyPlan()) {
  const tasks = createImportTasks(() => Promise.resolve(plan));
  const file = new File([content], 'list.csv');
  const { likelySheets } = await valueOf(tasks.openFile({ file, kind: 'roster' }, silent));
  const sheetName = likelySheets[0] ?? '';
  const mapping = await valueOf(tasks.proposeMapping({ sheetName, headerRow: null }, silent));
  return { tasks, mapping };
}

const checkOf = (tasks: ImportHandlers, mapping: RosterMapping) =>
  valueOf(tasks.checkRoster({ ...context, mappings: [mapping], shown: mapping.sheetName }, silent));

describe('the tasks of an import', () => {
  test('tell of every stage that they go through', async () => {
    const told: string[] = [];
    const hear = ({ message: { id } }: Progress) => told.push(id);
    const tasks = createImportTasks(() => Promise.resolve(emptyPlan()));
    const file = new File([roster], 'list.csv');
    const { likelySheets } = await valueOf(tasks.openFile({ file, kind: 'roster' }, hear));
    const sheetName = likelySheets[0] ?? '';
    const mapping = await valueOf(tasks.proposeMapping({ sheetName, headerRow: null }, hear));
    await valueOf(tasks.checkRoster({ ...context, mappings: [mapping], shown: sheetName }, hear));
    await valueOf(tasks.rosterChanges({ declined: [], choices, stamp }, hear));

    const stages = told.filter((stage, at) => stage !== told[at - 1]);
    expect(stages).toEqual([
      'import.reading',
      'importScreen.mapping',
      'import.building',
      'import.grouping',
      'importScreen.working',
      'difference.comparing',
      'importScreen.working',
      'importScreen.composing',
    ]);
  });

  test('tell what becomes of every row', async () => {
    const { tasks, mapping } = await opened(roster);

    const check = await checkOf(tasks, mapping);

    expect({
      counts: check.counts,
      rows: check.preview.map(({ number, person, reason }) => [number, person?.givenNames ?? reason?.id]),
      setAside: check.setAside.map(({ row, column, value }) => ({ row, column, value })),
      proposals: check.proposals.map(({ members }) => members),
      dates: check.dateColumns.map(({ header, reading, sample }) => [
        header,
        reading.order,
        reading.evidence,
        sample,
      ]),
    }).toEqual({
      counts: { read: 6, accepted: 3, rejected: 2, blank: 1 },
      rows: [
        [2, 'Awa'],
        [3, 'Bina'],
        [4, 'import.date-unreadable'],
        [6, 'import.no-name'],
        [7, 'Dede'],
      ],
      setAside: [
        { row: 4, column: 'Date of birth', value: 'someday' },
        { row: 6, column: 'Family name', value: '' },
      ],
      proposals: [['Misali, Awa', 'Misali, Bina']],
      dates: [
        [
          'Date of birth',
          'dmy',
          'certain',
          { text: '03/04/2015', dayFirst: '2015-04-03', monthFirst: '2015-03-04' },
        ],
      ],
    });
  });

  test('make one valid step of it, and know everybody again the next time', async () => {
    const plan = emptyPlan();
    const first = await opened(roster, plan);
    await checkOf(first.tasks, first.mapping);
    const made = await valueOf(first.tasks.rosterChanges({ declined: [], choices, stamp }, silent));
    const invalid = invalidChanges(plan, made.changes);
    applyChanges(plan, made.changes);

    const second = await opened(roster, plan);
    const check = await checkOf(second.tasks, second.mapping);
    const again = await valueOf(second.tasks.rosterChanges({ declined: [], choices, stamp }, silent));

    expect({
      invalid,
      people: plan.person.size,
      households: plan.household.size,
      unchanged: check.difference.unchanged,
      toFix: [plan.fixItem.size, check.difference.toFix],
      lists: plan.rosterList.size,
      again: again.changes,
    }).toEqual({ invalid: [], people: 3, households: 2, unchanged: 3, toFix: [2, 0], lists: 1, again: [] });
  });

  test('take a declined household apart, also after another check', async () => {
    const { tasks, mapping } = await opened(roster);
    const declined = (await checkOf(tasks, mapping)).proposals.map(({ key }) => key);
    await checkOf(tasks, mapping);

    const { changes } = await valueOf(tasks.rosterChanges({ declined, choices, stamp }, silent));

    expect(changes.filter(({ entity }) => entity === 'household')).toHaveLength(3);
  });

  test('still show the rows when no column has names', async () => {
    const { tasks, mapping } = await opened('colour,size\nred,1\nblue,2\n');

    const check = await checkOf(tasks, mapping);

    expect([check.problem?.id, check.preview.map(({ cells }) => cells)]).toEqual([
      'import.no-usable-column',
      [
        ['red', '1'],
        ['blue', '2'],
      ],
    ]);
  });

  test('write the rows that were set aside as a file with their reasons', async () => {
    const { tasks, mapping } = await opened(roster);
    await checkOf(tasks, mapping);

    const { bytes } = await valueOf(tasks.setAsideFile({}, silent));

    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFfile,sheet,row,column,value,reason',
      'list.csv,list,4,Date of birth,someday,"""someday"" is not a date that can be read. Write it as YYYY-MM-DD."',
    ]);
  });

  test('answer with a sentence when the file is no spreadsheet', async () => {
    const tasks = createImportTasks(() => Promise.resolve(emptyPlan()));
    const file = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])], 'list.xlsx');

    const answer = await tasks.openFile({ file, kind: 'roster' }, silent);

    expect(answer.ok ? null : answer.problem.id).toBe('import.not-a-spreadsheet');
  });
});
