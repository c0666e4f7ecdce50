import { message, type Message } from '../messages/message';

/** Where in the JSON something is. */
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
  risk: 'assignment.kind-share',
  together: 'assignment.kind-lists',
  lexicographic: 'assignment.kind-lists',
  previous: 'assignment.kind-moves',
  moveCost: 'assignment.kind-number',
} as const;

type OtherKind = 'assignment.kind-object' | 'assignment.kind-tier-entry';

/** Says what is wrong with the field at a path of a problem: missing, or not of its kind. */
export function describeField(json: unknown, path: Path): Message {
  if (path.length === 0) return message('assignment.not-a-problem');
  const kind = kindAt(path);
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

/** A value as it stands in the JSON, shortened. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function kindAt(path: Path): (typeof kinds)[keyof typeof kinds] | OtherKind {
  const field = path.at(-1);
  const owner = path.at(-2);
  if (owner === 'places' || owner === 'needs') return 'assignment.kind-whole';
  if (owner === 'eligible' || owner === 'previous') return 'assignment.kind-text';
  if (path[0] === 'together' && path.length > 1)
    return path.length === 2 ? 'assignment.kind-list' : 'assignment.kind-text';
  if (path[0] === 'lexicographic' && path.length > 1)
    return path.length === 2 ? 'assignment.kind-list' : 'assignment.kind-tier-entry';
  return typeof field === 'string' && Object.hasOwn(kinds, field)
    ? kinds[field as keyof typeof kinds] // hasOwn has just looked
    : 'assignment.kind-object';
}
