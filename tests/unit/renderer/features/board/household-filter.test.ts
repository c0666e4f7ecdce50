import { expect, test } from 'vitest';
import { filterHouseholds, initialFilter } from '../../../../../renderer/features/board/household-filter';
import type { HouseholdFilter } from '../../../../../renderer/features/board/household-filter';
import { buildHouseholdRows } from '../../../../../renderer/features/board/household-rows';
import { message } from '../../../../../shared/messages/message';
import { aPerson, aPlan } from '../../../../support/builders';

const rows = [
  ...buildHouseholdRows(
    aPlan({
      people: [
        aPerson({
          id: 'p1',
          householdId: 'h1',
          familyName: 'Hélène',
          majorCategory: 'I',
          documentNumber: '0099',
        }),
        aPerson({ id: 'p2', householdId: 'h2', majorCategory: 'II', needs: ['pet'] }),
        aPerson({ id: 'p3', householdId: 'h2', majorCategory: 'II', dateOfBirth: '2030-12-01' }),
        aPerson({ id: 'p4', householdId: 'h3', dateOfBirth: '2020-01-01', documentExpiry: '2020-01-01' }),
        ...['p5', 'p6', 'p7', 'p8'].map((id) => aPerson({ id, householdId: 'h4' })),
      ],
    }),
    '2031-03-03',
  ).values(),
];

const outcomeOf = (id: string) =>
  id === 'h4'
    ? { status: 'not-eligible' as const, reason: message('planning.waiting-no-departures') }
    : undefined;

const pass = (part: Partial<HouseholdFilter>): string[] =>
  filterHouseholds(rows, { ...initialFilter, standing: 'all', ...part }, outcomeOf)
    .map((row) => row.id)
    .sort();

test.each<[string, Partial<HouseholdFilter>, string[]]>([
  ['everybody', {}, ['h1', 'h2', 'h3', 'h4']],
  ['those who wait, also while no outcome is known', { standing: 'waiting' }, ['h1', 'h2', 'h3']],
  ['those who may not go', { standing: 'not-eligible' }, ['h4']],
  ['one category', { category: 'II' }, ['h2']],
  ['no category', { category: 'none' }, ['h3', 'h4']],
  ['single people', { size: '1' }, ['h1', 'h3']],
  ['two or three', { size: '2-3' }, ['h2']],
  ['four or more', { size: '4+' }, ['h4']],
  ['pets', { need: 'pet' }, ['h2']],
  ['infants', { need: 'infant' }, ['h2']],
  ['lone minors', { need: 'lone-minor' }, ['h3']],
  ['expired documents', { need: 'expired' }, ['h3']],
  ['a name typed without its accents', { search: 'helene' }, ['h1']],
  ['a document and a name in any order', { search: '0099 HÉL' }, ['h1']],
  ['nothing', { search: 'nowhere' }, []],
])('the filter shows %s', (_name, part, expected) => {
  expect(pass(part)).toEqual(expected);
});
