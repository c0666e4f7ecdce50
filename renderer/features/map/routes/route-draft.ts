import type { MessageId } from '../../../../shared/messages/en';
import { message } from '../../../../shared/messages/message';
import type { Message } from '../../../../shared/messages/message';
import type { GeoPoint } from '../../../../shared/model/geometry';
import type { Plan } from '../../../../shared/model/plan';
import type { Route } from '../../../../shared/model/route';
import type { MovingWay } from '../../../../shared/model/ways';
import { kilometresBetween } from '../../../../shared/reach/distances';
import { placeNamed } from '../../../../shared/reach/where-people-are';

/** What the form of a route holds while it is filled in. */
export interface RouteDraft {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly via: readonly GeoPoint[];
  readonly kilometres: string;
  readonly hours: string;
  readonly ways: readonly MovingWay[];
  readonly notes: string;
}

export type RouteProblems = Partial<Record<keyof RouteDraft, Message>>;

/** A route of which nothing is known yet. */
export function emptyRoute(id: string): Route {
  return { id, name: '', from: '', to: '', via: [], kilometres: null, hours: null, ways: [], notes: '' };
}

export function draftOfRoute({ kilometres, hours, ...route }: Route): RouteDraft {
  return { ...route, kilometres: kilometres?.toString() ?? '', hours: hours?.toString() ?? '' };
}

/** A number above zero as people type it, `235`, `3,5`; null for an empty field, undefined for anything else. */
function readAmount(typed: string): number | null | undefined {
  const plain = typed.trim().replace(',', '.');
  const amount = Number(plain);
  return plain === '' ? null : Number.isFinite(amount) && amount > 0 ? amount : undefined;
}

/** Two ends this near to each other are one place, kilometres; a longer road is a slip of the keyboard. */
const onePlaceKm = 1;
const longestKm = 5000;
const mostHours = 240;

/** The route that a form describes, or what is wrong with it, by field. */
export function readRouteDraft(
  draft: RouteDraft,
  base: Route,
  plan: Plan,
): { readonly route: Route; readonly problems: RouteProblems } {
  const problems: RouteProblems = {};
  const wrong = (field: keyof RouteDraft, id: MessageId): void => {
    problems[field] ??= message(id);
  };
  const [from, to] = [draft.from.trim(), draft.to.trim()];
  const [start, end] = [from, to].map((name) =>
    name === '' ? null : (placeNamed(plan, name)?.point ?? null),
  );
  for (const [field, name, point] of [
    ['from', from, start],
    ['to', to, end],
  ] as const) {
    if (name === '') {
      wrong(field, 'map.route-end-missing');
    } else if (point == null) {
      problems[field] = message('map.route-end-unknown', { name });
    }
  }
  if (start != null && end != null && kilometresBetween(start, end) < onePlaceKm) {
    wrong('to', 'map.route-ends-same');
  }
  const [kilometres, hours] = [readAmount(draft.kilometres), readAmount(draft.hours)];
  const direct = start == null || end == null ? 0 : kilometresBetween(start, end);
  if (kilometres === undefined || (kilometres ?? 0) > longestKm) {
    wrong('kilometres', 'map.route-kilometres-wrong');
  } else if (kilometres !== null && kilometres < 0.9 * direct) {
    problems.kilometres = message('map.route-kilometres-short', { direct: Math.round(direct) });
  }
  if (hours === undefined || (hours ?? 0) > mostHours) {
    wrong('hours', 'map.route-hours-wrong');
  }
  const route: Route = {
    ...base,
    name: draft.name.trim(),
    from,
    to,
    via: [...draft.via],
    kilometres: kilometres ?? null,
    hours: hours ?? null,
    ways: [...draft.ways],
    notes: draft.notes.trim(),
  };
  return { route, problems };
}
