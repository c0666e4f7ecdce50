import { message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import { arrivalDay } from './age';
import type { EligibilityRule } from './rule';

const needsVisa = (person: Person, { visaCountry, visaFree }: Departure): boolean =>
  visaCountry !== '' && person.nationality !== visaCountry && !visaFree.includes(person.nationality);

const visasFor = (person: Person, { visaCountry }: Departure) =>
  person.visas.filter(({ country }) => country === visaCountry);

const names = (person: Person, departure: Departure) => ({
  name: personName(person),
  departure: departureName(departure),
});

/** Rules of the border that a departure leads to: visa, vaccination card, cash. */
export const borderRules = {
  visa: {
    id: 'visa',
    title: 'eligibility.rule-visa',
    hard: true,
    about: 'both',
    asks: (departure) => departure.visaCountry !== '',
    breaks: (person, departure, { now }) =>
      needsVisa(person, departure) &&
      !visasFor(person, departure).some(
        ({ expiry }) => expiry === '' || expiry >= arrivalDay(departure, now),
      ),
    says: (person, departure) => {
      const facts = { ...names(person, departure), country: departure.visaCountry };
      const expiries = visasFor(person, departure)
        .map(({ expiry }) => expiry)
        .sort();
      const last = expiries.at(-1);
      return last === undefined
        ? message('eligibility.visa-missing', facts)
        : message('eligibility.visa-expires', { ...facts, expiry: last });
    },
    fix: (person, departure) =>
      message('eligibility.fix-visa', { name: personName(person), country: departure.visaCountry }),
  },
  vaccination: {
    id: 'vaccination-card',
    title: 'eligibility.rule-vaccination-card',
    hard: true,
    about: 'both',
    asks: (departure) => departure.vaccinationCard,
    breaks: (person, departure) => departure.vaccinationCard && person.vaccinationCard === 'no',
    says: (person, departure) => message('eligibility.vaccination-none', names(person, departure)),
    fix: (person) => message('eligibility.fix-vaccination', { name: personName(person) }),
  },
  vaccinationKnown: {
    id: 'vaccination-known',
    title: 'eligibility.rule-vaccination-known',
    hard: false,
    about: 'both',
    asks: (departure) => departure.vaccinationCard,
    breaks: (person, departure) => departure.vaccinationCard && person.vaccinationCard === '',
    says: (person, departure) => message('eligibility.vaccination-unknown', names(person, departure)),
    fix: (person) => message('eligibility.fix-vaccination-known', { name: personName(person) }),
  },
  cash: {
    id: 'cash',
    title: 'eligibility.rule-cash',
    hard: false,
    about: 'both',
    asks: (departure) => departure.cash !== null && departure.cash > 0,
    breaks: (person, { cash }) => cash !== null && cash > 0 && person.cashReady === 'no',
    says: (person, departure) =>
      message('eligibility.cash-missing', {
        ...names(person, departure),
        amount: departure.cash ?? 0,
        currency: departure.currency,
      }),
    fix: () => message('eligibility.fix-cash'),
  },
} as const satisfies Record<string, EligibilityRule>;
