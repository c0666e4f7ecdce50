import { message } from '../../../../shared/messages/message';
import type { Message } from '../../../../shared/messages/message';
import type { Advisory, AdvisoryKind, AdvisoryLevel } from '../../../../shared/model/advisory';
import type { PlanGeometry } from '../../../../shared/model/geometry';
import type { MovingWay } from '../../../../shared/model/ways';

/** What the form of an advisory holds while it is filled in; times as a field of day and time has them. */
export interface AdvisoryDraft {
  readonly kind: AdvisoryKind;
  readonly level: AdvisoryLevel;
  readonly title: string;
  readonly text: string;
  readonly source: string;
  readonly issuedAt: string;
  readonly from: string;
  readonly until: string;
  readonly dailyFrom: string;
  readonly dailyUntil: string;
  readonly places: readonly string[];
  readonly geometry: PlanGeometry | null;
  readonly corridorKm: string;
  readonly affects: readonly MovingWay[];
  readonly pasted: string;
}

export type AdvisoryProblems = Partial<Record<keyof AdvisoryDraft, Message>>;

/** What is common of each kind: how much it weighs and how far it reaches, kilometres. */
export const usual: Readonly<Record<AdvisoryKind, { readonly level: AdvisoryLevel; readonly km: number }>> = {
  'no-go-area': { level: 'avoid', km: 50 },
  'unsafe-route': { level: 'avoid', km: 25 },
  'closed-route': { level: 'closed', km: 25 },
  'closed-crossing': { level: 'closed', km: 5 },
  curfew: { level: 'caution', km: 30 },
  'fuel-shortage': { level: 'avoid', km: 30 },
  'airport-closed': { level: 'closed', km: 5 },
  'airport-open': { level: 'information', km: 5 },
  other: { level: 'caution', km: 25 },
};

/** An advisory of which only its kind is known, issued now and in force at once. */
export function emptyAdvisory(id: Advisory['id'], kind: AdvisoryKind, now: string): Advisory {
  return {
    id,
    kind,
    level: usual[kind].level,
    title: '',
    text: '',
    source: '',
    issuedAt: now,
    from: now,
    until: '',
    dailyFrom: kind === 'curfew' ? '20:00' : '',
    dailyUntil: kind === 'curfew' ? '06:00' : '',
    geometry: null,
    places: [],
    corridorKm: usual[kind].km,
    affects: [],
    pasted: '',
    withdrawnAt: '',
    withdrawnBy: '',
    withdrawnReason: '',
  };
}

const fieldOf = (instant: string): string => instant.slice(0, 16);
const offsetOf = (instant: string): string => /(Z|[+-]\d{2}:\d{2})$/.exec(instant)?.[0] ?? 'Z';

export function draftOfAdvisory(advisory: Advisory): AdvisoryDraft {
  const { issuedAt, from, until, corridorKm } = advisory;
  return {
    ...advisory,
    issuedAt: fieldOf(issuedAt),
    from: fieldOf(from),
    until: fieldOf(until),
    corridorKm: String(corridorKm),
  };
}

/** The instant of a field; `offset` is that of the plan's country then. Empty stays empty, and what is unchanged stays as it was. */
function instantOf(typed: string, before: string, offset: (local: string) => string): string | null {
  if (typed === '' || typed === fieldOf(before)) {
    return typed === '' ? '' : before;
  }
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(typed)
    ? `${fieldOf(typed)}:00${before === '' ? offset(fieldOf(typed)) : offsetOf(before)}`
    : null;
}

/** The advisory that a form describes, or what is wrong with it, by field. */
export function readAdvisoryDraft(
  draft: AdvisoryDraft,
  base: Advisory,
  offset: (local: string) => string,
): { readonly advisory: Advisory; readonly problems: AdvisoryProblems } {
  const problems: AdvisoryProblems = {};
  const instant = (field: 'issuedAt' | 'from' | 'until'): string => {
    const read = instantOf(draft[field], base[field], offset);
    if (read === null) {
      problems[field] = message('advisories.time-wrong');
    }
    return read ?? '';
  };
  const [issuedAt, from, until] = [instant('issuedAt'), instant('from'), instant('until')];
  if (from !== '' && until !== '' && Date.parse(until) <= Date.parse(from)) {
    problems.until = message('advisories.until-before');
  }
  if (draft.places.length === 0 && draft.geometry === null) {
    problems.places = message('advisories.where-missing');
  }
  const corridorKm = Number(draft.corridorKm.replace(',', '.'));
  if (!(corridorKm > 0 && Number.isFinite(corridorKm))) {
    problems.corridorKm = message('advisories.corridor-wrong');
  }
  if ((draft.dailyFrom === '') !== (draft.dailyUntil === '')) {
    problems.dailyUntil = message('advisories.hours-wrong');
  }
  const isCurfew = draft.kind === 'curfew';
  const advisory: Advisory = {
    ...base,
    kind: draft.kind,
    level: draft.level,
    title: draft.title.trim(),
    text: draft.text.trim(),
    source: draft.source.trim(),
    issuedAt,
    from,
    until,
    dailyFrom: isCurfew ? draft.dailyFrom.slice(0, 5) : '',
    dailyUntil: isCurfew ? draft.dailyUntil.slice(0, 5) : '',
    places: [...draft.places],
    geometry: draft.geometry,
    corridorKm: problems.corridorKm === undefined ? corridorKm : base.corridorKm,
    affects: [...draft.affects],
    pasted: draft.pasted,
  };
  return { advisory, problems };
}
