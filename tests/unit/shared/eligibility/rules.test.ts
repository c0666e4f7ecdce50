import { describe, expect, it } from 'vitest';
import { eligibilityRules, explainEligibility } from '../../../../shared/eligibility/rules';
import { createFormatter } from '../../../../shared/messages/format';
import type { Departure } from '../../../../shared/model/departure';
import type { Person } from '../../../../shared/model/person';
import { aDeparture, aPerson } from '../../../support/builders';

const now = '2031-03-01T06:00:00Z';
const format = createFormatter();

interface Case {
  readonly rule: string;
  readonly title: string;
  readonly person?: Partial<Person>;
  readonly departure?: Partial<Departure>;
  readonly others?: readonly Person[];
  readonly says: string;
}

/** Cases that break one rule alone, at least one a rule. */
const broken: readonly Case[] = [
  {
    rule: 'departure-open',
    title: 'a closed departure',
    departure: { status: 'closed' },
    says: 'Example Air XA100 is closed.',
  },
  {
    rule: 'departure-open',
    title: 'a cancelled departure',
    departure: { status: 'cancelled' },
    says: 'Example Air XA100 is cancelled.',
  },
  {
    rule: 'departure-open',
    title: 'a departed departure',
    departure: { status: 'departed' },
    says: 'Example Air XA100 has departed.',
  },
  {
    rule: 'not-gone',
    title: 'a departure whose time has come',
    departure: { cutOffAt: '', departsAt: '2031-03-01T07:00:00+01:00' },
    says: 'Example Air XA100 left at 2031-03-01 07:00 +01:00.',
  },
  {
    rule: 'cut-off',
    title: 'a cut-off at this very minute',
    departure: { cutOffAt: '2031-03-01T06:00:00+00:00' },
    says: 'The cut-off of Example Air XA100 passed at 2031-03-01 06:00 +00:00.',
  },
  {
    rule: 'travelling',
    title: 'somebody who has left',
    person: { status: 'already-left' },
    says: 'Test Misali has already left.',
  },
  {
    rule: 'travelling',
    title: 'somebody who stays',
    person: { status: 'staying' },
    says: 'Test Misali has decided to stay.',
  },
  {
    rule: 'travelling',
    title: 'somebody with a ticket',
    person: { status: 'own-ticket' },
    says: 'Test Misali leaves on a ticket of their own.',
  },
  {
    rule: 'reachable',
    title: 'somebody who cannot be reached',
    person: { status: 'unreachable' },
    says: 'Test Misali cannot be reached.',
  },
  {
    rule: 'nationality',
    title: 'a nationality that is not on the list',
    departure: { nationalitiesAllowed: ['CAN', 'BEL'] },
    says: 'Test Misali is FRA, and Example Air XA100 takes only CAN, BEL.',
  },
  {
    rule: 'nationality',
    title: 'a nationality that nobody knows',
    person: { nationality: '' },
    departure: { nationalitiesAllowed: ['CAN'] },
    says: 'Test Misali’s nationality is not known, and Example Air XA100 takes only CAN.',
  },
  {
    rule: 'document-held',
    title: 'no document at all',
    person: { documentType: '', documentNumber: '' },
    departure: { documentsAccepted: ['passport', 'laissez-passer'] },
    says: 'Test Misali holds no travel document, and Example Air XA100 asks for one of: passport, laissez-passer.',
  },
  {
    rule: 'document-held',
    title: 'a document that is not accepted',
    person: { documentType: 'identity-card' },
    departure: { documentsAccepted: ['passport'] },
    says: 'Test Misali holds only: identity card; Example Air XA100 asks for one of: passport.',
  },
  {
    rule: 'document-valid',
    title: 'a document that runs out before arrival',
    person: { documentExpiry: '2031-03-02' },
    departure: { documentsAccepted: ['passport'], arrivesAt: '2031-03-04T01:00:00+01:00' },
    says: 'Test Misali’s document (passport) expires on 2031-03-02, 2 days before Example Air XA100 arrives.',
  },
  {
    rule: 'document-valid',
    title: 'a document that has run out',
    person: { documentExpiry: '2030-12-31' },
    departure: { documentsAccepted: ['passport'] },
    says: 'Test Misali’s document (passport) expired on 2030-12-31.',
  },
  {
    rule: 'lone-minor',
    title: 'a child alone',
    person: { dateOfBirth: '2022-03-04' },
    says: 'Test Misali is 8 years old, and nobody in the household is known to be 18 or older.',
  },
  {
    rule: 'lone-minor',
    title: 'a child with a sister of seventeen',
    person: { dateOfBirth: '2022-03-03' },
    others: [aPerson({ id: 'p2', dateOfBirth: '2013-03-04' })],
    says: 'Test Misali is 9 years old, and nobody in the household is known to be 18 or older.',
  },
];

const clean: readonly Omit<Case, 'says'>[] = [
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
];

function findings({ person, departure, others = [] }: Omit<Case, 'says'>) {
  const traveller = aPerson(person);
  return explainEligibility(traveller, aDeparture(departure), { now, household: [traveller, ...others] });
}

describe('the rules of eligibility', () => {
  it.each(broken)('$rule: is broken by $title', (example) => {
    const rule = eligibilityRules.find(({ id }) => id === example.rule);

    const found = findings(example).map((finding) => ({ ...finding, message: format(finding.message) }));

    expect(found).toEqual([
      { rule: example.rule, hard: rule?.hard, personId: 'p1', departureId: 'd1', message: example.says },
    ]);
  });

  it.each(clean)('$rule: accepts $title', (example) => {
    expect(findings(example)).toEqual([]);
  });

  it('each have a case that breaks them and one that does not', () => {
    const ids = eligibilityRules.map(({ id }) => id).sort();

    expect([...new Set(broken.map(({ rule }) => rule))].sort()).toEqual(ids);
    expect([...new Set(clean.map(({ rule }) => rule))].sort()).toEqual(ids);
  });
});
