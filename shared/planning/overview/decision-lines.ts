import { isKnownAdult, isMinor } from '../../eligibility/age';
import { issuedVersions } from '../../manifests/issue';
import { message } from '../../messages/message';
import type { Message } from '../../messages/message';
import { departureName } from '../../model/departure';
import type { Departure } from '../../model/departure';
import type { Person } from '../../model/person';
import { escorts } from '../person-links';
import { planConflicts } from '../plan-conflicts';
import type { PlanConflict } from '../plan-conflicts';
import { hoursLeft, offersRunOut } from './closing-lines';
import type { OverviewLine } from './overview-line';
import { dayIn, hoursUntil, peopleStillHere } from './overview-scene';
import type { OverviewScene } from './overview-scene';

const manifestHours = 24;

function peopleLine(
  id: string,
  pressure: OverviewLine['pressure'],
  words: { readonly said: Message; readonly label: Message },
  found: readonly Person[],
): OverviewLine[] {
  return found.length === 0
    ? []
    : [
        {
          id,
          pressure,
          at: '',
          message: words.said,
          leadsTo: { kind: 'people', label: words.label, ids: found.map((person) => person.id) },
        },
      ];
}

function conflicts({ plan, now, travellers }: OverviewScene): OverviewLine[] {
  const byKind = new Map<PlanConflict['kind'], PlanConflict[]>();
  // Minors travelling alone are told of with all who would, whether they have a place or not.
  const found = planConflicts(plan, now).filter(({ kind }) => kind !== 'lone-minor');
  for (const conflict of found) {
    byKind.set(conflict.kind, [...(byKind.get(conflict.kind) ?? []), conflict]);
  }
  return [...byKind].map(([kind, found]): OverviewLine => {
    const households = [...new Set(found.flatMap(({ householdId }) => householdId ?? []))];
    const ids = households.flatMap((id) => (travellers.get(id) ?? []).map((person) => person.id));
    const [first] = found;
    return {
      id: `conflict/${kind}`,
      pressure: 'now',
      at: '',
      message:
        found.length === 1 && first !== undefined
          ? first.message
          : message(`overview.conflict-${kind}`, { count: found.length }),
      leadsTo:
        ids.length === 0
          ? { kind: 'section', section: 'board' }
          : { kind: 'people', label: message(`overview.label-conflict-${kind}`), ids },
    };
  });
}

const isAhead = ({ status }: Departure): boolean => status !== 'cancelled' && status !== 'departed';

function manifests(scene: OverviewScene): OverviewLine[] {
  return [...scene.plan.departure.values()].filter(isAhead).flatMap((departure): OverviewLine[] => {
    const carried = scene.loads.get(departure.id)?.people ?? 0;
    const hours = hoursUntil(scene, departure.departsAt);
    const [newest] = issuedVersions(scene.plan, departure.id);
    const line = (id: 'no-manifest' | 'manifest-changed'): OverviewLine => ({
      id: `${id}/${departure.id}`,
      pressure: hours <= 6 ? 'now' : 'soon',
      at: departure.departsAt,
      message: message(`overview.${id}`, {
        departure: departureName(departure),
        people: carried,
        left: hoursLeft(hours),
        version: newest?.version ?? 0,
      }),
      leadsTo: { kind: 'manifest', departureId: departure.id },
    });
    if (newest === undefined) {
      return carried > 0 && hours > 0 && hours <= manifestHours ? [line('no-manifest')] : [];
    }
    const now = scene.fingerprints.get(departure.id);
    return newest.kind === 'planned' && now !== undefined && now !== newest.fingerprint
      ? [line('manifest-changed')]
      : [];
  });
}

function unsigned({ plan, parts, now }: OverviewScene): OverviewLine[] {
  const day = now.slice(0, 10);
  const found = [...plan.person.values()].filter(
    (person) =>
      parts.get(person.id) === 'assigned' &&
      person.status !== 'own-ticket' &&
      person.promissoryNote === '' &&
      isKnownAdult(person, day),
  );
  const words = {
    said: message('overview.unsigned', { count: found.length }),
    label: message('overview.label-unsigned'),
  };
  return peopleLine('unsigned', 'watch', words, found);
}

/** Minors of households in which nobody who travels is known to be grown up, and whom no escort was named for. */
function loneMinors({ plan, travellers, now }: OverviewScene): OverviewLine[] {
  const day = now.slice(0, 10);
  const escorted = escorts(plan);
  const found = [...travellers.values()]
    .filter((members) => !members.some((person) => isKnownAdult(person, day)))
    .flat()
    .filter((person) => isMinor(person, day) && !escorted.has(person.id));
  const words = {
    said: message('overview.lone-minors', { count: found.length }),
    label: message('overview.label-lone-minors'),
  };
  return peopleLine('lone-minors', 'now', words, found);
}

function unknownPlaces(scene: OverviewScene): OverviewLine[] {
  const found = peopleStillHere(scene).filter((person) => scene.ways.placeOf(person) === null);
  const words = {
    said: message('overview.no-place', { count: found.length }),
    label: message('overview.label-no-place'),
  };
  return peopleLine('no-place', 'watch', words, found);
}

/** People whom the desk cannot help where they are. */
function unsupported(scene: OverviewScene): OverviewLine[] {
  const found = peopleStillHere(scene).filter(
    (person) => (scene.ways.supportOf(person)?.kilometres ?? 0) > 0,
  );
  const late = found.filter(({ recontactOn }) => recontactOn !== '' && recontactOn < dayIn(scene, 0)).length;
  return found.length === 0
    ? []
    : [
        {
          id: 'unsupported',
          pressure: late > 0 ? 'now' : 'watch',
          at: '',
          message: message('overview.unsupported', { count: found.length, late }),
          leadsTo: { kind: 'unsupported' },
        },
      ];
}

function fixes({ plan }: OverviewScene): OverviewLine[] {
  const count = plan.fixItem.size;
  return count === 0
    ? []
    : [
        {
          id: 'fixes',
          pressure: [...plan.fixItem.values()].some(({ severity }) => severity === 'blocked')
            ? 'soon'
            : 'watch',
          at: '',
          message: message('overview.fixes', { count }),
          leadsTo: { kind: 'section', section: 'fixes' },
        },
      ];
}

/** People wait while seats are free that nobody was given. */
function unassigned({ plan, parts, open, loads }: OverviewScene): OverviewLine[] {
  const waiting = [...plan.person.values()].filter(({ id }) => parts.get(id) === 'waiting').length;
  const free = open.reduce((sum, { id }) => {
    const seats = loads.get(id)?.seats;
    return sum + (seats === undefined ? 0 : Math.max(0, seats.limit - seats.used));
  }, 0);
  return waiting === 0 || free === 0
    ? []
    : [
        {
          id: 'unassigned',
          pressure: 'soon',
          at: '',
          message: message('overview.unassigned', { waiting, free }),
          leadsTo: { kind: 'section', section: 'board' },
        },
      ];
}

/** What waits for somebody to decide it. */
export function decisionLines(scene: OverviewScene): OverviewLine[] {
  return [
    ...conflicts(scene),
    ...loneMinors(scene),
    ...offersRunOut(scene),
    ...manifests(scene),
    ...unassigned(scene),
    ...fixes(scene),
    ...unsupported(scene),
    ...unknownPlaces(scene),
    ...unsigned(scene),
  ];
}
