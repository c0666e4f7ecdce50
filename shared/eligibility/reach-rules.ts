import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import { advisoryHolds } from '../reach/advisory-words';
import type { Trip } from '../reach/trip';
import { instantText } from './instant';
import type { EligibilityContext, EligibilityRule } from './rule';

const whereTo = ({ to }: Trip): Message | string => to?.name ?? message('reach.the-departure');
const whereFrom = ({ from }: Trip): string => from?.name ?? '';
const hoursText = (hours: number): Message => message('reach.hours', { hours: Math.round(hours * 10) / 10 });

type Says = (trip: Trip, person: Person, departure: Departure) => Message;

function reachRule(id: NonNullable<Trip['barredBy']>, says: Says, fix: Says): EligibilityRule {
  const saying =
    (words: Says) =>
    (person: Person, departure: Departure, { ways }: EligibilityContext): Message => {
      const trip = ways?.tripOf(person, departure);
      return trip === undefined ? message(`eligibility.rule-${id}`) : words(trip, person, departure);
    };
  return {
    id,
    title: `eligibility.rule-${id}`,
    hard: true,
    about: 'both',
    asks: (_departure, ways) => ways !== undefined,
    breaks: (person, departure, { ways }) => ways?.barredBy(person, departure) === id,
    says: saying(says),
    fix: saying(fix),
  };
}

const noWay: Says = (trip, person) => {
  const facts = { name: personName(person), from: whereFrom(trip), to: whereTo(trip) };
  if (trip.way === 'on-foot') {
    return message('reach.too-far', { ...facts, km: trip.kilometres ?? 0, most: trip.longestWalkKm });
  }
  return message(trip.from === null || facts.from === '' ? 'reach.no-way' : 'reach.no-way-from', facts);
};

const closed: Says = (trip, person) => {
  const [first] = trip.blockedBy;
  const facts = {
    name: personName(person),
    from: whereFrom(trip),
    to: whereTo(trip),
    holds: first === undefined ? '' : advisoryHolds(first),
    km: trip.kilometres ?? 0,
    more: trip.blockedBy.length - 1,
  };
  const withKm = facts.more > 0 ? 'reach.way-closed-more' : 'reach.way-closed-km';
  return message(trip.kilometres === null || facts.from === '' ? 'reach.way-closed' : withKm, facts);
};

const fixClosed: Says = (trip) => {
  const ends = trip.blockedBy.map(({ until }) => until);
  const last = ends.includes('') ? '' : ends.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  return last === '' || last === undefined
    ? message('reach.fix-way-closed')
    : message('reach.fix-way-closed-until', { until: instantText(last) });
};

const late: Says = (trip, person, departure) => {
  const facts = { name: personName(person), from: whereFrom(trip), to: whereTo(trip) };
  return trip.arrivesAt === ''
    ? message('reach.never-there', facts)
    : message(trip.reckonedBy === 'stated' ? 'reach.too-late-stated' : 'reach.too-late', {
        ...facts,
        arrives: instantText(trip.arrivesAt),
        late: hoursText(trip.lateHours),
        departure: departureName(departure),
        due: instantText(trip.dueAt),
        hours: hoursText(trip.hours ?? 0),
        km: trip.kilometres ?? 0,
        way: message(`reach.way-${trip.way}`),
      });
};

/** Rules about the way to a departure that forbid it: its own airport or road, how people get there, what is closed, and time. */
export const reachRules = {
  pointOpen: {
    id: 'departure-point-open',
    title: 'eligibility.rule-departure-point-open',
    hard: true,
    about: 'departure',
    breaks: (_person, departure, { ways }) => ways?.touchedBy(departure)[0]?.isClosed === true,
    says: (_person, departure, { ways }) => {
      const closing = ways?.touchedBy(departure)[0];
      return message('reach.point-closed', {
        departure: departureName(departure),
        holds: closing === undefined ? '' : advisoryHolds(closing.advisory),
      });
    },
    fix: () => message('reach.fix-point-closed'),
  },
  wayThere: reachRule('way-there', noWay, (_trip, person) =>
    message('reach.fix-no-way', { name: personName(person) }),
  ),
  wayOpen: reachRule('way-open', closed, fixClosed),
  inTime: reachRule('in-time', late, () => message('reach.fix-too-late')),
} as const satisfies Record<string, EligibilityRule>;
