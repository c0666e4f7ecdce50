import { emptyDeparture } from '../../../../shared/model/departure';
import type { Departure } from '../../../../shared/model/departure';
import { departureIdSchema } from '../../../../shared/model/ids';
import { emptyPlan } from '../../../../shared/model/plan';
import type { ScenarioEdit } from '../../../../shared/model/scenario';
import { applyScenario } from '../../../../shared/planning/apply-scenario';

/** What is typed into the form for one edit. */
export interface EditDraft {
  readonly kind: Exclude<ScenarioEdit['kind'], 'add-advisory' | 'withdraw-advisory'>;
  readonly departureId: string;
  readonly hours: number | string;
  readonly seats: number | string;
  readonly percent: number | string;
  readonly place: string;
  readonly name: string;
  readonly origin: string;
  readonly destination: string;
  /** `YYYY-MM-DDTHH:MM`, the clock at the place of leaving. */
  readonly departsAt: string;
}

export const emptyDraft: EditDraft = {
  kind: 'add-departure',
  departureId: '',
  hours: 6,
  seats: 50,
  percent: 80,
  place: '',
  name: '',
  origin: '',
  destination: '',
  departsAt: '',
};

const millisecondsPerHour = 3_600_000;

const offsetOf = (instant: string): string => /(Z|[+-]\d{2}:\d{2})$/.exec(instant)?.[0] ?? '+00:00';

/** The same departure, leaving at another instant: every other time moves with it. */
function shifted(like: Departure, departsAt: string): Departure {
  if (like.departsAt === '') {
    return { ...like, departsAt };
  }
  const plan = emptyPlan();
  plan.departure.set(like.id, { ...like, status: 'scheduled' });
  const hours = (Date.parse(departsAt) - Date.parse(like.departsAt)) / millisecondsPerHour;
  const edited = applyScenario(plan, [{ kind: 'delay', departureId: like.id, hours }]);
  return edited.departure.get(like.id) ?? like;
}

function newDeparture(draft: EditDraft, like: Departure | undefined, newId: string): Departure | null {
  const seats = Number(draft.seats);
  if (draft.name.trim() === '' || draft.departsAt === '' || !Number.isInteger(seats) || seats < 0) {
    return null;
  }
  const id = departureIdSchema.parse(newId);
  const departsAt = `${draft.departsAt}:00${offsetOf(like?.departsAt ?? '')}`;
  const base = like === undefined ? { ...emptyDeparture(id), departsAt } : shifted(like, departsAt);
  return {
    ...base,
    id,
    mode: like?.mode ?? 'charter',
    carrier: draft.name.trim(),
    number: '',
    origin: draft.origin.trim(),
    destination: draft.destination.trim(),
    seats,
    legs: base.legs.map((leg) => (leg.seats === like?.seats ? { ...leg, seats } : leg)),
    bookingReference: '',
    status: 'scheduled',
  };
}

/** The edit that a draft stands for; null while something is missing. `newId` names a departure that is added. */
export function editOf(
  draft: EditDraft,
  departures: ReadonlyMap<string, Departure>,
  newId: string,
): ScenarioEdit | null {
  const chosen = departures.get(draft.departureId);
  const [hours, seats, percent] = [Number(draft.hours), Number(draft.seats), Number(draft.percent)];
  switch (draft.kind) {
    case 'add-departure': {
      const departure = newDeparture(draft, chosen, newId);
      return departure === null ? null : { kind: 'add-departure', departure };
    }
    case 'cancel':
      return chosen === undefined ? null : { kind: 'cancel', departureId: chosen.id };
    case 'delay':
      return chosen === undefined || draft.hours === '' || hours === 0
        ? null
        : { kind: 'delay', departureId: chosen.id, hours };
    case 'seats':
      return chosen === undefined || draft.seats === '' || !Number.isInteger(seats) || seats < 0
        ? null
        : { kind: 'seats', departureId: chosen.id, seats };
    case 'scale-seats':
      return draft.percent === '' || percent < 0 ? null : { kind: 'scale-seats', factor: percent / 100 };
    case 'close-place':
      return draft.place === '' ? null : { kind: 'close-place', place: draft.place };
  }
}
