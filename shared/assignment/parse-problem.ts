import { failure, success, type Result } from '../kit/result';
import { message, type Message } from '../messages/message';
import { describeField, excerpt } from './describe-field';
import { findWrongGroup } from './parse-groups';
import { findWrongTier } from './parse-tiers';
import {
  assignmentProblemSchema,
  instantOf,
  limitsStated,
  limitsUsed,
  type AssignmentProblem,
  type LimitKind,
} from './problem';
import { groupHouseholds } from './travel-groups';

/** Beyond these, sums would no longer be exact. */
const mostAmount = 1e12;
const mostValue = 1e100;
/** Locked households may be over a payload by this much, which is rounding. */
const toleranceKg = 1e-6;

/**
 * Reads a bare assignment problem from parsed JSON. A failure says in a sentence which place is wrong and how: a wrong
 * or missing field, an id that is there twice or is not known, an instant that cannot be read, locks that do not fit.
 */
export function parseAssignmentProblem(json: unknown): Result<AssignmentProblem> {
  const parsed = assignmentProblemSchema.safeParse(withoutNulls(json));
  if (!parsed.success) return failure(describeField(json, parsed.error.issues[0]?.path ?? []));
  const problem = withWholePrevious(parsed.data, json);
  const wrong =
    findForbiddenName(json) ??
    findWrongDeparture(problem) ??
    findWrongHousehold(problem) ??
    findWrongMove(problem) ??
    findWrongGroup(problem) ??
    findWrongTier(problem) ??
    findFullLock(problem);
  return wrong === null ? success(problem) : failure(wrong);
}

/** The schema drops a household called "__proto__", which is an id like any other. */
function withWholePrevious(problem: AssignmentProblem, json: unknown): AssignmentProblem {
  const { previous } = json as AssignmentProblem; // the schema has accepted it
  return problem.previous === undefined ? problem : { ...problem, previous: previous ?? {} };
}

const optionalFields = [
  ...['payloadKg', 'places', 'weightKg', 'needs', 'locked', 'earlierIsBetter', 'risk'],
  ...['together', 'previous', 'moveCost', 'lexicographic'],
];

/** Many programs write null for an optional field that they leave out. */
function withoutNulls(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(withoutNulls);
  const stated = Object.entries(json).filter(
    ([key, value]) => value !== null || !optionalFields.includes(key),
  );
  return Object.fromEntries(
    stated.map(([key, value]) => [
      key,
      key === 'departures' || key === 'households' ? withoutNulls(value) : (value as unknown), // JSON: anything
    ]),
  );
}

/** A need by this name would vanish in parsing, and its limit with it. */
function findForbiddenName(json: unknown): Message | null {
  const root = json as AssignmentProblem; // the schema has accepted it
  const find = (list: 'departures' | 'households', field: 'places' | 'needs'): Message | null => {
    const index = root[list].findIndex((entry) => {
      const counts: unknown = Reflect.get(entry, field);
      return typeof counts === 'object' && counts !== null && Object.hasOwn(counts, '__proto__');
    });
    return index < 0 ? null : message('assignment.forbidden-name', { path: `${list}[${index}].${field}` });
  };
  return find('departures', 'places') ?? find('households', 'needs');
}

function findWrongDeparture({ departures }: AssignmentProblem): Message | null {
  const ids = new Set<string>();
  for (const [index, departure] of departures.entries()) {
    const path = `departures[${index}]`;
    if (ids.has(departure.id)) return message('assignment.twice', { path, id: departure.id });
    ids.add(departure.id);
    if (Number.isNaN(instantOf(departure.departsAt))) {
      return message('assignment.wrong-kind', {
        path: `${path}.departsAt`,
        kind: message('assignment.kind-instant'),
        found: excerpt(departure.departsAt),
      });
    }
    for (const [kind, limit] of limitsStated(departure)) {
      if (limit > mostAmount) return tooLarge(`${path}.${kind}`, limit, mostAmount);
    }
  }
  return null;
}

function findWrongHousehold({ departures, households }: AssignmentProblem): Message | null {
  const known = new Set(departures.map((departure) => departure.id));
  const ids = new Set<string>();
  for (const [index, household] of households.entries()) {
    const path = `households[${index}]`;
    if (ids.has(household.id)) return message('assignment.twice', { path, id: household.id });
    ids.add(household.id);
    if (household.value > mostValue) return tooLarge(`${path}.value`, household.value, mostValue);
    for (const [kind, amount] of limitsUsed(household)) {
      if (amount > mostAmount) return tooLarge(`${path}.${fieldOf(kind)}`, amount, mostAmount);
    }
    const unknown = household.eligible.findIndex((id) => !known.has(id));
    if (unknown >= 0) {
      return message('assignment.unknown-departure', {
        path: `${path}.eligible[${unknown}]`,
        household: household.id,
        departure: household.eligible[unknown] ?? '',
      });
    }
    if (household.locked !== undefined && !known.has(household.locked)) {
      return message('assignment.unknown-departure', {
        path: `${path}.locked`,
        household: household.id,
        departure: household.locked,
      });
    }
  }
  return null;
}

function findWrongMove({ households, previous = {}, moveCost = 0 }: AssignmentProblem): Message | null {
  if (moveCost > mostValue) return tooLarge('moveCost', moveCost, mostValue);
  const known = new Set(households.map((household) => household.id));
  for (const [household, departure] of Object.entries(previous)) {
    if (!known.has(household))
      return message('assignment.unknown-household', { path: 'previous', household });
    // Names the record in case the schema has not seen it.
    if (typeof departure !== 'string') return describeField({ previous }, ['previous', household]);
  }
  return null;
}

function findFullLock(problem: AssignmentProblem): Message | null {
  const { departures } = problem;
  const used = new Map(departures.map((departure) => [departure.id, new Map<LimitKind, number>()]));
  for (const { locked, members } of groupHouseholds(problem)) {
    const sums = used.get(locked ?? '');
    if (locked === undefined || sums === undefined) continue;
    for (const household of members) {
      for (const [kind, amount] of limitsUsed(household)) sums.set(kind, (sums.get(kind) ?? 0) + amount);
    }
  }
  for (const departure of departures) {
    for (const [kind, limit] of limitsStated(departure)) {
      const sum = used.get(departure.id)?.get(kind) ?? 0;
      if (sum > limit + (kind === 'payloadKg' ? toleranceKg : 0)) {
        return message('assignment.locks-do-not-fit', {
          departure: departure.id,
          limit: kind,
          sum,
          most: limit,
        });
      }
    }
  }
  return null;
}

function fieldOf(kind: LimitKind): string {
  return kind === 'seats' ? 'size' : kind === 'payloadKg' ? 'weightKg' : kind.replace('places.', 'needs.');
}

function tooLarge(path: string, found: number, most: number): Message {
  return message('assignment.too-large', { path, found: String(found), most: String(most) });
}
