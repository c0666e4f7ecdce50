import { describe, expect, it } from 'vitest';
import { checkBeforeIssue, issueChecks } from '../../../../shared/manifests/issue-checks';
import { buildManifest } from '../../../../shared/manifests/manifest';
import { shippedProfiles } from '../../../../shared/manifests/recipients';
import { createFormatter } from '../../../../shared/messages/format';
import { departureIdSchema, personIdSchema } from '../../../../shared/model/ids';
import type { Departure } from '../../../../shared/model/departure';
import type { Person } from '../../../../shared/model/person';
import type { Plan } from '../../../../shared/model/plan';
import { sourceIn } from '../../../../shared/model/source';
import { planConflicts } from '../../../../shared/planning/plan-conflicts';
import { aDeparture, aPerson } from '../../../support/builders';
import { defined } from '../../../support/defined';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const format = createFormatter();
const d1 = departureIdSchema.parse('d1');
const now = '2031-03-01T12:00:00Z';

const whole = { sex: 'F', documentCountry: 'FRA' } as const;
const ruth = aPerson({ id: 'p1', householdId: 'h1', givenNames: 'Ruth', relation: 'head', ...whole });
const child = aPerson({
  ...whole,
  id: 'p2',
  householdId: 'h1',
  givenNames: 'Ada',
  dateOfBirth: '2022-01-01',
  documentNumber: '00777777',
});
const seen = (at: string) => ({ source: { ...sourceIn('list.csv', '', 2), at } });

interface Case {
  readonly people?: readonly Person[];
  readonly places?: Readonly<Record<string, string>>;
  readonly departure?: Partial<Departure>;
  readonly links?: (plan: Plan) => void;
  readonly at?: string;
}

function find({ people = [ruth], places = { h1: 'd1' }, departure = {}, links, at = now }: Case) {
  const departures = [aDeparture(departure), aDeparture({ id: 'd2', number: 'XA200' })];
  const plan = aPlanWithPlaces({ people, departures }, places);
  links?.(plan);
  return checkBeforeIssue({
    plan,
    manifest: buildManifest(plan, d1, { version: 1, issuedAt: at }),
    profile: defined(shippedProfiles.find(({ id }) => id === 'authority')),
    conflicts: planConflicts(plan, at),
    now: at,
  });
}

/** An escort tie from the child to somebody. */
const escortedBy = (otherId: string) => (plan: Plan) => {
  plan.personLink.set('l1', {
    id: 'l1',
    kind: 'escort',
    personId: child.id,
    otherId: personIdSchema.parse(otherId),
    until: '',
    reason: '',
  });
};

const guest = aPerson({
  ...whole,
  id: 'p3',
  householdId: 'h2',
  givenNames: 'Ravi',
  documentNumber: '00888888',
});

/** For each check: what breaks it, what it says of that, and the nearest case that does not. */
const cases: Readonly<
  Record<string, { readonly bad: Case; readonly says: readonly string[]; readonly good: Case }>
> = {
  nobody: {
    bad: { places: {} },
    says: ['Nobody is assigned to this departure.'],
    good: { places: {}, departure: { status: 'departed' } },
  },
  limits: {
    bad: { people: [ruth, child], departure: { seats: 1 } },
    says: ['Example Air XA100 carries 2 people on 1 seat that can be assigned.'],
    good: { people: [ruth, child], departure: { seats: 2 } },
  },
  'departure-over': {
    bad: { departure: { status: 'cancelled' } },
    says: ['This departure is cancelled.'],
    good: { departure: { status: 'delayed' } },
  },
  'cut-off-passed': {
    bad: { at: '2031-03-03T07:00:00Z' },
    says: ['Nobody can be added after 2031-03-03 06:00 +00:00.'],
    good: { at: '2031-03-03T05:59:00Z' },
  },
  'not-eligible': {
    bad: { departure: { nationalitiesAllowed: ['MLI'] } },
    says: ['Ruth Misali is FRA, and Example Air XA100 takes only MLI.'],
    good: { departure: { nationalitiesAllowed: ['FRA'] } },
  },
  'lone-minor': {
    bad: { people: [child] },
    says: ['Ada Misali is 9 years old, and nobody in the household is known to be 18 or older.'],
    good: { people: [ruth, child] },
  },
  'escort-apart': {
    bad: { people: [child, guest], places: { h1: 'd1', h2: 'd2' }, links: escortedBy('p3') },
    says: [
      'Ada Misali has a place, but the escort Ravi Misali is not on the same departure. Put them in one household, or give both the same departure.',
    ],
    good: { people: [child, guest], places: { h1: 'd1', h2: 'd1' }, links: escortedBy('p3') },
  },
  'household-split': {
    bad: { people: [ruth, { ...child, status: 'staying' }] },
    says: ['Ada Misali, a minor, stays behind while Ruth Misali travels.'],
    good: { people: [ruth, { ...child, status: 'already-left' }] },
  },
  'twice-on-list': {
    bad: {
      people: [ruth, { ...guest, givenNames: 'Rut', documentNumber: '0012 3456' }],
      places: { h1: 'd1', h2: 'd1' },
    },
    says: ['No. 2 Ruth Misali and no. 1 Rut Misali look like one person.'],
    good: { people: [ruth, guest], places: { h1: 'd1', h2: 'd1' } },
  },
  'on-two-departures': {
    bad: {
      people: [ruth, { ...guest, givenNames: 'RUTH', documentNumber: '' }],
      places: { h1: 'd1', h2: 'd2' },
    },
    says: ['No. 1 Ruth Misali: a second record is assigned to Example Air XA200.'],
    good: { people: [ruth, guest], places: { h1: 'd1', h2: 'd2' } },
  },
  'papers-missing': {
    bad: { people: [{ ...ruth, sex: '', documentExpiry: '' }] },
    says: ['Ruth Misali: sex, expiry of the document'],
    good: { people: [{ ...ruth, phone: '', familyName: '' }] },
  },
  'papers-expired': {
    bad: { people: [{ ...ruth, documentExpiry: '2031-03-02' }] },
    says: ['Ruth Misali: the document expired on 2031-03-02'],
    good: { people: [{ ...ruth, documentExpiry: '2031-03-03' }] },
  },
  stale: {
    bad: { people: [{ ...ruth, ...seen('2031-02-13T12:00:00Z') }] },
    says: ['Ruth Misali: last confirmed 16 days ago'],
    good: { people: [{ ...ruth, ...seen('2031-02-15T12:00:00Z') }] },
  },
};

describe('the checks before an issue', () => {
  it('are each tested by a case that breaks them and one that does not', () => {
    expect(Object.keys(cases).sort()).toEqual(issueChecks.map(({ id }) => id).sort());
  });

  it.each(Object.entries(cases))('find what %s is about', (id, { bad, says }) => {
    const found = find(bad).filter(({ check }) => check === id);

    expect(found.flatMap(({ items }) => items.map((item) => format(item.message)))).toEqual(says);
  });

  it.each(Object.entries(cases))('find nothing of %s where nothing is wrong', (id, { good }) => {
    expect(find(good).filter(({ check }) => check === id)).toEqual([]);
  });

  it('find nothing at all on a sound list', () => {
    expect(find({ people: [ruth, child] })).toEqual([]);
  });

  it('tell of a second record with a ticket of its own', () => {
    const people = [
      ruth,
      { ...guest, documentNumber: '00123456', status: 'own-ticket' as const, ownTicket: 'AF 520' },
    ];

    const [found] = find({ people }).filter(({ check }) => check === 'on-two-departures');

    expect(found?.items.map((item) => format(item.message))).toEqual([
      'No. 1 Ruth Misali: a second record travels on an own ticket (AF 520).',
    ]);
  });
});
