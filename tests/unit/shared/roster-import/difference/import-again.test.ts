import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createImportTasks } from '../../../../../renderer/workers/import/import-tasks';
import type { DifferenceAnswers, RosterCheck } from '../../../../../renderer/workers/import-protocol';
import type { Result } from '../../../../../shared/kit/result';
import { applyChanges, edits, invalidChanges } from '../../../../../shared/model/apply-changes';
import type { Change } from '../../../../../shared/model/change';
import { emptyPlan } from '../../../../../shared/model/plan';
import type { Plan } from '../../../../../shared/model/plan';
import type { Person } from '../../../../../shared/model/person';
import { stampFields } from '../../../../../shared/model/stamp-fields';
import { includeHidden } from '../../../../../shared/roster-import/hidden-parts';
import { must } from '../../../../support/must';

const headers = [
  'Family name',
  'Given names',
  'Date of birth',
  'Passport',
  'Phone',
  'Town',
  'Family no',
  'Shoe',
];
const untouched: DifferenceAnswers = { overrides: {}, maybe: {}, back: [], missing: {} };
const silent = () => undefined;

const families = ['Misali', 'Exemple', 'Modèle', 'Muster'];
const givens = ['Awa', 'Bina', 'Chris', 'Dede', 'Éva', 'Fodé'];

/** People who differ in what they have, twins and people of one name among them. */
const rowArbitrary = fc
  .record({
    family: fc.constantFrom(...families),
    given: fc.constantFrom(...givens),
    birth: fc.option(fc.constantFrom('14/05/1987', '03/04/2015', '28/02/1990', '31/02/1990', 'someday')),
    passport: fc.option(fc.constantFrom('00123', '00124', 'AB12345', 'AB12346', 'CD999999')),
    phone: fc.option(fc.constantFrom('+223 70 00 00 01', '+223 70 00 00 02', 'ask Awa')),
    town: fc.constantFrom('', 'Ségou', 'Kayes', 'Mopti'),
    home: fc.constantFrom('', 'F1', 'F2'),
    shoe: fc.constantFrom('', '38', '41'),
  })
  .map(({ family, given, birth, passport, phone, town, home, shoe }) => [
    family,
    given,
    birth ?? '',
    passport ?? '',
    phone ?? '',
    town,
    home,
    shoe,
  ]);

const csv = (rows: readonly (readonly string[])[], order = [...headers.keys()], comma = ',') =>
  [headers, ...rows].map((cells) => order.map((index) => `"${cells[index] ?? ''}"`).join(comma)).join('\n');

async function valueOf<T>(result: Promise<Result<T>>): Promise<T> {
  return must(await result);
}

/** Imports a text as the window does; `answers` may look at the difference first. */
async function bringIn(
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

const everything = ({ difference }: RosterCheck): DifferenceAnswers => ({
  ...untouched,
  overrides: Object.fromEntries(
    difference.changed.flatMap(({ place, changes }) =>
      changes.map(({ field, extraName }) => [JSON.stringify([place, field, extraName]), true]),
    ),
  ),
});

const editByHand = (plan: Plan, person: Person, patch: Partial<Person>): void => {
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

const personNamed = (plan: Plan, givenNames: string): Person => {
  const found = [...plan.person.values()].find((person) => person.givenNames === givenNames);
  expect(found).toBeDefined();
  return found as Person; // just looked at
};

describe('importing a list again', () => {
  test('changes nothing, in any order of rows and columns, with another separator and name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(rowArbitrary, { minLength: 1, maxLength: 25 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray(rows, { minLength: rows.length }),
              fc.shuffledSubarray([...headers.keys()], { minLength: headers.length }),
            ),
          ),
        async ([rows, shuffled, order]) => {
          const plan = emptyPlan();
          await bringIn(plan, csv(rows));

          const { check, changes } = await bringIn(plan, csv(shuffled, order, ';'), undefined, 'other.csv');

          expect({ changes, fresh: check.difference.fresh, missing: check.difference.missing }).toEqual({
            changes: [],
            fresh: 0,
            missing: [],
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('leaves nothing to take over once everything was taken over', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rowArbitrary, { minLength: 1, maxLength: 15 }),
        fc.array(rowArbitrary, { minLength: 1, maxLength: 15 }),
        async (first, second) => {
          const plan = emptyPlan();
          await bringIn(plan, csv(first));
          await bringIn(plan, csv(second), everything);

          const again = await bringIn(plan, csv(second));

          expect(again.changes).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  const family = [
    ['Misali', 'Awa', '14/05/1987', '0012301', '+223 70 00 00 01', 'Ségou', 'F1', '38'],
    ['Misali', 'Bina', '03/04/2015', '0012302', '+223 70 00 00 01', 'Ségou', 'F1', ''],
    ['Exemple', 'Chris', '28/02/1990', '0012303', '', 'Mopti', 'F2', ''],
  ];

  test('shows what is new, what changed with its source, and who is missing', async () => {
    const plan = emptyPlan();
    await bringIn(plan, csv(family));
    const next = [
      ['Misali', 'Awa', '14/05/1987', '0012301', '+223 70 00 00 09', 'Kayes', 'F1', '38'],
      ['Misali', 'Bina', '03/04/2015', '0012302', '', 'Ségou', 'F1', ''],
      ['Muster', 'Dede', '01/02/1960', '0012304', '', 'Mopti', 'F3', ''],
    ];

    const { check } = await bringIn(plan, csv(next), everything, 'list v2.csv');

    const { fresh, unchanged, changed, missing } = check.difference;
    expect({
      fresh,
      unchanged,
      missing: missing.map(({ name }) => name),
      changed: changed.map(({ name, changes }) => [
        name,
        changes.map(({ field, before, after, standing, source }) => [
          field,
          before,
          after,
          standing,
          `${source?.file ?? ''}:${source?.row ?? 0}`,
        ]),
      ]),
    }).toEqual({
      fresh: 1,
      unchanged: 0,
      missing: ['Chris Exemple'],
      changed: [
        [
          'Awa Misali',
          [
            ['phone', '+22370000001', '+22370000009', 'list', 'list.csv:2'],
            ['location', 'Ségou', 'Kayes', 'list', 'list.csv:2'],
          ],
        ],
        ['Bina Misali', [['phone', '+22370000001', '', 'cleared', 'list.csv:3']]],
      ],
    });
    const awa = personNamed(plan, 'Awa');
    expect([
      awa.phone,
      awa.fieldSources['phone']?.file,
      awa.fieldSources['phone']?.by,
      plan.person.size,
    ]).toEqual(['+22370000009', 'list v2.csv', 'A. Planner', 4]);
  });

  test('never takes a value over that was changed by hand, unless it is ticked', async () => {
    const plan = emptyPlan();
    await bringIn(plan, csv(family));
    editByHand(plan, personNamed(plan, 'Awa'), { phone: '+22399999999', location: 'Gao' });
    const next = family.map((cells) => [...cells]);
    (next[0] ?? [])[5] = 'Kayes';

    const { check, changes } = await bringIn(plan, csv(next));

    expect({
      standings: check.difference.changed.flatMap((row) =>
        row.changes.map(({ field, standing, before, after }) => [field, standing, before, after]),
      ),
      changes,
    }).toEqual({
      standings: [
        ['phone', 'since', '+22399999999', '+22370000001'],
        ['location', 'hand', 'Gao', 'Kayes'],
      ],
      changes: [],
    });
  });

  test('tells of people who were taken off the roster since, and brings them back when asked', async () => {
    const plan = emptyPlan();
    await bringIn(plan, csv(family));
    plan.person.delete(personNamed(plan, 'Chris').id);

    const quiet = await bringIn(plan, csv(family));
    const loud = await bringIn(plan, csv(family), ({ difference }) => ({
      ...untouched,
      back: difference.gone.map(({ place }) => place),
    }));

    expect([quiet.changes, loud.check.difference.gone.map(({ name }) => name), plan.person.size]).toEqual([
      [],
      ['Chris Exemple'],
      3,
    ]);
  });

  test('marks or deletes missing people only when told', async () => {
    const plan = emptyPlan();
    await bringIn(plan, csv(family));
    const chris = personNamed(plan, 'Chris').id;
    const bina = personNamed(plan, 'Bina').id;

    await bringIn(plan, csv(family.slice(0, 1)), ({ difference }) => ({
      ...untouched,
      missing: Object.fromEntries(
        difference.missing.map(({ id }) => [
          id,
          id === chris ? ('already-left' as const) : ('delete' as const),
        ]),
      ),
    }));

    expect([plan.person.get(chris)?.status, plan.person.has(bina)]).toEqual(['already-left', false]);
  });

  test('holds near misses for doubtful and never merges them by itself', async () => {
    const plan = emptyPlan();
    await bringIn(plan, csv(family));
    const other = [
      ['Missali', 'Awa', '14/05/1987', '', '', '', 'X1', ''],
      ['Exemple', 'Chris', '02/28/1990', '', '', '', 'X2', ''],
      ['Muster', 'Zoé', '01/01/1971', '0012303', '', '', 'X3', ''],
    ];

    const { check } = await bringIn(plan, csv(other));

    expect([
      check.difference.maybe.map(({ name, person, why }) => [name, person.name, why.id]),
      check.difference.changed,
    ]).toEqual([
      [
        ['Awa Missali', 'Awa Misali', 'difference.maybe-spelling'],
        ['Zoé Muster', 'Chris Exemple', 'difference.maybe-document'],
      ],
      [],
    ]);
  });

  describe('with other households', () => {
    const people = (homes: readonly string[], phones = homes.map(() => '')) =>
      csv(
        ['Awa', 'Bina', 'Chris', 'Dede'].map((given, at) => [
          'Misali',
          given,
          `1${at}/05/1987`,
          `AB1234${at}`,
          phones[at] ?? '',
          '',
          homes[at] ?? '',
          '',
        ]),
      );
    const homesOf = (plan: Plan) =>
      ['Awa', 'Bina', 'Chris', 'Dede'].map(
        (given) => plan.household.get(personNamed(plan, given).householdId)?.label,
      );
    const offered = ({ difference }: RosterCheck) =>
      difference.changed.flatMap(({ name, changes }) =>
        changes.map(({ field, before, after, standing }) => [name, field, before, after, standing]),
      );
    const isWhole = (plan: Plan) =>
      [...plan.person.values()].every(({ householdId }) => plan.household.has(householdId)) &&
      [...plan.household.keys()].every((id) =>
        [...plan.person.values()].some(({ householdId }) => householdId === id),
      );

    test('offers the move that the list made, and makes it with what is taken over', async () => {
      const plan = emptyPlan();
      await bringIn(plan, people(['F1', 'F1', 'F2', 'F2']));

      const { check } = await bringIn(plan, people(['F1', 'F2', 'F2', 'F2']));

      expect({ offered: offered(check), homes: homesOf(plan), isWhole: isWhole(plan) }).toEqual({
        offered: [['Bina Misali', 'householdId', 'F1', 'F2', 'list']],
        homes: ['F1', 'F2', 'F2', 'F2'],
        isWhole: true,
      });
    });

    test('makes a household that is new to the roster, for those of it who come in too', async () => {
      const plan = emptyPlan();
      await bringIn(plan, people(['F1', 'F1', 'F1', 'F1']));
      const late = '"Misali","Éva","15/05/1999","CD999999","","","F9",""';

      const { check } = await bringIn(plan, `${people(['F1', 'F1', 'F9', 'F9'])}\n${late}`);

      expect({
        offered: offered(check),
        homes: homesOf(plan),
        late: personNamed(plan, 'Éva').householdId === personNamed(plan, 'Dede').householdId,
        isWhole: isWhole(plan),
      }).toEqual({
        offered: [
          ['Chris Misali', 'householdId', 'F1', 'F9', 'list'],
          ['Dede Misali', 'householdId', 'F1', 'F9', 'list'],
        ],
        homes: ['F1', 'F1', 'F9', 'F9'],
        late: true,
        isWhole: true,
      });
    });

    test('leaves nobody where a planner did not put them, unless it is ticked', async () => {
      const plan = emptyPlan();
      await bringIn(plan, people(['F1', 'F1', 'F2', 'F2']));
      const [home] = [personNamed(plan, 'Chris').householdId];
      applyChanges(plan, edits('person', personNamed(plan, 'Bina'), { householdId: home }));
      const newer = people(['F1', 'F1', 'F2', 'F2'], ['', '+223 70 00 00 01', '', '']);

      const { check } = await bringIn(plan, newer);
      const kept = homesOf(plan);
      await bringIn(plan, newer.replace('70 00 00 01', '70 00 00 02'), everything);

      expect({ offered: offered(check), kept, taken: homesOf(plan), isWhole: isWhole(plan) }).toEqual({
        offered: [
          ['Bina Misali', 'phone', '', '+22370000001', 'empty'],
          ['Bina Misali', 'householdId', 'F2', 'F1', 'household'],
        ],
        kept: ['F1', 'F2', 'F2', 'F2'],
        taken: ['F1', 'F1', 'F2', 'F2'],
        isWhole: true,
      });
    });

    test('says nothing of a household that only got another name', async () => {
      const plan = emptyPlan();
      await bringIn(plan, people(['F1', 'F1', 'F2', 'F2']));

      const { check } = await bringIn(plan, people(['Family one', 'Family one', 'F2', 'F2']));

      expect({ offered: offered(check), homes: homesOf(plan) }).toEqual({
        offered: [],
        homes: ['F1', 'F1', 'F2', 'F2'],
      });
    });

    test('leaves no empty household where one moves and the other is deleted', async () => {
      const plan = emptyPlan();
      await bringIn(plan, people(['F1', 'F1', 'F2', 'F2']));
      const withoutAwa = people(['F1', 'F2', 'F2', 'F2']).replace(/\n"Misali","Awa".*/, '');

      await bringIn(plan, withoutAwa, (check) => ({
        ...everything(check),
        missing: Object.fromEntries(check.difference.missing.map(({ id }) => [id, 'delete' as const])),
      }));

      expect({ households: plan.household.size, isWhole: isWhole(plan) }).toEqual({
        households: 1,
        isWhole: true,
      });
    });
  });
});
