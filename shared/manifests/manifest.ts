import type { AuditHead } from '../contract/history-methods';
import { ageOfPerson, departureDay, isKnownAdult, isMinor } from '../eligibility/age';
import { emptyDeparture } from '../model/departure';
import type { DepartureId } from '../model/ids';
import { pickFacts } from '../model/manifest-content';
import type { ManifestContent, ManifestCounts, ManifestRow } from '../model/manifest-content';
import type { ManifestVersion } from '../model/manifest-version';
import { personName, specialNeeds } from '../model/person';
import type { Person, SpecialNeed } from '../model/person';
import type { Plan } from '../model/plan';
import { personWeightKg, roundKg } from '../planning/demand';
import { placementOf } from '../planning/departure-loads';
import { escorts } from '../planning/person-links';
import { planSettings, referenceDay, travellersByHousehold } from '../planning/travellers';

/** How a list stands that leaves the desk: a draft that nobody issued, in force, or superseded by a later version. */
export type ManifestStanding =
  | { readonly kind: 'draft' }
  | { readonly kind: 'in-force' }
  | { readonly kind: 'void'; readonly by: number; readonly at: string };

/** The list of who travels on one departure, as it leaves the desk. `issuedAt` is ISO 8601. */
export interface Manifest extends ManifestContent {
  readonly version: number;
  readonly issuedAt: string;
  /** Where the plan's record stood when this left the desk; absent where there is no record. */
  readonly record?: AuditHead;
  /** The running number in the plan; absent or 0 where none was given. */
  readonly number?: number;
  readonly issuedBy?: string;
  /** Absent: planned. */
  readonly listKind?: ManifestVersion['kind'];
  /** Absent: in force. */
  readonly standing?: ManifestStanding;
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

/** The age where no birth date tells it. */
function statedAge(person: Person, day: string): number | null {
  return person.dateOfBirth === '' ? ageOfPerson(person, day) : null;
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
  issue: Omit<Manifest, keyof ManifestContent>,
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
  const escortAboard = ({ id }: Person): Person | undefined => {
    const escort = escortOf.get(id);
    return escort !== undefined && aboard.has(escort.id) ? escort : undefined;
  };
  const rows = households.flatMap((members, index) =>
    members.map((person) => ({
      person,
      escort: escortAboard(person),
      needs: needsOf(person, members, day, escortAboard(person) !== undefined),
      householdNumber: index + 1,
    })),
  );
  return {
    ...issue,
    departure,
    rows: rows.map(({ person, escort, needs, householdNumber }, index) => ({
      number: index + 1,
      personId: person.id,
      householdId: person.householdId,
      householdNumber,
      ...pickFacts(person),
      age: statedAge(person, day),
      escort: escort === undefined ? '' : personName(escort),
      needs: [...needs],
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
