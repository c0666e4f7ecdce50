import { edits } from '../model/apply-changes';
import type { Change } from '../model/change';
import type { Departure } from '../model/departure';
import type { DepartureImport } from './import-departures';
import { plainWords } from './plain-words';

/** A departure of the plan and what a sheet says otherwise about it, one change a field. */
export interface DepartureUpdate {
  readonly present: Departure;
  readonly changes: readonly Change[];
}

/** What a sheet brings: departures that are new, and those that the plan has. Nothing is removed because it is missing. */
export interface DepartureDifference {
  readonly added: Departure[];
  readonly updates: DepartureUpdate[];
  /** Departures of the plan about which the sheet says nothing new. */
  readonly same: Departure[];
}

/** One name for one service on one day, however carrier and number are written: `AF` `520`, `AF520` `` or `AF` `AF 520`. */
function serviceKey(departure: Departure): string | null {
  const carrier = plainWords(departure.carrier).replaceAll(' ', '');
  const number = plainWords(departure.number).replaceAll(' ', '');
  const name = number.startsWith(carrier) ? number : `${carrier}${number}`;
  return number === '' || departure.departsAt === '' ? null : `${name} ${departure.departsAt.slice(0, 10)}`;
}

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value);

/** Two ways of writing one moment are no change. */
function isNews(change: Change): boolean {
  const { from, to } = change;
  return !(isInstant(from) && isInstant(to) && Date.parse(from) === Date.parse(to));
}

/** The changes that a row makes in the departure that the plan has; what the row leaves open stays. */
function changesOf(
  present: Departure,
  row: Departure,
  saidKeys: readonly (keyof Departure)[],
  isSameId: boolean,
): Change[] {
  const said = Object.fromEntries(
    saidKeys.map((key) => [key, key === 'places' ? { ...present.places, ...row.places } : row[key]]),
  ) as Partial<Departure>; // the keys are those of the row
  return edits('departure', present, said).filter(
    (change) => isNews(change) && (isSameId || (change.field !== 'carrier' && change.field !== 'number')),
  );
}

/**
 * Compares departures of a sheet with those of the plan. The same departure is one with the same id, or one of the same carrier
 * and number that leaves on the same day.
 */
export function departureDifference(
  present: ReadonlyMap<string, Departure>,
  { departures, said }: Pick<DepartureImport, 'departures' | 'said'>,
): DepartureDifference {
  const byService = new Map<string, Departure>();
  for (const departure of present.values()) {
    const key = serviceKey(departure);
    if (key !== null && !byService.has(key)) {
      byService.set(key, departure);
    }
  }
  const claimed = new Set(departures.flatMap(({ id }) => (present.has(id) ? [id] : [])));
  const result: DepartureDifference = { added: [], updates: [], same: [] };
  for (const row of departures) {
    const sameId = present.get(row.id);
    const likely = byService.get(serviceKey(row) ?? '');
    const known = sameId ?? (likely !== undefined && !claimed.has(likely.id) ? likely : undefined);
    if (known === undefined) {
      result.added.push(row);
      continue;
    }
    claimed.add(known.id);
    const changes = changesOf(known, row, said.get(row.id) ?? [], sameId !== undefined);
    if (changes.length === 0) {
      result.same.push(known);
    } else {
      result.updates.push({ present: known, changes });
    }
  }
  return result;
}

/** Names one fact of one departure that the planner may leave as the plan has it. */
export function factKey(change: Pick<Change, 'entityId' | 'field'>): string {
  return `${change.entityId} ${change.field}`;
}
