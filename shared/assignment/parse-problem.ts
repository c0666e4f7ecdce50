import { failure, success, type Result } from '../kit/result';
import { message, type Message } from '../messages/message';
import {
  assignmentProblemSchema,
  instantOf,
  limitsStated,
  limitsUsed,
  type AssignmentProblem,
  type LimitKind,
} from './problem';

type Path = readonly PropertyKey[];

const kinds = {
  departures: 'assignment.kind-list',
  households: 'assignment.kind-list',
  eligible: 'assignment.kind-list',
  id: 'assignment.kind-text',
  locked: 'assignment.kind-text',
  departsAt: 'assignment.kind-instant',
  seats: 'assignment.kind-whole',
  size: 'assignment.kind-whole',
  payloadKg: 'assignment.kind-number',
  weightKg: 'assignment.kind-number',
  value: 'assignment.kind-number',
  places: 'assignment.kind-counts',
  needs: 'assignment.kind-counts',
  earlierIsBetter: 'assignment.kind-share',
} as const;

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
  const problem = parsed.data;
  const wrong =
    findForbiddenName(json) ??
    findWrongDeparture(problem) ??
    findWrongHousehold(problem) ??
    findFullLock(problem);
  return wrong === null ? success(problem) : failure(wrong);
}

const optionalFields = ['payloadKg', 'places', 'weightKg', 'needs', 'locked', 'earlierIsBetter'];

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

function describeField(json: unknown, path: Path): Message {
  if (path.length === 0) return message('assignment.not-a-problem');
  const field = path.at(-1);
  const owner = path.at(-2);
  const kind =
    owner === 'places' || owner === 'needs'
      ? 'assignment.kind-whole'
      : owner === 'eligible'
        ? 'assignment.kind-text'
        : typeof field === 'string' && Object.hasOwn(kinds, field)
          ? kinds[field as keyof typeof kinds] // hasOwn has just looked
          : 'assignment.kind-object';
  const found = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
  return found === undefined
    ? message('assignment.missing', { path: pathText(path), kind: message(kind) })
    : message('assignment.wrong-kind', { path: pathText(path), kind: message(kind), found: excerpt(found) });
}

function pathText(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function excerpt(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
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

function findFullLock({ departures, households }: AssignmentProblem): Message | null {
  const used = new Map(departures.map((departure) => [departure.id, new Map<LimitKind, number>()]));
  for (const household of households) {
    const sums = used.get(household.locked ?? '');
    if (household.locked === undefined || sums === undefined) continue;
    for (const [kind, amount] of limitsUsed(household)) sums.set(kind, (sums.get(kind) ?? 0) + amount);
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
