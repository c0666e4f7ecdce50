import { firstObstacle } from '../../eligibility/eligible-departures';
import { message } from '../../messages/message';
import type { Message } from '../../messages/message';
import { departureName } from '../../model/departure';
import type { Departure } from '../../model/departure';
import type { Person } from '../../model/person';
import { advisoryState, endsWithin, standingAdvisories } from '../../reach/advisories-in-force';
import { lastContacts, newestFactAt, staleDays } from '../data-age';
import { hasRunOut, openOffers } from '../offers';
import { hasPlace } from '../waiting-order';
import type { OverviewLine, Pressure } from './overview-line';
import { dayIn, hoursUntil, peopleStillHere } from './overview-scene';
import type { OverviewScene } from './overview-scene';

const cutOffHours = 48;
const advisoryHours = 24;
const documentDays = 30;
const recontactDays = 2;

const people = (label: Message, found: readonly { readonly id: string }[]): OverviewLine['leadsTo'] => ({
  kind: 'people',
  label,
  ids: found.map(({ id }) => id),
});

const pressureOf = (hours: number): Pressure => (hours <= 6 ? 'now' : hours <= 24 ? 'soon' : 'watch');

/** The hours in words that a planner reads at a glance: minutes below two hours, days above two. */
export function hoursLeft(hours: number): Message {
  if (hours < 2) {
    return message('overview.minutes', { count: Math.max(0, Math.round(hours * 60)) });
  }
  return hours < 48
    ? message('overview.hours', { count: Math.floor(hours) })
    : message('overview.days', { count: Math.floor(hours / 24) });
}

function cutOffs(scene: OverviewScene): OverviewLine[] {
  const { plan, now, ways, travellers, loads } = scene;
  const waiting = [...travellers].filter(([id]) => !hasPlace(plan, id)).map(([, members]) => members);
  const mayTake = (departure: Departure): Person[] =>
    waiting.filter((members) => firstObstacle(members, departure, { now, ways }) === null).flat();
  return scene.open.flatMap((departure): OverviewLine[] => {
    const at = departure.cutOffAt || departure.departsAt;
    const hours = hoursUntil(scene, at);
    const load = loads.get(departure.id);
    const free = load === undefined ? 0 : Math.max(0, load.seats.limit - load.seats.used);
    const able = hours <= cutOffHours && free > 0 ? mayTake(departure) : [];
    const name = departureName(departure);
    return able.length === 0
      ? []
      : [
          {
            id: `cut-off/${departure.id}`,
            pressure: pressureOf(hours),
            at,
            message: message('overview.cut-off', {
              departure: name,
              left: hoursLeft(hours),
              free,
              waiting: able.length,
            }),
            leadsTo: people(message('overview.may-take', { departure: name }), able),
          },
        ];
  });
}

function documents(scene: OverviewScene): OverviewLine[] {
  const { plan } = scene;
  const here = peopleStillHere(scene).filter(({ documentExpiry }) => documentExpiry !== '');
  const leaves = ({ householdId, status, ownTicketOn }: Person): string => {
    const id = status === 'own-ticket' ? ownTicketOn : plan.assignment.get(householdId)?.departureId;
    return plan.departure.get(id ?? '')?.departsAt.slice(0, 10) ?? '';
  };
  const early = here.filter((person) => person.documentExpiry < leaves(person));
  const soon = here.filter(
    (person) =>
      !early.includes(person) &&
      person.documentExpiry >= dayIn(scene, 0) &&
      person.documentExpiry <= dayIn(scene, documentDays),
  );
  const line = (id: 'expires-before' | 'expires-soon', found: readonly Person[]): OverviewLine[] =>
    found.length === 0
      ? []
      : [
          {
            id,
            pressure: id === 'expires-before' ? 'now' : 'watch',
            at: '',
            message: message(`overview.${id}`, { count: found.length, days: documentDays }),
            leadsTo: people(message(`overview.label-${id}`, { days: documentDays }), found),
          },
        ];
  return [...line('expires-before', early), ...line('expires-soon', soon)];
}

function offers(scene: OverviewScene): OverviewLine[] {
  const { plan, now } = scene;
  const byTime = openOffers(plan, now).sort((a, b) => Date.parse(a.expiresAt) - Date.parse(b.expiresAt));
  const first = byTime.find(({ expiresAt }) => expiresAt !== '');
  if (first === undefined) {
    return [];
  }
  const hours = hoursUntil(scene, first.expiresAt);
  const asked = byTime.flatMap(({ householdId }) => scene.travellers.get(householdId) ?? []);
  return [
    {
      id: 'offers',
      pressure: pressureOf(hours * 6),
      at: first.expiresAt,
      message: message('overview.offers', { count: byTime.length, left: hoursLeft(hours) }),
      leadsTo: people(message('overview.label-offers'), asked),
    },
  ];
}

/** Offers that nobody answered in time: the seats are free again, somebody has to ask the next. */
export function offersRunOut({ plan, now, travellers }: OverviewScene): OverviewLine[] {
  const out = [...plan.standby.values()].filter((entry) => hasRunOut(entry, now));
  const asked = out.flatMap(({ householdId }) => travellers.get(householdId) ?? []);
  return out.length === 0
    ? []
    : [
        {
          id: 'offers-out',
          pressure: 'now',
          at: '',
          message: message('overview.offers-out', { count: out.length }),
          leadsTo: people(message('overview.label-offers-out'), asked),
        },
      ];
}

function recontacts(scene: OverviewScene): OverviewLine[] {
  const due = peopleStillHere(scene).filter(
    ({ recontactOn }) => recontactOn !== '' && recontactOn <= dayIn(scene, recontactDays),
  );
  const late = due.filter(({ recontactOn }) => recontactOn < dayIn(scene, 0)).length;
  return due.length === 0
    ? []
    : [
        {
          id: 'recontact',
          pressure: late > 0 ? 'now' : 'soon',
          at: '',
          message: message('overview.recontact', { count: due.length, late }),
          leadsTo: people(message('overview.label-recontact'), due),
        },
      ];
}

function staleFacts(scene: OverviewScene): OverviewLine[] {
  const contacts = lastContacts(scene.plan.contactAttempt.values());
  const oldest = dayIn(scene, -staleDays);
  const stale = peopleStillHere(scene).filter((person) => {
    const at = newestFactAt(person, contacts.get(person.id));
    return at !== '' && at.slice(0, 10) < oldest;
  });
  return stale.length === 0
    ? []
    : [
        {
          id: 'stale',
          pressure: 'watch',
          at: '',
          message: message('overview.stale', { count: stale.length, days: staleDays }),
          leadsTo: people(message('overview.label-stale', { days: staleDays }), stale),
        },
      ];
}

function advisories(scene: OverviewScene): OverviewLine[] {
  const { plan, now, ways } = scene;
  const standing = standingAdvisories(plan, now);
  const stale = standing.filter((advisory) => advisoryState(advisory, now, ways.advisoryHours) === 'stale');
  const ends = standing
    .filter((advisory) => endsWithin(advisory, now, advisoryHours))
    .sort((a, b) => Date.parse(a.until) - Date.parse(b.until));
  const [first] = ends;
  const line = (id: string, pressure: Pressure, at: string, said: Message): OverviewLine => ({
    id,
    pressure,
    at,
    message: said,
    leadsTo: { kind: 'section', section: 'map' },
  });
  const old = message('overview.advisory-stale', { count: stale.length, hours: ways.advisoryHours });
  const left = hoursLeft(hoursUntil(scene, first?.until ?? ''));
  return [
    ...(stale.length === 0 ? [] : [line('advisory-stale', 'soon', '', old)]),
    ...(first === undefined
      ? []
      : [
          line(
            'advisory-ends',
            'soon',
            first.until,
            message('overview.advisory-ends', { count: ends.length, left }),
          ),
        ]),
  ];
}

/** What is about to close or to run out. */
export function closingLines(scene: OverviewScene): OverviewLine[] {
  return [
    ...cutOffs(scene),
    ...offers(scene),
    ...advisories(scene),
    ...documents(scene),
    ...recontacts(scene),
    ...staleFacts(scene),
  ];
}
