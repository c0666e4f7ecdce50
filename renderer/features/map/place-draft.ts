import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import type { MessageId } from '../../../shared/messages/en';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { PlanGeometry } from '../../../shared/model/geometry';
import type { Place, PlaceKind } from '../../../shared/model/place';
import { isZone } from '../../../shared/places/empty-place';
import { parseCoordinates } from '../../../shared/places/parse-coordinates';

/** What the form of a place holds while it is filled in. */
export interface PlaceDraft {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly otherNames: string;
  /** Coordinates as they are typed. */
  readonly where: string;
  readonly area: PlanGeometry | null;
  readonly capacity: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly audience: string;
  readonly contact: string;
  readonly notes: string;
}

export type PlaceProblems = Partial<Record<keyof PlaceDraft, Message>>;

export function draftOfPlace(place: Place, where: string): PlaceDraft {
  const { kind, name, otherNames, area, capacity, opensAt, closesAt, audience, contact, notes } = place;
  return {
    kind,
    name,
    otherNames: otherNames.join('\n'),
    where,
    area,
    capacity: capacity === null ? '' : String(capacity),
    opensAt,
    closesAt,
    audience,
    contact,
    notes,
  };
}

/** Reads `730`, `7:30` and `07.30` as `07:30`. */
function readClock(typed: string): Result<string> {
  const match = /^(\d{1,2})[:.h]?(\d{2})$/.exec(typed.trim());
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  if (typed.trim() === '') {
    return success('');
  }
  return hour < 24 && minute < 60
    ? success(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
    : failure(message('map.place-clock-wrong'));
}

/** The place that a form describes, or what is wrong with it, by field. */
export function readPlaceDraft(
  draft: PlaceDraft,
  base: Place,
): { readonly place: Place; readonly problems: PlaceProblems } {
  const problems: PlaceProblems = {};
  const missing = (field: keyof PlaceDraft, id: MessageId): void => {
    problems[field] = message(id);
  };
  const zone = isZone(draft.kind);
  const name = draft.name.trim();
  if (name === '') {
    missing('name', 'map.place-name-missing');
  }
  const point = zone ? null : parseCoordinates(draft.where);
  if (!zone && point === null) {
    missing('where', 'map.place-point-missing');
  } else if (point?.ok === false) {
    problems.where = point.problem;
  }
  if (zone && draft.area === null) {
    missing('area', 'map.place-area-missing');
  }
  const capacity = draft.capacity.trim() === '' ? null : Number(draft.capacity);
  if (capacity !== null && !(Number.isInteger(capacity) && capacity >= 0)) {
    missing('capacity', 'map.place-capacity-wrong');
  }
  const [opens, closes] = [readClock(draft.opensAt), readClock(draft.closesAt)];
  if (!opens.ok) {
    problems.opensAt = opens.problem;
  }
  if (!closes.ok) {
    problems.closesAt = closes.problem;
  }
  const place: Place = {
    ...base,
    kind: draft.kind,
    name,
    otherNames: draft.otherNames
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    point: point?.ok === true ? point.value : null,
    area: zone ? draft.area : null,
    capacity,
    opensAt: opens.ok ? opens.value : '',
    closesAt: closes.ok ? closes.value : '',
    audience: draft.audience.trim(),
    contact: draft.contact.trim(),
    notes: draft.notes.trim(),
  };
  return { place, problems };
}
