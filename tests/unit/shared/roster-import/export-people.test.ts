import fc from 'fast-check';
import { expect, it } from 'vitest';
import { householdIdSchema, personIdSchema } from '../../../../shared/model/ids';
import {
  answers,
  documentTypes,
  emptyPerson,
  majorCategories,
  minorCategories,
  personStatuses,
  promissoryNotes,
  relations,
  specialNeeds,
} from '../../../../shared/model/person';
import type { Person } from '../../../../shared/model/person';
import { sourceKinds } from '../../../../shared/model/source';
import { waysToTravel } from '../../../../shared/model/ways';
import { peopleTable, toCsv } from '../../../../shared/roster-import/export-tables';
import { importRoster } from '../../../../shared/roster-import/import-roster';
import { proposeMappings } from '../../../../shared/roster-import/map-columns';
import { readWorkbook } from '../../../../shared/roster-import/read-workbook';
import { must } from '../../../support/must';

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom(
    'محمد علي',
    'ߡߏߛߊ',
    '+22376123456',
    '0012345',
    '=SUM(A1)',
    '-',
    'n/a',
    ' outer  spaces ',
    'two\nlines',
    '"quoted", and; more',
    '1.2E+10',
    'TOTAL',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => value.replace(/[\r\0\p{C}]/gu, '')),
);
const day = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const count = fc.option(fc.integer({ min: 0, max: 99 }));
const country = fc.constantFrom('', 'MLI', 'FRA', 'D<<'.slice(0, 0), 'XXA');
const oneOf = <T extends string>(values: readonly T[]) => fc.constantFrom('' as const, ...values);
const instant = fc.constantFrom('', '2026-03-01T10:00:00.000Z');
const source = fc.record({
  how: fc.constantFrom(...sourceKinds),
  listId: text,
  file: text,
  sheet: text,
  row: fc.nat({ max: 99_999 }),
  at: instant,
  by: text,
});
const extraName = fc.constantFrom('Shoe size', 'sex', 'Âge', 'المقاس', 'A');
const filled = text.filter((value) => value !== '');

const facts = fc.record({
  familyName: text,
  givenNames: text,
  otherNames: text,
  dateOfBirth: day,
  ageYears: fc.option(fc.constantFrom(0, 0.5, 0.9167, 39)),
  ageOn: day,
  placeOfBirth: text,
  sex: oneOf(['F', 'M', 'X'] as const),
  nationality: country,
  documentType: oneOf(documentTypes),
  documentNumber: text,
  documentCountry: country,
  documentExpiry: day,
  otherDocuments: fc.array(fc.record({ type: oneOf(documentTypes), number: text, country, expiry: day }), {
    maxLength: 2,
  }),
  phone: text,
  email: text,
  address: text,
  location: text,
  emergencyContact: text,
  relation: oneOf(relations),
  majorCategory: oneOf(majorCategories),
  minorCategory: oneOf(minorCategories),
  needs: fc.uniqueArray(fc.constantFrom(...specialNeeds)),
  pregnancyWeek: fc.option(fc.integer({ min: 1, max: 45 })),
  pregnancyOn: day,
  bodyWeightKg: fc.option(fc.double({ min: 0, max: 300, noNaN: true, noDefaultInfinity: true })),
  baggageKg: fc.option(fc.constantFrom(0, 23, 23.5)),
  baggagePieces: count,
  pets: text,
  bookingReference: text,
  medicalNote: text,
  notes: text,
  status: fc.constantFrom(...personStatuses),
  ownTicket: text,
  recontactOn: day,
  promissoryNote: oneOf(promissoryNotes),
  readyOn: day,
  visas: fc.array(fc.record({ country, expiry: day }), { maxLength: 2 }),
  vaccinationCard: oneOf(answers),
  cashReady: oneOf(answers),
  locationPoint: fc.option(
    fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((degrees) => degrees + 0),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((degrees) => degrees + 0),
    }),
  ),
  wayToTravel: oneOf(waysToTravel),
  travelHours: fc.option(fc.constantFrom(0, 0.75, 12)),
  extra: fc.dictionary(extraName, filled, { maxKeys: 3 }),
  source: fc.option(source),
  fieldSources: fc.dictionary(fc.constantFrom('phone', 'notes'), source, { maxKeys: 2 }),
  mergedSources: fc.array(
    fc.record({ source: fc.option(source), values: fc.dictionary(fc.constant('phone'), text) }),
    { maxLength: 2 },
  ),
});

const people = fc
  .array(fc.tuple(facts, fc.constantFrom('h1', 'H1', 'é-2', '12')), { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.map(([known, home], index): Person => ({
      ...emptyPerson(personIdSchema.parse(`P-${index}`), householdIdSchema.parse(home)),
      ...known,
    })),
  );

it('gives back every fact of any people that were exported', async () => {
  await fc.assert(
    fc.asyncProperty(people, async (exported) => {
      const bytes = new TextEncoder().encode(toCsv(peopleTable(exported)));
      const workbook = must(await readWorkbook({ name: 'people.csv', bytes }));
      const imported = must(
        await importRoster({
          workbook,
          mapping: must(proposeMappings(workbook)),
          today: '2026-03-01',
          defaultCountry: 'ML',
          newId: (kind, n) => `${kind}-${n}`,
        }),
      );

      const place = (index: number) => ({ file: 'people.csv', sheet: 'people', row: index + 2 });
      expect(imported.rejected).toEqual([]);
      expect(imported.people).toEqual(
        exported.map((person, index) => ({
          ...person,
          // Who came from nowhere comes from this file now.
          source: person.source ?? { how: 'file', listId: '', at: '', by: '', ...place(index) },
        })),
      );
    }),
    { numRuns: 150 },
  );
});
