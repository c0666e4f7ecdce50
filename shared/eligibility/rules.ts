import type { MessageId } from '../messages/en';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import type { DepartureId, PersonId } from '../model/ids';
import { personName } from '../model/person';
import type { DocumentType, Person } from '../model/person';
import { ageOfPerson, arrivalDay, departureDay, isKnownAdult, isMinor } from './age';
import { hasPassed, instantText } from './instant';

/** What a rule may know beside the person and the departure. `now` is ISO 8601; `household` are the people who would travel together, the person among them. */
export interface EligibilityContext {
  readonly now: string;
  readonly household: readonly Person[];
}

/** One rule that a person and a departure break, as a sentence with its facts. A hard finding forbids the place, a soft one is shown. */
export interface Finding {
  readonly rule: string;
  readonly hard: boolean;
  readonly personId: PersonId;
  readonly departureId: DepartureId;
  readonly message: Message;
}

/** One rule of eligibility. `about` says what its outcome depends on: the departure alone, the person alone, or both. */
export interface EligibilityRule {
  readonly id: string;
  readonly title: MessageId;
  readonly hard: boolean;
  readonly about: 'departure' | 'person' | 'both';
  readonly broken: (person: Person, departure: Departure, context: EligibilityContext) => Message | null;
}

const byComma = (parts: readonly Message[]): Message | string =>
  parts.reduceRight<Message | string>(
    (rest, first) => (rest === '' ? first : message('eligibility.list', { first, rest })),
    '',
  );

const documentName = (type: DocumentType): Message => message(`eligibility.document-${type}`);

/** The document that a person is taken to hold: the one stated, else a passport when there is a number; empty for none. */
export function documentHeld(person: Person): DocumentType | '' {
  return person.documentType !== '' ? person.documentType : person.documentNumber === '' ? '' : 'passport';
}

function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}

/** Every rule of eligibility, in the order in which it is checked and told: this list is the specification. */
export const eligibilityRules: readonly EligibilityRule[] = [
  {
    id: 'departure-open',
    title: 'eligibility.rule-departure-open',
    hard: true,
    about: 'departure',
    broken: (_person, departure) => {
      const { status } = departure;
      return status === 'boarding' || status === 'closed' || status === 'departed' || status === 'cancelled'
        ? message(`eligibility.${status}`, { departure: departureName(departure) })
        : null;
    },
  },
  {
    id: 'not-gone',
    title: 'eligibility.rule-not-gone',
    hard: true,
    about: 'departure',
    broken: (_person, departure, { now }) =>
      hasPassed(departure.departsAt, now)
        ? message('eligibility.gone', {
            departure: departureName(departure),
            at: instantText(departure.departsAt),
          })
        : null,
  },
  {
    id: 'cut-off',
    title: 'eligibility.rule-cut-off',
    hard: true,
    about: 'departure',
    broken: (_person, departure, { now }) =>
      hasPassed(departure.cutOffAt, now)
        ? message('eligibility.cut-off-passed', {
            departure: departureName(departure),
            at: instantText(departure.cutOffAt),
          })
        : null,
  },
  {
    id: 'travelling',
    title: 'eligibility.rule-travelling',
    hard: true,
    about: 'person',
    broken: (person) => {
      const { status } = person;
      return status === 'already-left' || status === 'staying' || status === 'own-ticket'
        ? message(`eligibility.${status}`, { name: personName(person) })
        : null;
    },
  },
  {
    id: 'reachable',
    title: 'eligibility.rule-reachable',
    hard: true,
    about: 'person',
    broken: (person) =>
      person.status === 'unreachable'
        ? message('eligibility.unreachable', { name: personName(person) })
        : null,
  },
  {
    id: 'nationality',
    title: 'eligibility.rule-nationality',
    hard: true,
    about: 'both',
    broken: (person, departure) => {
      const allowed = departure.nationalitiesAllowed;
      if (allowed.length === 0 || allowed.includes(person.nationality)) {
        return null;
      }
      const facts = {
        name: personName(person),
        departure: departureName(departure),
        allowed: allowed.join(', '),
      };
      return person.nationality === ''
        ? message('eligibility.nationality-unknown', facts)
        : message('eligibility.nationality-refused', { ...facts, nationality: person.nationality });
    },
  },
  {
    id: 'document-held',
    title: 'eligibility.rule-document-held',
    hard: true,
    about: 'both',
    broken: (person, departure) => {
      const held = documentHeld(person);
      const accepted = departure.documentsAccepted;
      if (accepted.length === 0 || (held !== '' && accepted.includes(held))) {
        return null;
      }
      const facts = {
        name: personName(person),
        departure: departureName(departure),
        accepted: byComma(accepted.map(documentName)),
      };
      return held === ''
        ? message('eligibility.no-document', facts)
        : message('eligibility.document-refused', { ...facts, held: documentName(held) });
    },
  },
  {
    id: 'document-valid',
    title: 'eligibility.rule-document-valid',
    hard: true,
    about: 'both',
    broken: (person, departure, { now }) => {
      const held = documentHeld(person);
      const expiry = person.documentExpiry;
      const arrival = arrivalDay(departure, now);
      if (departure.documentsAccepted.length === 0 || held === '' || expiry === '' || expiry >= arrival) {
        return null;
      }
      const facts = { name: personName(person), held: documentName(held), expiry };
      return expiry < now.slice(0, 10)
        ? message('eligibility.document-expired', facts)
        : message('eligibility.document-expires', {
            ...facts,
            days: daysBetween(expiry, arrival),
            departure: departureName(departure),
          });
    },
  },
  {
    id: 'lone-minor',
    title: 'eligibility.rule-lone-minor',
    hard: false,
    about: 'both',
    broken: (person, departure, { now, household }) => {
      const day = departureDay(departure, now);
      return isMinor(person, day) && !household.some((member) => isKnownAdult(member, day))
        ? message('eligibility.lone-minor', {
            name: personName(person),
            age: ageOfPerson(person, day) ?? 0,
          })
        : null;
    },
  },
];

/** Every rule that this person breaks on this departure, hard and soft, in the order of the rules. */
export function explainEligibility(
  person: Person,
  departure: Departure,
  context: EligibilityContext,
): Finding[] {
  return eligibilityRules.flatMap((rule) => {
    const broken = rule.broken(person, departure, context);
    return broken === null
      ? []
      : [{ rule: rule.id, hard: rule.hard, personId: person.id, departureId: departure.id, message: broken }];
  });
}
