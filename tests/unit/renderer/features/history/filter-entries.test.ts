import { expect, test } from 'vitest';
import { filterEntries, operatorsOf } from '../../../../../renderer/features/history/filter-entries';
import type { HistoryEntry } from '../../../../../renderer/desk/desk-history';
import { message } from '../../../../../shared/messages/message';

const entry = (id: string, by: string): HistoryEntry => ({
  id,
  at: '2031-03-01T10:00:00.000Z_0000_desk',
  by,
  label: message('roster.step-add', { name: id }),
  sequence: 1,
  savedAt: '',
  size: 1,
  counts: { person: 1 },
});

const entries = [
  entry('Aïcha Misali', 'A. Planner'),
  entry('Sira Mfano', 'B. Planner'),
  entry('Aïcha Mfano', ''),
];
const labelOf = ({ id }: HistoryEntry): string => `Add ${id}`;
const found = (query: string, operator: string | null): string[] =>
  filterEntries(entries, { query, operator }, labelOf).map(({ id }) => id);

test('every word must be there, in any order, whatever its accents; the newest step comes first', () => {
  expect(found('', null)).toEqual(['Aïcha Mfano', 'Sira Mfano', 'Aïcha Misali']);
  expect(found('mfano AICHA', null)).toEqual(['Aïcha Mfano']);
  expect(found('b. planner', null)).toEqual(['Sira Mfano']);
  expect(found('nobody', null)).toEqual([]);
});

test('one operator alone is shown, also the one who was not named', () => {
  expect(found('aicha', 'A. Planner')).toEqual(['Aïcha Misali']);
  expect(found('', '')).toEqual(['Aïcha Mfano']);
  expect(operatorsOf(entries)).toEqual(['', 'A. Planner', 'B. Planner']);
});
