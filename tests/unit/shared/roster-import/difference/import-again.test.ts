import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyPlan } from '../../../../../shared/model/plan';
import {
  bringIn,
  csv,
  editByHand,
  everything,
  listHeaders,
  personNamed,
  untouched,
} from '../../../../support/list-again';

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
              fc.shuffledSubarray([...listHeaders.keys()], { minLength: listHeaders.length }),
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
});
