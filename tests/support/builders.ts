import { emptyDeparture } from '../../shared/model/departure';
import type { Departure, Leg } from '../../shared/model/departure';
import type { Household } from '../../shared/model/household';
import type { ManifestVersion } from '../../shared/model/manifest-version';
import { departureIdSchema, householdIdSchema, personIdSchema } from '../../shared/model/ids';
import { emptyPerson } from '../../shared/model/person';
import type { Person } from '../../shared/model/person';
import { emptyPlan } from '../../shared/model/plan';
import type { Plan } from '../../shared/model/plan';
import { defaultSettings } from '../../shared/model/settings';

type Loose<T> = { [K in keyof T]?: K extends `${string}Id` | 'id' ? T[K] | string : T[K] };

/** An adult citizen with a passport; give only what the test is about. Ids may be plain text. */
export function aPerson({ id = 'p1', householdId = 'h1', ...rest }: Loose<Person> = {}): Person {
  return {
    ...emptyPerson(personIdSchema.parse(id), householdIdSchema.parse(householdId)),
    familyName: 'Misali',
    givenNames: 'Test',
    dateOfBirth: '1990-05-17',
    nationality: 'FRA',
    documentType: 'passport',
    documentNumber: '00123456',
    documentExpiry: '2035-01-01',
    ...(rest as Partial<Person>), // only the ids were loosened
  };
}

/** A household that a file named. */
export function aHousehold({ id = 'h1', ...rest }: Loose<Household> = {}): Household {
  return {
    id: householdIdSchema.parse(id),
    label: '',
    basis: 'file',
    reason: null,
    ...(rest as Partial<Household>), // only the ids were loosened
  };
}

/** A flight with ten seats that nobody is kept from. */
export function aDeparture({ id = 'd1', ...rest }: Loose<Departure> = {}): Departure {
  return {
    ...emptyDeparture(departureIdSchema.parse(id)),
    carrier: 'Example Air',
    number: 'XA100',
    origin: 'BKO',
    destination: 'DSS',
    reportAt: '2031-03-03T05:00:00+00:00',
    cutOffAt: '2031-03-03T06:00:00+00:00',
    departsAt: '2031-03-03T08:00:00+00:00',
    arrivesAt: '2031-03-03T10:00:00+00:00',
    seats: 10,
    ...(rest as Partial<Departure>), // only the ids were loosened
  };
}

/** A leg by road that sets no limit. */
export function aLeg(rest: Partial<Leg> = {}): Leg {
  return {
    mode: 'convoy',
    carrier: '',
    number: '',
    origin: '',
    destination: '',
    departsAt: '',
    arrivesAt: '',
    seats: null,
    payloadKg: null,
    places: {},
    ...rest,
  };
}

/** A plan of these records with the default settings; households are made for people that name a missing one. */
export function aPlan({
  people = [],
  households = [],
  departures = [],
}: {
  readonly people?: readonly Person[];
  readonly households?: readonly Household[];
  readonly departures?: readonly Departure[];
} = {}): Plan {
  const plan = emptyPlan();
  plan.settings.set(defaultSettings.id, defaultSettings);
  for (const household of households) {
    plan.household.set(household.id, household);
  }
  for (const person of people) {
    plan.person.set(person.id, person);
    if (!plan.household.has(person.householdId)) {
      plan.household.set(person.householdId, aHousehold({ id: person.householdId }));
    }
  }
  for (const departure of departures) {
    plan.departure.set(departure.id, departure);
  }
  return plan;
}

/** The first version of a planned manifest, of which the content was not kept. */
export function aManifestVersion({
  departureId = 'd1',
  ...rest
}: Loose<ManifestVersion> = {}): ManifestVersion {
  const { version = 1 } = rest;
  return {
    id: `${departureId}/${version}`,
    departureId: departureIdSchema.parse(departureId),
    version,
    kind: 'planned',
    number: version,
    issuedAt: '',
    issuedBy: '',
    people: 1,
    fingerprint: 'f',
    record: null,
    content: null,
    overrides: [],
    ...(rest as Partial<ManifestVersion>), // only the ids were loosened
  };
}
