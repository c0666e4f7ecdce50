import { message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import { ageOfPerson, departureDay, isKnownAdult, isMinor } from './age';
import type { EligibilityRule } from './rule';

const stayStatus = ({ status }: Person) => {
  switch (status) {
    case 'departed':
    case 'already-left':
      return 'already-left';
    case 'staying':
    case 'own-ticket':
      return status;
    case 'registered':
    case 'confirmed':
    case 'unreachable':
    case 'unknown':
      return null;
  }
};

/** The local day by which people must be there: of the cut-off, else of reporting, else of leaving; empty when none is known. */
const dueDay = ({ cutOffAt, reportAt, departsAt }: Departure): string =>
  (cutOffAt || reportAt || departsAt).slice(0, 10);

/** Rules about the traveller: who wants to go, can be reached, is there in time, and is in somebody's care. */
export const travellerRules = {
  travelling: {
    id: 'travelling',
    title: 'eligibility.rule-travelling',
    hard: true,
    about: 'person',
    breaks: (person) => stayStatus(person) !== null,
    says: (person) => message(`eligibility.${stayStatus(person) ?? 'staying'}`, { name: personName(person) }),
    fix: () => message('eligibility.fix-travelling'),
  },
  reachable: {
    id: 'reachable',
    title: 'eligibility.rule-reachable',
    hard: true,
    about: 'person',
    breaks: (person) => person.status === 'unreachable',
    says: (person) => message('eligibility.unreachable', { name: personName(person) }),
    fix: (person) => message('eligibility.fix-reachable', { name: personName(person) }),
  },
  ready: {
    id: 'ready',
    title: 'eligibility.rule-ready',
    hard: true,
    about: 'both',
    asks: (departure) => dueDay(departure) !== '',
    breaks: (person, departure) =>
      person.readyOn !== '' && dueDay(departure) !== '' && person.readyOn > dueDay(departure),
    says: (person, departure) =>
      message('eligibility.not-ready', {
        name: personName(person),
        ready: person.readyOn,
        departure: departureName(departure),
        due: dueDay(departure),
      }),
    fix: (person, departure) =>
      message('eligibility.fix-ready', {
        name: personName(person),
        due: dueDay(departure),
        ready: person.readyOn,
      }),
  },
  loneMinor: {
    id: 'lone-minor',
    title: 'eligibility.rule-lone-minor',
    hard: false,
    about: 'both',
    breaks: (person, departure, { now, household }) => {
      const day = departureDay(departure, now);
      return isMinor(person, day) && !household.some((member) => isKnownAdult(member, day));
    },
    says: (person, departure, { now }) =>
      message('eligibility.lone-minor', {
        name: personName(person),
        age: ageOfPerson(person, departureDay(departure, now)) ?? 0,
      }),
    fix: (person) => message('eligibility.fix-lone-minor', { name: personName(person) }),
  },
} as const satisfies Record<string, EligibilityRule>;
