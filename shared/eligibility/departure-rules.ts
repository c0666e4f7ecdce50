import { message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { hasPassed, instantText } from './instant';
import type { EligibilityRule } from './rule';

type ClosedStatus = Exclude<Departure['status'], 'scheduled' | 'delayed'>;

const closedStatus = ({ status }: Departure): ClosedStatus | null =>
  status === 'scheduled' || status === 'delayed' ? null : status;

/** Rules that the departure alone decides, for everybody alike. */
export const departureRules = {
  open: {
    id: 'departure-open',
    title: 'eligibility.rule-departure-open',
    hard: true,
    about: 'departure',
    breaks: (_person, departure) => closedStatus(departure) !== null,
    says: (_person, departure) =>
      message(`eligibility.${closedStatus(departure) ?? 'closed'}`, { departure: departureName(departure) }),
    fix: (_person, departure) =>
      message(
        departure.status === 'boarding' || departure.status === 'closed'
          ? 'eligibility.fix-reopen'
          : 'eligibility.fix-other-departure',
        { departure: departureName(departure) },
      ),
  },
  notGone: {
    id: 'not-gone',
    title: 'eligibility.rule-not-gone',
    hard: true,
    about: 'departure',
    breaks: (_person, departure, { now }) => hasPassed(departure.departsAt, now),
    says: (_person, departure) =>
      message('eligibility.gone', {
        departure: departureName(departure),
        at: instantText(departure.departsAt),
      }),
    fix: () => message('eligibility.fix-gone'),
  },
  cutOff: {
    id: 'cut-off',
    title: 'eligibility.rule-cut-off',
    hard: true,
    about: 'departure',
    breaks: (_person, departure, { now }) => hasPassed(departure.cutOffAt, now),
    says: (_person, departure) =>
      message('eligibility.cut-off-passed', {
        departure: departureName(departure),
        at: instantText(departure.cutOffAt),
      }),
    fix: (_person, departure) => message('eligibility.fix-cut-off', { departure: departureName(departure) }),
  },
  certain: {
    id: 'certain',
    title: 'eligibility.rule-certain',
    hard: false,
    about: 'departure',
    breaks: (_person, departure) => departure.certainty === 'doubtful',
    says: (_person, departure) => message('eligibility.doubtful', { departure: departureName(departure) }),
    fix: () => message('eligibility.fix-doubtful'),
  },
} as const satisfies Record<string, EligibilityRule>;
