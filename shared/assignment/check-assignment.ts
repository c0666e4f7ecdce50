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
 * go where, the stated objective, bound and gap.
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
  const slack = 1e-9 * Math.max(1, Math.abs(objective));
  const gap = result.bound > 0 ? (result.bound - result.objective) / result.bound : 0;
  if (
    Math.abs(result.objective - objective) > slack ||
    result.bound < objective - slack ||
    Math.abs(result.gap - gap) > 1e-9
  ) {
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
