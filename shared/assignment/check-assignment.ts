import { message, type Message } from '../messages/message';
import {
  limitsStated,
  limitsUsed,
  valueKept,
  type AssignmentProblem,
  type AssignmentResult,
} from './problem';

/** What an independent look at a plan found: everything that is wrong with it, and what it is worth. */
export interface AssignmentCheck {
  readonly problems: readonly Message[];
  readonly objective: number;
}

/** Payload may be over by this many kilograms, which is rounding. */
const toleranceKg = 1e-6;

/**
 * Checks a plan against the problem as it was stated, sharing no code with the search: every limit, every lock, who may
 * go where, who goes together, the stated objective, bound and gap, the moves and the tiers.
 */
export function checkAssignment(problem: AssignmentProblem, result: AssignmentResult): AssignmentCheck {
  const problems: Message[] = [];
  const departures = new Map(problem.departures.map((departure) => [departure.id, departure]));
  const households = new Map(problem.households.map((household) => [household.id, household]));
  const kept = valueKept(problem);
  const used = new Map<string, Map<string, number>>();
  let objective = 0;
  for (const [id, departureId] of Object.entries(result.assignment)) {
    const household = households.get(id);
    if (household === undefined || !departures.has(departureId)) {
      problems.push(message('assignment.check-unknown', { household: id, departure: departureId }));
      continue;
    }
    if (household.locked !== departureId && !household.eligible.includes(departureId)) {
      problems.push(message('assignment.check-not-eligible', { household: id, departure: departureId }));
    }
    objective += household.value * (kept.get(departureId) ?? 0);
    const sums = used.get(departureId) ?? new Map<string, number>();
    used.set(departureId, sums);
    for (const [kind, amount] of limitsUsed(household)) sums.set(kind, (sums.get(kind) ?? 0) + amount);
  }
  for (const household of problem.households) {
    const placed = Object.hasOwn(result.assignment, household.id)
      ? result.assignment[household.id]
      : undefined;
    if (household.locked !== undefined && placed !== household.locked) {
      problems.push(
        message('assignment.check-lock', { household: household.id, departure: household.locked }),
      );
    }
  }
  for (const departure of problem.departures) {
    for (const [kind, limit] of limitsStated(departure)) {
      const sum = used.get(departure.id)?.get(kind) ?? 0;
      if (sum > limit + (kind === 'payloadKg' ? toleranceKg : 0)) {
        problems.push(
          message('assignment.check-limit', { departure: departure.id, limit: kind, sum, most: limit }),
        );
      }
    }
  }
  problems.push(...findParted(problem, result));
  const moved = Object.entries(problem.previous ?? {}).filter(
    ([id, departureId]) => placeOf(result, id) !== departureId,
  ).length;
  objective -= (problem.moveCost ?? 0) * moved;
  if ((result.moves ?? moved) !== moved) {
    problems.push(message('assignment.check-moves', { stated: result.moves ?? 0, found: moved }));
  }
  problems.push(...findWrongTierFigures(problem, result));
  if (!addUp(result, objective)) {
    problems.push(
      message('assignment.check-figures', {
        stated: result.objective,
        found: objective,
        bound: result.bound,
      }),
    );
  }
  return { problems, objective };
}

function placeOf({ assignment }: AssignmentResult, id: string): string | undefined {
  return Object.hasOwn(assignment, id) ? assignment[id] : undefined;
}

function findParted(problem: AssignmentProblem, result: AssignmentResult): Message[] {
  return (problem.together ?? []).flatMap((ids) => {
    const [first = ''] = ids;
    const second = ids.find((id) => placeOf(result, id) !== placeOf(result, first));
    return second === undefined ? [] : [message('assignment.check-together', { first, second })];
  });
}

function findWrongTierFigures(problem: AssignmentProblem, result: AssignmentResult): Message[] {
  const stated = problem.lexicographic ?? [];
  return (result.tiers ?? []).flatMap((tier, index) => {
    const found = problem.households
      .filter(({ id, value }) => {
        const inTier = stated.findIndex((entries) => entries.includes(id) || entries.includes(value));
        return (inTier < 0 ? stated.length : inTier) === index && placeOf(result, id) !== undefined;
      })
      .reduce((sum, household) => sum + household.value, 0);
    if (addUp({ objective: tier.value, bound: tier.bound, gap: tier.gap }, found)) return [];
    return [
      message('assignment.check-tier', { tier: index + 1, stated: tier.value, found, bound: tier.bound }),
    ];
  });
}

function addUp(
  { objective, bound, gap }: Pick<AssignmentResult, 'objective' | 'bound' | 'gap'>,
  found: number,
): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(found));
  const most = Math.max(Math.abs(bound), Math.abs(objective));
  const expected = bound > objective ? (bound - objective) / most : 0;
  return Math.abs(objective - found) <= slack && bound >= found - slack && Math.abs(gap - expected) <= 1e-9;
}
