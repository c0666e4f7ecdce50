import { describe, expect, test } from 'vitest';
import {
  changesOf,
  planBlock,
  planFill,
  withoutHeaders,
} from '../../../../../renderer/features/roster/cell-plan';
import type { PlanOptions } from '../../../../../renderer/features/roster/cell-plan';
import { applyChanges } from '../../../../../shared/model/apply-changes';
import { sourceIn } from '../../../../../shared/model/source';
import { aPerson, aPlan } from '../../../../support/builders';

const options: PlanOptions = { today: '2031-03-01', order: null, clears: false, labelOf: (id) => id };
const aicha = aPerson({ id: 'p1', givenNames: 'Aïcha', phone: '' });
const demba = aPerson({ id: 'p2', householdId: 'h2', givenNames: 'Demba', phone: '+22376123456' });
const columns = ['givenNames', null, 'dateOfBirth', 'phone'] as const;

describe('planBlock', () => {
  test('tells what it fills, replaces, leaves alone, adds and leaves out', () => {
    const block = [
      ['Aïcha', 'x', '17 mai 1990', '+22370000001'],
      ['Demba', 'x', '2099-01-01', '+22370000002'],
      ['Mfano', 'x', '', '1'],
      ['', '', '', '2'],
    ];
    const plan = planBlock(block, [aicha, demba], columns, options);
    expect({
      added: plan.added,
      nameless: plan.nameless,
      cells: plan.cells.map(({ row, field, fate }) => [row, field, fate]),
    }).toEqual({
      added: 1,
      nameless: 1,
      cells: [
        [0, 'phone', 'fill'],
        [1, 'dateOfBirth', 'invalid'],
        [1, 'phone', 'overwrite'],
        [2, 'givenNames', 'fill'],
        [2, 'phone', 'fill'],
      ],
    });
  });

  test('asks for the order of day and month only where the block leaves it open', () => {
    const dates = (...texts: string[]) =>
      planBlock(
        texts.map((text) => [text]),
        [aicha, demba],
        ['dateOfBirth'],
        options,
      );
    expect(dates('04/03/1987').asksOrder).toBe(true);
    expect(dates('04/03/1987').cells.map(({ fate }) => fate)).toEqual(['invalid']);
    const proven = dates('04/03/1987', '25/03/1987');
    expect(proven.asksOrder).toBe(false);
    expect(proven.cells.map(({ value }) => value)).toEqual(['1987-03-04', '1987-03-25']);
    const told = planBlock([['04/03/1987']], [aicha], ['dateOfBirth'], { ...options, order: 'mdy' });
    expect(told.cells.map(({ value }) => value)).toEqual(['1987-04-03']);
  });

  test('an empty cell clears what is there only where that was asked for', () => {
    expect(planBlock([['']], [demba], ['phone'], options).cells).toEqual([]);
    expect(planBlock([['']], [demba], ['phone'], { ...options, clears: true }).cells).toMatchObject([
      { fate: 'overwrite', value: '' },
    ]);
  });
});

test('a plan is written as it was told, new people with their source, and invalid cells are left alone', () => {
  const plan = aPlan({ people: [aicha, demba] });
  const cells = planBlock(
    [
      ['30', 'Female'],
      ['many', 'homme'],
      ['7', 'F'],
    ],
    [aicha, demba],
    ['ageYears', 'sex'],
    options,
  );
  const named = planBlock([['Mfano', '9']], [], ['familyName', 'ageYears'], options);
  const source = sourceIn('', '', 0);
  let last = 0;
  const newId = (): string => String((last += 1));
  applyChanges(plan, changesOf(cells, source, options.today, newId));
  applyChanges(plan, changesOf(named, source, options.today, newId));
  expect([...plan.person.values()].map(({ ageYears, ageOn, sex }) => [ageYears, ageOn, sex])).toEqual([
    [30, '2031-03-01', 'F'],
    [null, '', 'M'],
    [9, '2031-03-01', ''],
  ]);
  expect([...plan.person.values()].at(-1)).toMatchObject({ familyName: 'Mfano', source });
});

test('a fill gives many people one value, and passes by who has it', () => {
  const plan = planFill([aicha, demba], 'phone', '+22376123456', options);
  expect(plan.cells.map(({ person, fate }) => [person?.id, fate])).toEqual([['p1', 'fill']]);
});

test('a first line that repeats the headers is no data', () => {
  const block = [
    ['Given names', 'phone'],
    ['Aïcha', '1'],
  ];
  expect(withoutHeaders(block, ['Given Names', 'Phone'])).toEqual([['Aïcha', '1']]);
  expect(withoutHeaders(block, ['Given names', 'Email'])).toEqual(block);
  expect(withoutHeaders([['Phone']], ['Phone'])).toEqual([['Phone']]);
});
