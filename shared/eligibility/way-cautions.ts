import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Advisory } from '../model/advisory';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import { advisoryHolds } from '../reach/advisory-words';
import type { Ways } from '../reach/ways';
import type { EligibilityContext, EligibilityRule } from './rule';

/** The advisories on which it rests whether a person can take a departure, those about the departure first. */
function reliedOn(person: Person, departure: Departure, ways: Ways): readonly Advisory[] {
  return ways.hasAdvisories
    ? [
        ...ways.touchedBy(departure).map(({ advisory }) => advisory),
        ...ways.tripOf(person, departure).crosses.filter(({ level }) => level !== 'information'),
      ]
    : [];
}

function oldOne(person: Person, departure: Departure, ways: Ways | undefined): Advisory | undefined {
  return ways === undefined
    ? undefined
    : reliedOn(person, departure, ways).find((advisory) => ways.isOld(advisory));
}

const isUnknown = (person: Person, departure: Departure, ways: Ways): boolean =>
  ways.placeOf(person) === null && (ways.hasAdvisories || ways.meetingPlace(departure) !== null);

/** What calls for caution on the way: signed for, said to be, or too late to forbid anything. */
function cautionOf(
  person: Person,
  departure: Departure,
  ways: Ways | undefined,
): ((words: { readonly name: string; readonly departure: string }) => Message) | null {
  if (ways?.hasAdvisories !== true) {
    return null;
  }
  const atPoint = ways
    .touchedBy(departure)
    .find(({ advisory, isClosed }) => !isClosed && advisory.kind !== 'airport-open');
  if (atPoint !== undefined) {
    const holds = advisoryHolds(atPoint.advisory);
    return (words) => message('reach.caution-point', { ...words, holds });
  }
  const { crosses, clearedBy, blockedBy, to } = ways.tripOf(person, departure);
  const [signed] = clearedBy;
  const cleared = crosses.find(({ id }) => id === signed?.advisoryId);
  if (signed !== undefined && cleared !== undefined) {
    const { by, reason } = signed;
    return (words) =>
      message('reach.caution-signed', { ...words, holds: advisoryHolds(cleared), by, reason });
  }
  const other = crosses.find((one) => one.level !== 'information' && !blockedBy.includes(one));
  const place = to?.name ?? departureName(departure);
  return other === undefined
    ? null
    : (words) => message('reach.caution', { ...words, to: place, holds: advisoryHolds(other) });
}

const names = (person: Person, departure: Departure) => ({
  name: personName(person),
  departure: departureName(departure),
});

/** Rules about the way to a departure that forbid nothing: what is not known, old, outside help, or calls for caution. */
export const wayCautions = {
  known: {
    id: 'way-known',
    title: 'eligibility.rule-way-known',
    hard: false,
    about: 'both',
    asks: (_departure, ways) => ways !== undefined,
    breaks: (person, departure, { ways }) => ways !== undefined && isUnknown(person, departure, ways),
    says: (person, departure) =>
      message(person.location.trim() === '' ? 'reach.place-unknown' : 'reach.place-not-found', {
        ...names(person, departure),
        location: person.location,
      }),
    fix: (person) => message('reach.fix-place', { name: personName(person) }),
  },
  recent: {
    id: 'advisory-age',
    title: 'eligibility.rule-advisory-age',
    hard: false,
    about: 'both',
    asks: (_departure, ways) => ways?.hasAdvisories === true,
    breaks: (person, departure, { ways }) => oldOne(person, departure, ways) !== undefined,
    says: (person, departure, { ways }) => {
      const old = oldOne(person, departure, ways);
      return message('reach.relies-on-old', {
        departure: departureName(departure),
        hours: ways?.advisoryHours ?? 0,
        holds: old === undefined ? '' : advisoryHolds(old),
      });
    },
    fix: () => message('reach.fix-old'),
  },
  supported: {
    id: 'supported',
    title: 'eligibility.rule-supported',
    hard: false,
    about: 'both',
    asks: (_departure, ways) => ways !== undefined,
    breaks: (person, _departure, { ways }) => (ways?.supportOf(person)?.kilometres ?? 0) > 0,
    says: (person, _departure, { ways }) => {
      const nearest = ways?.supportOf(person);
      return message('reach.unsupported', {
        name: personName(person),
        km: nearest?.kilometres ?? 0,
        area: nearest?.name ?? '',
      });
    },
    fix: (person) => message('reach.fix-unsupported', { name: personName(person) }),
  },
  caution: {
    id: 'caution-on-way',
    title: 'eligibility.rule-caution-on-way',
    hard: false,
    about: 'both',
    asks: (_departure, ways) => ways?.hasAdvisories === true,
    breaks: (person, departure, { ways }) => cautionOf(person, departure, ways) !== null,
    says: (person, departure, { ways }: EligibilityContext) =>
      cautionOf(person, departure, ways)?.(names(person, departure)) ??
      message('eligibility.rule-caution-on-way'),
    fix: () => message('reach.fix-caution'),
  },
} as const satisfies Record<string, EligibilityRule>;
