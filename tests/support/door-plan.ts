import { applyChanges } from '../../shared/model/apply-changes';
import type { BoardingState } from '../../shared/model/boarding';
import { departureIdSchema, personIdSchema } from '../../shared/model/ids';
import type { Departure } from '../../shared/model/departure';
import type { PersonId } from '../../shared/model/ids';
import type { Plan } from '../../shared/model/plan';
import { closeDeparture } from '../../shared/departure-day/close-departure';
import type { ClosingWords } from '../../shared/departure-day/close-departure';
import { stateChanges } from '../../shared/departure-day/door-changes';
import { whereEverybodyIs } from '../../shared/planning/where-everybody-is';
import { aDeparture, aHousehold, aPerson } from './builders';
import { must } from './must';
import { aPlanWithPlaces } from './placed-plan';

/** The departure at whose door tests stand. */
export const atDoor = departureIdSchema.parse('d1');

/** Who notes what at the door in tests, and when. */
export const hand = { now: '2031-03-03T05:30:00Z', by: 'T. Tester' };

/** A plan with another departure `later` in which households of these sizes have places on `d1`: `h1` is `h1-1`, `h1-2` …; the first of each is an adult of 1990. */
export function aDoorPlan(sizes: readonly number[], departure: Partial<Departure> = {}): Plan {
  const people = sizes.flatMap((size, household) =>
    Array.from({ length: size }, (_, member) =>
      aPerson({
        id: `h${household + 1}-${member + 1}`,
        householdId: `h${household + 1}`,
        familyName: `Misali${household + 1}`,
        givenNames: `Member${member + 1}`,
        documentNumber: `DOC${household + 1}X${member + 1}`,
        majorCategory: 'I',
        dateOfBirth: member < 2 ? '1990-05-17' : '2021-05-17',
      }),
    ),
  );
  return aPlanWithPlaces(
    {
      people,
      departures: [
        aDeparture({ id: 'd1', seats: people.length, ...departure }),
        aDeparture({
          id: 'later',
          reportAt: '2031-03-05T05:00:00Z',
          cutOffAt: '2031-03-05T06:00:00Z',
          departsAt: '2031-03-05T08:00:00Z',
          arrivesAt: '2031-03-05T10:00:00Z',
        }),
      ],
    },
    Object.fromEntries(sizes.map((_, household) => [`h${household + 1}`, 'd1'])),
  );
}

/** 100 households of three on 300 seats, and two families on standby: five, and two. */
export function aFullDoorPlan(): Plan {
  const plan = aDoorPlan(Array.from({ length: 100 }, () => 3));
  for (const [household, size] of [
    ['s1', 5],
    ['s2', 2],
  ] as const) {
    plan.household.set(household, aHousehold({ id: household }));
    for (let member = 1; member <= size; member += 1) {
      const id = `${household}-${member}`;
      plan.person.set(
        id,
        aPerson({
          id,
          householdId: household,
          familyName: `Standby${household}`,
          majorCategory: household === 's1' ? 'I' : 'II',
        }),
      );
    }
  }
  return plan;
}

/** How many people of a plan stand where, but for parts that nobody is in. */
export function whereCounts(plan: Plan): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const part of whereEverybodyIs(plan, hand.now).values()) {
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

/** Notes at the door that people are in a state; the plan is altered. */
export function note(plan: Plan, ids: readonly string[], state: BoardingState): void {
  const people = ids.map((id) => personIdSchema.parse(id));
  applyChanges(plan, must(stateChanges(plan, atDoor, people, state, hand)));
}

/** Words for a closing with this count, and nothing else said. */
export function words(crewCount: number, rest: Partial<ClosingWords> = {}): ClosingWords {
  let next = 0;
  return {
    ...hand,
    crewCount,
    explanation: '',
    reasons: new Map<PersonId, never>(),
    apart: 'Others of the household departed.',
    record: null,
    newId: () => `new-${(next += 1)}`,
    ...rest,
  };
}

/** Closes `d1` with this count; the plan is altered. */
export function close(plan: Plan, crewCount: number, rest: Partial<ClosingWords> = {}): void {
  applyChanges(plan, must(closeDeparture(plan, atDoor, words(crewCount, rest))));
}
