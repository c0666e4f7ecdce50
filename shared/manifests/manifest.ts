import type { AuditHead } from '../contract/history-methods';
import { ageOfPerson, departureDay, isKnownAdult, isMinor } from '../eligibility/age';
import { emptyDeparture } from '../model/departure';
import type { Departure } from '../model/departure';
import type { DepartureId, HouseholdId, PersonId } from '../model/ids';
import { specialNeeds } from '../model/person';
import type { Person, SpecialNeed } from '../model/person';
import type { Plan } from '../model/plan';
import { personWeightKg, roundKg } from '../planning/demand';
import { placementOf } from '../planning/departure-loads';
import { escorts } from '../planning/person-links';
import { planSettings, referenceDay, travellersByHousehold } from '../planning/travellers';

/** One traveller on a manifest, numbered from 1. Text is empty and kilograms null where the fact is not known. */
export interface ManifestRow {
  readonly number: number;
  readonly personId: PersonId;
  readonly householdId: HouseholdId;
  /** Households are numbered from 1 within the manifest. */
  readonly householdNumber: number;
  readonly familyName: string;
  readonly givenNames: string;
  readonly dateOfBirth: string;
  /** Full years on the day of departure, where only an age is known. */
  readonly age?: number;
  readonly sex: Person['sex'];
  readonly nationality: string;
  readonly documentType: Person['documentType'];
  readonly documentNumber: string;
  readonly documentExpiry: string;
  readonly phone: string;
  readonly baggageKg: number | null;
  readonly needs: readonly (SpecialNeed | 'infant' | 'lone-minor')[];
}

/** What a manifest adds up to. Ages are those on the day of departure; kilograms contain assumed values. */
export interface ManifestCounts {
  readonly people: number;
  readonly households: number;
  readonly adults: number;
  readonly children: number;
  readonly infants: number;
  readonly ageUnknown: number;
  readonly needs: Readonly<Record<SpecialNeed, number>>;
  readonly baggageKg: number;
  readonly weightKg: number;
  /** ISO 3166-1 alpha-3 (empty: not known) and people, most people first. */
  readonly nationalities: readonly (readonly [string, number])[];
}

/** The list of who travels on one departure, as it leaves the desk. `issuedAt` is ISO 8601. */
export interface Manifest {
  readonly version: number;
  readonly issuedAt: string;
  /** Where the plan's record stood when this left the desk; absent where there is no record. */
  readonly record?: AuditHead;
  readonly departure: Departure;
  readonly rows: readonly ManifestRow[];
  readonly counts: ManifestCounts;
  /** Kilograms assumed where a weight is not known. */
  readonly assumed: { readonly adultKg: number; readonly childKg: number; readonly baggageKg: number };
}

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function compareNames(a: Person, b: Person): number {
  return (
    byName.compare(a.familyName, b.familyName) ||
    byName.compare(a.givenNames, b.givenNames) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Aboard, household by household: households by the name of their first member, members by name. */
function householdsAboard(plan: Plan, departureId: DepartureId): Person[][] {
  const placement = placementOf(plan);
  const aboard = [...travellersByHousehold(plan)]
    .filter(([householdId]) => placement.get(householdId) === departureId)
    .map(([, members]) => [...members].sort(compareNames));
  return aboard.sort(([a], [b]) => (a === undefined || b === undefined ? 0 : compareNames(a, b)));
}

/** `isEscorted`: whoever has the minor in care is aboard too. */
function needsOf(
  person: Person,
  household: readonly Person[],
  day: string,
  isEscorted: boolean,
): ManifestRow['needs'] {
  const age = ageOfPerson(person, day);
  const alone = !isEscorted && isMinor(person, day) && !household.some((member) => isKnownAdult(member, day));
  return [
    ...person.needs,
    ...(age !== null && age < 2 ? (['infant'] as const) : []),
    ...(alone ? (['lone-minor'] as const) : []),
  ];
}

/** Present only where there is no birth date, so that other manifests say the same as they did. */
function statedAge(person: Person, day: string): Pick<ManifestRow, 'age'> {
  const age = person.dateOfBirth === '' ? ageOfPerson(person, day) : null;
  return age === null ? {} : { age };
}

function nationalitiesOf(people: readonly Person[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { nationality } of people) {
    counts.set(nationality, (counts.get(nationality) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function countsOf(
  households: readonly (readonly Person[])[],
  day: string,
  kilograms: Pick<ManifestCounts, 'baggageKg' | 'weightKg'>,
): ManifestCounts {
  const people = households.flat();
  const ages = people.map((person) => ageOfPerson(person, day));
  const between = (from: number, to: number) =>
    ages.filter((age) => age !== null && age >= from && age < to).length;
  const needing = (need: SpecialNeed) => people.filter((person) => person.needs.includes(need)).length;
  return {
    people: people.length,
    households: households.length,
    adults: between(12, Number.POSITIVE_INFINITY),
    children: between(2, 12),
    infants: between(Number.NEGATIVE_INFINITY, 2),
    ageUnknown: ages.filter((age) => age === null).length,
    needs: Object.fromEntries(specialNeeds.map((need) => [need, needing(need)])) as Record<
      SpecialNeed,
      number
    >, // every need has its key
    ...kilograms,
    nationalities: nationalitiesOf(people),
  };
}

/**
 * The manifest of one departure from a plan's assignments: everybody who needs a place, sorted by household and then by
 * name. `issuedAt` is ISO 8601. A departure that is not in the plan gives an empty list.
 */
export function buildManifest(
  plan: Plan,
  departureId: DepartureId,
  issue: Pick<Manifest, 'version' | 'issuedAt' | 'record'>,
): Manifest {
  const departure = plan.departure.get(departureId) ?? emptyDeparture(departureId);
  const settings = planSettings(plan);
  const day = departureDay(departure, issue.issuedAt);
  const households = householdsAboard(plan, departureId);
  const people = households.flat();
  const sum = (of: (person: Person) => number) =>
    roundKg(people.reduce((total, person) => total + of(person), 0));
  const aboard = new Set(people.map(({ id }) => id));
  const escortOf = escorts(plan);
  const isEscorted = ({ id }: Person): boolean => {
    const escort = escortOf.get(id);
    return escort !== undefined && aboard.has(escort.id);
  };
  const rows = households.flatMap((members, index) =>
    members.map((person) => ({
      person,
      needs: needsOf(person, members, day, isEscorted(person)),
      householdNumber: index + 1,
    })),
  );
  return {
    ...issue,
    departure,
    rows: rows.map(({ person, needs, householdNumber }, index) => ({
      number: index + 1,
      personId: person.id,
      householdId: person.householdId,
      householdNumber,
      familyName: person.familyName,
      givenNames: person.givenNames,
      dateOfBirth: person.dateOfBirth,
      ...statedAge(person, day),
      sex: person.sex,
      nationality: person.nationality,
      documentType: person.documentType,
      documentNumber: person.documentNumber,
      documentExpiry: person.documentExpiry,
      phone: person.phone,
      baggageKg: person.baggageKg,
      needs,
    })),
    counts: countsOf(households, day, {
      baggageKg: sum((person) => person.baggageKg ?? settings.assumedBaggageKg),
      weightKg: sum((person) => personWeightKg(person, settings, referenceDay(plan))),
    }),
    assumed: {
      adultKg: settings.assumedAdultKg,
      childKg: settings.assumedChildKg,
      baggageKg: settings.assumedBaggageKg,
    },
  };
}
