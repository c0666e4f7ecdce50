import { describe, expect, it } from 'vitest';
import { findHouseholds } from '../../../../../renderer/features/roster/find-households';
import { createRosterIndex } from '../../../../../renderer/features/roster/roster-index';
import { rowPasses } from '../../../../../renderer/features/roster/roster-filters';
import type { RosterRow } from '../../../../../renderer/features/roster/roster-row';
import { searchWords } from '../../../../../renderer/features/roster/search-text';
import type { Person } from '../../../../../shared/model/person';
import { sourceIn } from '../../../../../shared/model/source';
import { aHousehold, aPerson, aPlan } from '../../../../support/builders';

const today = '2031-03-03';
const rowsOf = (people: readonly Person[]): RosterRow[] => createRosterIndex(aPlan({ people }), today).rows();

describe('the views of the roster', () => {
  it.each([
    ['a child on its own', { dateOfBirth: '2020-01-01' }, ['lone-minor', 'unassigned']],
    [
      'neither document type nor number',
      { documentType: '', documentNumber: '' },
      ['no-document', 'no-passport', 'unassigned'],
    ],
    [
      'a document that ran out yesterday',
      { documentExpiry: '2031-03-02' },
      ['document-expired', 'unassigned'],
    ],
    ['a document that runs out today', { documentExpiry: '2031-03-03' }, ['document-expiring', 'unassigned']],
    ['an own ticket', { status: 'own-ticket' }, ['outside', 'own-ticket']],
    ['nobody can reach', { status: 'unreachable' }, ['outside', 'unreachable']],
    ['a medical note', { medicalNote: 'Insulin' }, ['unassigned', 'medical']],
    [
      'a day to be asked again that has come',
      { status: 'staying', recontactOn: '2031-03-03' },
      ['outside', 'contact-due'],
    ],
    [
      'facts of which the newest is fifteen days old',
      { source: { ...sourceIn('list.csv', '', 2), at: '2031-02-16T08:00:00Z' } },
      ['unassigned', 'stale'],
    ],
  ] as const)('sort in a person with %s', (_case, facts, expected) => {
    expect(rowsOf([aPerson({ phone: '+22370000000', ...facts })])[0]?.facets).toEqual(expected);
  });

  it('sort in a proposed household', () => {
    const plan = aPlan({
      people: [aPerson({ phone: '+22370000000' })],
      households: [aHousehold({ basis: 'proposed' })],
    });
    expect(createRosterIndex(plan, today).rows()[0]?.facets).toEqual(['unassigned', 'proposed']);
  });
});

describe('rowPasses', () => {
  const [row] = rowsOf([
    aPerson({
      familyName: 'Keïta',
      givenNames: 'مُحَمَّد',
      phone: '+22370123456',
      extra: { Zone: 'Hippodrome' },
    }),
  ]);

  it.each([
    ['keita', true],
    ['KEITA محمد', true],
    ['70 12 34', true],
    ['hippo', true],
    ['00123456', true],
    ['keita traore', false],
  ])('finds every word of “%s” somewhere in the person: %s', (query, expected) => {
    expect(row && rowPasses(row, { facet: null, words: searchWords(query), filters: {} })).toBe(expected);
  });

  it('asks for the view as well', () => {
    expect(row && rowPasses(row, { facet: 'outside', words: [], filters: {} })).toBe(false);
  });
});

describe('findHouseholds', () => {
  it('finds a household by any of its members, once, and keeps the chosen one', () => {
    const rows = rowsOf([
      aPerson({ id: 'p1', householdId: 'h1', familyName: 'Misali' }),
      aPerson({ id: 'p2', householdId: 'h1', familyName: 'Misali' }),
      aPerson({ id: 'p3', householdId: 'h2', familyName: 'Mfano' }),
      aPerson({ id: 'p4', householdId: 'h3', familyName: 'Ejemplo' }),
    ]);
    expect(findHouseholds(rows, 'misali', 'h3').map(({ facts }) => facts.id)).toEqual(['h1', 'h3']);
  });
});
