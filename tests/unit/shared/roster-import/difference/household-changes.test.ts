import { describe, expect, test } from 'vitest';
import type { RosterCheck } from '../../../../../renderer/workers/import-protocol';
import { applyChanges, edits } from '../../../../../shared/model/apply-changes';
import { emptyPlan } from '../../../../../shared/model/plan';
import type { Plan } from '../../../../../shared/model/plan';
import { bringIn, csv, everything, personNamed } from '../../../../support/list-again';

describe('importing a list again with other households', () => {
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
