import type { Advisory } from '../../shared/model/advisory';
import type { Clearance } from '../../shared/model/clearance';
import { emptyDeparture } from '../../shared/model/departure';
import type { Departure, Leg } from '../../shared/model/departure';
import type { Household } from '../../shared/model/household';
import type { ManifestVersion } from '../../shared/model/manifest-version';
import {
  advisoryIdSchema,
  departureIdSchema,
  householdIdSchema,
  personIdSchema,
} from '../../shared/model/ids';
import { emptyPerson } from '../../shared/model/person';
import type { Person } from '../../shared/model/person';
import type { Place } from '../../shared/model/place';
import { emptyPlan } from '../../shared/model/plan';
import type { Plan } from '../../shared/model/plan';
import type { Route } from '../../shared/model/route';
import { emptyGazetteer } from '../../shared/places/gazetteer';
import type { Gazetteer } from '../../shared/places/gazetteer';
import { defaultSettings } from '../../shared/model/settings';

/** A closed road from Ségou to Bamako, said two hours before the tests begin; give only what the test is about. */
export function anAdvisory({ id = 'a1', ...rest }: Loose<Advisory> = {}): Advisory {
  return {
    id: advisoryIdSchema.parse(id),
    kind: 'closed-route',
    level: 'closed',
    title: '',
    text: '',
    source: 'radio',
    issuedAt: '2031-03-01T04:00:00+00:00',
    from: '2031-03-01T04:00:00+00:00',
    until: '',
    dailyFrom: '',
    dailyUntil: '',
    geometry: null,
    places: ['Ségou', 'Bamako'],
    corridorKm: 25,
    affects: [],
    pasted: '',
    withdrawnAt: '',
    withdrawnBy: '',
    withdrawnReason: '',
    ...(rest as Partial<Advisory>), // only the ids were loosened
  };
}

/** A place of the plan around Bamako. */
export function aPlace(rest: Partial<Place> = {}): Place {
  return {
    id: 'place1',
    kind: 'assembly-point',
    name: 'Test Point',
    otherNames: [],
    point: { latitude: 12.65, longitude: -8 },
    area: null,
    capacity: null,
    opensAt: '',
    closesAt: '',
    audience: '',
    contact: '',
    notes: '',
    ...rest,
  };
}

/** A road from Ségou to Bamako of which only its ends are known. */
export function aRoute(rest: Partial<Route> = {}): Route {
  return {
    id: 'route1',
    name: '',
    from: 'Ségou',
    to: 'Bamako',
    via: [],
    kilometres: null,
    hours: null,
    ways: [],
    notes: '',
    ...rest,
  };
}

/** What somebody signed for the first household and the first advisory, for every departure. */
export function aClearance({ id = 'c1', ...rest }: Loose<Clearance> = {}): Clearance {
  return {
    id,
    advisoryId: advisoryIdSchema.parse('a1'),
    householdId: householdIdSchema.parse('h1'),
    departureId: null,
    reason: 'With an escort',
    at: '2031-03-01T05:00:00+00:00',
    by: 'Test Planner',
    ...(rest as Partial<Clearance>), // only the ids were loosened
  };
}

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
  advisories = [],
  places = [],
  routes = [],
  clearances = [],
  gazetteer = emptyGazetteer,
}: {
  readonly people?: readonly Person[];
  readonly households?: readonly Household[];
  readonly departures?: readonly Departure[];
  readonly advisories?: readonly Advisory[];
  readonly places?: readonly Place[];
  readonly routes?: readonly Route[];
  readonly clearances?: readonly Clearance[];
  readonly gazetteer?: Gazetteer;
} = {}): Plan {
  const plan = emptyPlan(gazetteer);
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
  advisories.forEach((one) => plan.advisory.set(one.id, one));
  places.forEach((one) => plan.place.set(one.id, one));
  routes.forEach((one) => plan.route.set(one.id, one));
  clearances.forEach((one) => plan.clearance.set(one.id, one));
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
