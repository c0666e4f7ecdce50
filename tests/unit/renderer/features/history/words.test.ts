import { expect, test } from 'vitest';
import {
  countsText,
  momentOf,
  whenText,
  whoText,
} from '../../../../../renderer/features/history/entry-words';
import { valueText } from '../../../../../renderer/features/history/value-text';
import { fieldText } from '../../../../../renderer/ui/fact-text';
import type { MessageId } from '../../../../../shared/messages/en';
import { createFormatter } from '../../../../../shared/messages/format';
import { emptyPerson } from '../../../../../shared/model/person';
import { householdIdSchema, personIdSchema } from '../../../../../shared/model/ids';
import { aDeparture, aHousehold, aPlan } from '../../../../support/builders';

const format = createFormatter();
const text = (id: MessageId, values?: Readonly<Record<string, string | number>>): string =>
  format(values === undefined ? { id } : { id, values });

test('counts name people first, and nothing where nothing was touched', () => {
  expect(countsText({ household: 1, person: 37, departure: 2 }, text)).toBe(
    '37 people, 1 household, 2 departures',
  );
  expect(countsText({}, text)).toBe('');
});

test('the time is that of this computer, with the day in words where it is near', () => {
  const now = new Date(2031, 2, 3, 12, 0, 0).getTime();
  const at = (day: number): number => new Date(2031, 2, day, 9, 5, 7).getTime();

  expect([3, 2, 1].map((day) => whenText(at(day), now, text))).toEqual([
    'Today 09:05:07',
    'Yesterday 09:05:07',
    '1 Mar 2031 09:05:07',
  ]);
  expect(momentOf({ at: '2031-03-01T10:00:00.000Z_0003_desk' })).toBe(Date.UTC(2031, 2, 1, 10));
  expect(whoText({ by: '' }, text)).toBe('Nobody named');
});

test('fields and values are said in the words of the roster', () => {
  const plan = aPlan({
    households: [aHousehold({ id: 'h1', label: 'F1' })],
    departures: [aDeparture({ id: 'd1' })],
  });
  const said = (field: string, value: Parameters<typeof valueText>[1]) => valueText(field, value, plan, text);

  expect(fieldText('documentNumber', text)).toBe('Document number');
  expect([
    said('sex', 'F'),
    said('needs', ['wheelchair', 'pet']),
    said('nationality', 'MLI'),
    said('householdId', 'h1'),
    said('departureId', 'd1'),
    said('departureId', 'gone'),
    said('bodyWeightKg', 72.5),
    said('notes', ''),
    said('locked', true),
    said('extra', { Column: 'value' }),
  ]).toEqual([
    'Female',
    'Wheelchair, Pet',
    'Mali',
    'F1',
    'Example Air XA100',
    'gone',
    '72.5',
    'empty',
    'yes',
    null,
  ]);
});

test('every field of a person has a name', () => {
  const fields = Object.keys(emptyPerson(personIdSchema.parse('p'), householdIdSchema.parse('h')));

  expect(fields.filter((field) => field !== 'id' && fieldText(field, text) === field)).toEqual([]);
});
