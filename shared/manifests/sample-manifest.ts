import { emptyDeparture } from '../model/departure';
import { departureIdSchema, householdIdSchema, personIdSchema } from '../model/ids';
import { buildManifest } from './manifest';
import type { Manifest } from './manifest';
import { emptyPerson } from '../model/person';
import type { Person } from '../model/person';
import { emptyPlan } from '../model/plan';

/** Invented on purpose: one column holds what a real one would, in length and in script. */
const people: readonly (readonly [
  household: number,
  familyName: string,
  givenNames: string,
  more: Partial<Person>,
])[] = [
  [1, 'Échantillon', 'Awa', { sex: 'F', relation: 'head', dateOfBirth: '1988-04-12' }],
  [1, 'Échantillon', 'Moussa', { sex: 'M', relation: 'child', dateOfBirth: '2024-09-01', needs: [] }],
  [
    2,
    'مثال',
    'محمد الأمين',
    { sex: 'M', relation: 'head', dateOfBirth: '1971-11-30', needs: ['wheelchair'] },
  ],
  [2, 'مثال', 'عائشة', { sex: 'F', relation: 'spouse', dateOfBirth: '1975-02-08' }],
  [3, 'Beispiel-Musterfrau', 'Anna Katharina', { sex: 'F', relation: 'head', dateOfBirth: '1994-07-23' }],
  [4, 'Specimen', 'John', { sex: 'M', relation: 'head', dateOfBirth: '1956-01-05', needs: ['oxygen'] }],
];

function samplePerson(at: number): Person {
  const [household, familyName, givenNames, more] = people[at] ?? [0, '', '', {}];
  return {
    ...emptyPerson(personIdSchema.parse(`sample-${at}`), householdIdSchema.parse(`sample-${household}`)),
    familyName,
    givenNames,
    placeOfBirth: 'Exampleville',
    nationality: ['FRA', 'CAN', 'DEU', 'GBR'][household - 1] ?? '',
    documentType: 'passport',
    documentNumber: `X00${String(1_234_567 + at * 1_111)}`,
    documentCountry: ['FRA', 'CAN', 'DEU', 'GBR'][household - 1] ?? '',
    documentExpiry: '2033-06-30',
    phone: `+22370000${100 + at}`,
    email: 'sample@example.org',
    address: '12 Example Street, Exampleville',
    location: 'Exampleville',
    emergencyContact: 'A. Sample, +22370000999',
    majorCategory: 'I',
    minorCategory: 'D',
    bodyWeightKg: 70,
    baggageKg: 20,
    baggagePieces: 1,
    bookingReference: 'SAMPLE',
    ...more,
  };
}

/** A manifest of invented people, for looking at a list before anybody is assigned. `now` is ISO 8601. */
export function sampleManifest(now: string): Manifest {
  const id = departureIdSchema.parse('sample');
  const plan = emptyPlan();
  plan.departure.set(id, {
    ...emptyDeparture(id),
    carrier: 'Sample Air',
    number: 'SA 100',
    origin: 'Exampleville',
    destination: 'Safe Harbour',
    seats: 40,
  });
  people.forEach((_, at) => {
    const person = samplePerson(at);
    plan.person.set(person.id, person);
    plan.household.set(person.householdId, {
      id: person.householdId,
      label: '',
      basis: 'planner',
      reason: null,
    });
    plan.assignment.set(person.householdId, {
      id: person.householdId,
      departureId: id,
      locked: false,
      chosenBy: 'planner',
      reason: null,
    });
  });
  return buildManifest(plan, id, { version: 1, issuedAt: now, standing: { kind: 'draft' } });
}
