import { aPerson } from '../../../../support/builders';
import { citizen, kin } from './rule-case';
import type { KeptCase } from './rule-case';

/** Cases that keep a rule, at its boundary where it has one. */
export const keptCases: readonly KeptCase[] = [
  { rule: 'departure-open', title: 'a delayed departure', departure: { status: 'delayed' } },
  { rule: 'not-gone', title: 'a departure without a time', departure: { departsAt: '', arrivesAt: '' } },
  {
    rule: 'cut-off',
    title: 'a cut-off one minute ahead, in another time zone',
    departure: { cutOffAt: '2031-03-01T07:01:00+01:00' },
  },
  { rule: 'travelling', title: 'somebody of whom nothing is known', person: { status: 'unknown' } },
  { rule: 'reachable', title: 'somebody confirmed', person: { status: 'confirmed' } },
  {
    rule: 'nationality',
    title: 'a nationality that is on the list',
    departure: { nationalitiesAllowed: ['CAN', 'FRA'] },
  },
  {
    rule: 'document-held',
    title: 'a number without a type, taken for a passport',
    person: { documentType: '' },
    departure: { documentsAccepted: ['passport'] },
  },
  {
    rule: 'document-held',
    title: 'no document where none is asked for',
    person: { documentType: '', documentNumber: '' },
  },
  {
    rule: 'document-valid',
    title: 'a document that runs out on the day of arrival',
    person: { documentExpiry: '2031-03-03' },
    departure: { documentsAccepted: ['passport'] },
  },
  {
    rule: 'document-valid',
    title: 'an expired document where none is asked for',
    person: { documentExpiry: '2020-01-01' },
  },
  {
    rule: 'document-valid',
    title: 'a document without an expiry date',
    person: { documentExpiry: '' },
    departure: { documentsAccepted: ['passport'] },
  },
  { rule: 'lone-minor', title: 'somebody who is 18 that day', person: { dateOfBirth: '2013-03-03' } },
  {
    rule: 'lone-minor',
    title: 'a child with an adult',
    person: { dateOfBirth: '2022-03-04' },
    others: [aPerson({ id: 'p2', dateOfBirth: '1990-01-01' })],
  },
  {
    rule: 'lone-minor',
    title: 'a child with an escort whose birth date is not known',
    person: { dateOfBirth: '2022-03-04' },
    others: [aPerson({ id: 'p2', dateOfBirth: '', relation: 'escort' })],
  },
  {
    rule: 'ready',
    title: 'somebody who is ready on the day of the cut-off',
    person: { readyOn: '2031-03-03' },
  },
  {
    rule: 'ready',
    title: 'a departure without any time',
    person: { readyOn: '2031-03-04' },
    departure: { reportAt: '', cutOffAt: '', departsAt: '', arrivesAt: '' },
  },
  ...(
    [
      ['head', 'spouse'],
      ['spouse', 'head'],
      ['child', 'head'],
      ['child', 'spouse'],
      ['head', 'parent'],
      ['sibling', 'parent'],
      ['head', 'child'],
      ['spouse', 'child'],
      ['parent', 'head'],
      ['parent', 'sibling'],
    ] as const
  ).map(([relation, other]): KeptCase => ({
    rule: 'nationality',
    title: `the ${relation} where the citizen is the ${other}`,
    person: { nationality: 'MLI', relation, dateOfBirth: '2010-03-04' },
    departure: { ...kin, childrenBelow: 21 },
    others: [citizen(other)],
  })),
  {
    rule: 'nationality',
    title: 'a grown child where no age is announced',
    person: { nationality: 'MLI', relation: 'child', dateOfBirth: '' },
    departure: kin,
    others: [citizen('head')],
  },
  {
    rule: 'document-held',
    title: 'another document that is accepted',
    person: {
      documentType: 'identity-card',
      otherDocuments: [{ type: 'passport', number: '1', country: '', expiry: '' }],
    },
    departure: { documentsAccepted: ['passport'] },
  },
  {
    rule: 'document-valid',
    title: 'a document that is valid to the day, where the month is short',
    person: { documentExpiry: '2031-02-28' },
    departure: {
      documentsAccepted: ['passport'],
      validMonths: 6,
      arrivesAt: '2030-08-31T10:00:00Z',
    },
  },
  {
    rule: 'document-valid',
    title: 'an expired document beside one that is valid',
    person: {
      documentExpiry: '2030-01-01',
      otherDocuments: [{ type: 'laissez-passer', number: '1', country: '', expiry: '2031-03-03' }],
    },
    departure: { documentsAccepted: ['passport', 'laissez-passer'] },
  },
  { rule: 'visa', title: 'a citizen of the country', departure: { visaCountry: 'FRA' } },
  {
    rule: 'visa',
    title: 'somebody whose nationality needs none',
    departure: { visaCountry: 'USA', visaFree: ['FRA'] },
  },
  {
    rule: 'visa',
    title: 'a visa that ends on the day of arrival',
    person: { visas: [{ country: 'USA', expiry: '2031-03-03' }] },
    departure: { visaCountry: 'USA' },
  },
  {
    rule: 'visa',
    title: 'a visa of which the end is not known',
    person: { visas: [{ country: 'USA', expiry: '' }] },
    departure: { visaCountry: 'USA' },
  },
  {
    rule: 'vaccination-card',
    title: 'a card',
    person: { vaccinationCard: 'yes' },
    departure: { vaccinationCard: true },
  },
  { rule: 'vaccination-card', title: 'no card where none is asked for', person: { vaccinationCard: 'no' } },
  { rule: 'vaccination-known', title: 'an answer that nobody needs' },
  {
    rule: 'special-place',
    title: 'a place that is there',
    person: { needs: ['oxygen'] },
    departure: { places: { oxygen: 1, stretcher: 0 } },
  },
  {
    rule: 'special-place',
    title: 'a need that the departure does not limit',
    person: { needs: ['wheelchair'] },
    departure: { places: {} },
  },
  { rule: 'cash', title: 'cash of which nobody asked', departure: { cash: 50, currency: 'USD' } },
  { rule: 'cash', title: 'a departure without a price in cash', person: { cashReady: 'no' } },
  { rule: 'no-pets', title: 'an animal where animals may come along', person: { pets: 'a dog' } },
  {
    rule: 'baggage',
    title: 'as much as is allowed',
    person: { baggageKg: 15, baggagePieces: 1 },
    departure: { bagKgPerPerson: 15, bagsPerPerson: 1 },
  },
  {
    rule: 'baggage',
    title: 'baggage of which nothing is known',
    departure: { bagKgPerPerson: 0, bagsPerPerson: 0 },
  },
  { rule: 'certain', title: 'a departure that is likely', departure: { certainty: 'likely' } },
];
