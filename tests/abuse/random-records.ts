import type { Random } from '../../shared/kit/random';
import { message } from '../../shared/messages/message';
import { creation } from '../../shared/model/apply-changes';
import type { Change } from '../../shared/model/change';
import { contactMeans, contactOutcomes } from '../../shared/model/contact-attempt';
import { personLinkKinds } from '../../shared/model/person-link';
import type { Assignment } from '../../shared/model/assignment';
import { departureModes } from '../../shared/model/departure';
import type { Departure, Leg } from '../../shared/model/departure';
import type { Household } from '../../shared/model/household';
import {
  advisoryIdSchema,
  departureIdSchema,
  householdIdSchema,
  personIdSchema,
} from '../../shared/model/ids';
import type { ManifestVersion } from '../../shared/model/manifest-version';
import { documentTypes, majorCategories, minorCategories, personStatuses } from '../../shared/model/person';
import type { Person } from '../../shared/model/person';
import { sourceIn } from '../../shared/model/source';
import { pick, whole } from './trial';

const latin = 'abcdefghijklmnopqrstuvwxyzéèïôñç';
const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const digits = '0123456789';

function letters(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[whole(random, alphabet.length)]).join('');
}

/** A made-up name in Latin or Arabic letters, long enough to be met nowhere else. */
export function madeUpName(random: Random): string {
  return random() < 0.5 ? `Q${letters(random, latin, 11)}` : letters(random, arabic, 10);
}

/** Digits that mean nothing. */
export function madeUpNumber(random: Random, length = 9): string {
  return letters(random, digits, length);
}

function day(random: Random): string {
  return new Date(Date.UTC(1930 + whole(random, 120), whole(random, 12), 1 + whole(random, 28)))
    .toISOString()
    .slice(0, 10);
}

function instant(random: Random): string {
  return `${day(random)}T${String(whole(random, 24)).padStart(2, '0')}:30:00+00:00`;
}

/** A person with something in every field. */
export function randomPerson(random: Random, id: string, householdId: string): Person {
  const name = () => madeUpName(random);
  return {
    id: personIdSchema.parse(id),
    householdId: householdIdSchema.parse(householdId),
    familyName: name(),
    givenNames: `${name()} ${name()}`,
    otherNames: name(),
    dateOfBirth: day(random),
    ageYears: whole(random, 100),
    ageOn: day(random),
    placeOfBirth: name(),
    sex: pick(random, ['F', 'M', 'X', '']),
    nationality: pick(random, ['MLI', 'FRA', 'USA', 'CIV']),
    documentType: pick(random, documentTypes),
    documentNumber: madeUpNumber(random, 12),
    documentCountry: 'MLI',
    documentExpiry: day(random),
    otherDocuments: [
      { type: 'passport', number: madeUpNumber(random, 12), country: 'FRA', expiry: day(random) },
    ],
    phone: `+2237${madeUpNumber(random, 10)}`,
    email: `${letters(random, latin.slice(0, 26), 12)}@example.org`,
    address: name(),
    location: name(),
    locationPoint: random() < 0.5 ? null : { latitude: whole(random, 90), longitude: whole(random, 180) },
    wayToTravel: 'convoy',
    travelHours: whole(random, 40),
    emergencyContact: name(),
    relation: pick(random, ['head', 'spouse', 'child', 'other']),
    majorCategory: pick(random, majorCategories),
    minorCategory: pick(random, minorCategories),
    needs: random() < 0.2 ? ['wheelchair'] : [],
    pregnancyWeek: random() < 0.9 ? null : 1 + whole(random, 40),
    pregnancyOn: day(random),
    bodyWeightKg: random() < 0.5 ? null : whole(random, 120),
    baggageKg: random() < 0.5 ? null : whole(random, 40),
    baggagePieces: whole(random, 4),
    pets: name(),
    bookingReference: name(),
    medicalNote: name(),
    notes: name(),
    status: pick(random, personStatuses),
    ownTicket: name(),
    ownTicketOn: null,
    departedOn: null,
    readyOn: day(random),
    visas: [{ country: 'FRA', expiry: day(random) }],
    vaccinationCard: 'yes',
    cashReady: 'no',
    recontactOn: day(random),
    promissoryNote: 'signed',
    extra: { [name()]: name() },
    source: sourceIn(`${name()}.csv`, name(), whole(random, 1000)),
    fieldSources: { phone: { ...sourceIn(`${name()}.csv`, name(), 2), by: name() } },
    mergedSources: [{ source: sourceIn(`${name()}.csv`, name(), 3), values: { familyName: name() } }],
  };
}

export function randomHousehold(random: Random, id: string): Household {
  return {
    id: householdIdSchema.parse(id),
    label: madeUpName(random),
    basis: pick(random, ['file', 'proposed', 'planner', 'single']),
    reason: random() < 0.3 ? message('app.roster', { name: madeUpName(random) }) : null,
  };
}

function randomLeg(random: Random): Leg {
  return {
    mode: pick(random, departureModes),
    carrier: madeUpName(random),
    number: madeUpName(random),
    origin: madeUpName(random),
    destination: madeUpName(random),
    departsAt: instant(random),
    arrivesAt: instant(random),
    seats: null,
    payloadKg: whole(random, 30_000),
    places: {},
  };
}

export function randomDeparture(random: Random, id: string): Departure {
  const name = () => madeUpName(random);
  return {
    id: departureIdSchema.parse(id),
    mode: pick(random, departureModes),
    carrier: name(),
    number: name(),
    origin: name(),
    destination: name(),
    reportingPlace: name(),
    reportAt: instant(random),
    cutOffAt: instant(random),
    departsAt: instant(random),
    arrivesAt: instant(random),
    seats: whole(random, 300),
    payloadKg: random() < 0.5 ? null : whole(random, 30_000),
    places: random() < 0.5 ? {} : { wheelchair: whole(random, 4) },
    nationalitiesAllowed: random() < 0.5 ? [] : ['MLI', 'FRA'],
    documentsAccepted: random() < 0.5 ? [] : ['passport'],
    boardsAt: instant(random),
    legs: [{ ...randomLeg(random), seats: whole(random, 300) }],
    crewSeats: whole(random, 4),
    heldSeats: whole(random, 4),
    overbooking: whole(random, 4),
    lapInfants: whole(random, 4),
    bags: whole(random, 300),
    bagsPerPerson: 1,
    bagKgPerPerson: 23,
    noPets: random() < 0.5,
    relativesAllowed: ['spouse', 'child'],
    childrenBelow: 21,
    validMonths: whole(random, 7),
    visaCountry: 'SEN',
    visaFree: ['MLI'],
    vaccinationCard: random() < 0.5,
    cash: whole(random, 100),
    price: whole(random, 1000),
    currency: 'USD',
    bookingReference: name(),
    certainty: 'likely',
    status: pick(random, ['scheduled', 'delayed', 'closed']),
    notes: name(),
  };
}

export function randomAssignment(random: Random, householdId: string, departureId: string): Assignment {
  return {
    id: householdIdSchema.parse(householdId),
    departureId: departureIdSchema.parse(departureId),
    locked: random() < 0.2,
    chosenBy: pick(random, ['planner', 'solver']),
    reason: random() < 0.5 ? null : message('app.roster', { name: madeUpName(random) }),
  };
}

export function randomManifestVersion(random: Random, departureId: string, version: number): ManifestVersion {
  return {
    id: `${departureId}/${version}`,
    departureId: departureIdSchema.parse(departureId),
    version,
    kind: 'planned',
    number: version,
    issuedAt: instant(random),
    issuedBy: madeUpName(random),
    people: whole(random, 300),
    fingerprint: madeUpNumber(random, 16),
    record: { sequence: version, words: [madeUpName(random)] },
    content: null,
    overrides: [{ check: 'papers', found: 1, reason: madeUpName(random) }],
  };
}

/** One record of each kind that is kept about people and lists. */
export function randomNotes(
  random: Random,
  id: string,
  personId: Person['id'],
  otherId: Person['id'],
): Change[] {
  const name = () => madeUpName(random);
  const source = {
    ...sourceIn(`${name()}.csv`, name(), whole(random, 1000)),
    by: name(),
    at: instant(random),
  };
  const made = { id, at: instant(random), by: name() };
  const row = { headers: [name()], cells: [name()], fields: ['family_name'], dateOrder: 'dmy' as const };
  const blame = { column: name(), value: name(), reason: message('app.roster', { name: name() }) };
  return [
    creation('rosterList', {
      ...made,
      file: name(),
      sheet: name(),
      headers: [name()],
      people: 3,
      fingerprint: name(),
      replaces: '',
    }),
    creation('personLink', {
      id,
      kind: pick(random, personLinkKinds),
      personId,
      otherId,
      until: name(),
      reason: name(),
    }),
    creation('contactAttempt', {
      ...made,
      personId,
      means: pick(random, contactMeans),
      outcome: pick(random, contactOutcomes),
      note: name(),
    }),
    creation('matchDecision', {
      ...made,
      oneId: personId,
      otherId,
      verdict: pick(random, ['different', 'later']),
    }),
    creation('fixItem', { id, severity: 'unread', source, ...blame, personId, ...row }),
    creation('columnMapping', {
      id,
      at: made.at,
      headers: [name()],
      fields: [null, 'phone'],
      dateOrder: 'dmy',
      dateOrders: ['dmy', ''],
      defaultCountry: '',
    }),
    creation('heldDocument', {
      id,
      personId,
      documentType: 'passport',
      documentNumber: madeUpNumber(random, 12),
      note: name(),
      state: 'received',
      receivedAt: instant(random),
      receivedBy: name(),
      endedAt: '',
      endedBy: '',
      givenTo: '',
      departureId: null,
    }),
    creation('disclosure', {
      ...made,
      profile: 'airline',
      recipient: name(),
      form: 'xlsx',
      departureId: null,
      version: null,
      personIds: [],
      people: whole(random, 300),
      fields: ['familyName'],
      copies: 1,
      isRedacted: false,
      isEncrypted: true,
      reason: name(),
    }),
    creation('recipientProfile', { id, name: name(), fields: ['familyName'], isInternal: false }),
    creation('manifestTemplate', {
      id,
      name: name(),
      heading: name(),
      columns: [{ field: 'familyName', label: name() }],
      sort: [],
      groupBy: '',
      languages: ['en'],
      paper: 'A4',
      orientation: 'portrait',
      isLargePrint: false,
      hasTickBoxes: true,
      hasBarcodes: false,
      isRedacted: false,
    }),
    creation('place', {
      id,
      kind: 'assembly-point',
      name: name(),
      otherNames: [name()],
      point: { latitude: 12, longitude: whole(random, 180) },
      area: null,
      capacity: whole(random, 500),
      opensAt: '06:00',
      closesAt: '18:00',
      audience: name(),
      contact: name(),
      notes: name(),
    }),
    creation('route', {
      id,
      name: name(),
      from: name(),
      to: name(),
      via: [],
      kilometres: 1 + whole(random, 900),
      hours: null,
      ways: ['convoy'],
      notes: name(),
    }),
    creation('advisory', {
      id: advisoryIdSchema.parse(id),
      kind: 'closed-route',
      level: 'closed',
      title: name(),
      text: name(),
      source: name(),
      issuedAt: instant(random),
      from: '',
      until: instant(random),
      dailyFrom: '',
      dailyUntil: '',
      geometry: { type: 'Point', coordinates: [whole(random, 180), 12] },
      places: [name(), name()],
      corridorKm: 20,
      affects: [],
      pasted: name(),
      withdrawnAt: '',
      withdrawnBy: '',
      withdrawnReason: '',
    }),
    creation('mapLayer', { ...made, name: name(), geoJson: '{}' }),
    creation('savedView', { id, name: name(), facet: '', query: name(), grid: { sort: [name()] } }),
  ];
}
