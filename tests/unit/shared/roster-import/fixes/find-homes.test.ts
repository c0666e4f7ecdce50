import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHomes } from '../../../../../shared/roster-import/fixes/find-homes';
import { aHousehold, aPerson, aPlan } from '../../../../support/builders';

const source = (listId: string, file: string) => ({
  how: 'file' as const,
  listId,
  file,
  sheet: 'list',
  row: 2,
  at: '2026-11-01T00:00:00Z',
  by: 'A',
});

const said = fc.record({
  source: fc.option(
    fc.record({ listId: fc.constantFrom('', 'L1', 'L2'), file: fc.constantFrom('a.csv', 'b.csv') }),
  ),
  householdId: fc.constantFrom('h1', 'h2', 'h3'),
  bookingReference: fc.constantFrom('', 'B-1', 'b 1', 'B-2'),
  familyName: fc.constantFrom('', 'Misali', 'MISALI', 'Modèle'),
  phone: fc.constantFrom('', '123', '+22370000001', '+22370000002'),
});

const personOf = (one: typeof said extends fc.Arbitrary<infer T> ? T : never, at: number) =>
  aPerson({
    ...one,
    id: `p${at}`,
    source: one.source === null ? null : source(one.source.listId, one.source.file),
  });

describe('createHomes', () => {
  test('answers the same, however many rows are looked for', () => {
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 8 }),
        fc.array(fc.tuple(said, fc.constantFrom('', 'F12', 'f 12')), { minLength: 20, maxLength: 25 }),
        (people, asked) => {
          const plan = aPlan({
            people: people.map(personOf),
            households: [
              aHousehold({ id: 'h1', label: 'F12', basis: 'file' }),
              aHousehold({ id: 'h2', label: 'f-12', basis: 'file' }),
              aHousehold({ id: 'h3', label: 'F12', basis: 'single' }),
            ],
          });
          const together = createHomes(plan);
          const clues = asked.map(([one, householdLabel]) => ({ ...personOf(one, 99), householdLabel }));

          const found = clues.map((one) => together.find(one));

          expect(found).toEqual(clues.map((one) => createHomes(plan).find(one)));
        },
      ),
    );
  });
});
