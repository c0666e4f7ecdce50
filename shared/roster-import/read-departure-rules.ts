import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Departure } from '../model/departure';
import type { DepartureField } from './departure-headers';
import { readCertainty, readNationalities, readRelatives } from './departure-words';
import { readNationality } from './nationality';
import { saysNothing } from './plain-words';
import { namedCurrency, readMoney } from './read-money';
import { readYesNo } from './value-words';
import { wholeNumber } from './whole-number';

/** A departure while its row is being read. */
export type DepartureDraft = { -readonly [K in keyof Departure]: Departure[K] };

/** Reads one tidied cell, which may be empty; answers why the row must be put aside, or null. */
export type ReadDepartureField = (departure: DepartureDraft, value: string, header: string) => Message | null;

/** The columns of announced rules and of what a booking says. */
export type RuleField = Extract<
  DepartureField,
  | ('no_pets' | 'relatives_allowed' | 'children_below' | 'valid_months' | 'visa_country' | 'visa_free')
  | ('vaccination_card' | 'cash' | 'price' | 'currency' | 'certainty' | 'bags_per_person')
  | 'bag_kg_per_person'
>;

const money =
  (key: 'cash' | 'price'): ReadDepartureField =>
  (departure, value, header) => {
    if (saysNothing(value) || readYesNo(value) === false) {
      return null;
    }
    const read = readMoney(value);
    if (read === null) {
      return message('import.money-unreadable', { value });
    }
    const currency = read.currency || namedCurrency(header.toUpperCase().replace(/[^(]*\(|\).*/g, ''));
    if (currency !== '' && departure.currency !== '' && departure.currency !== currency) {
      return message('import.two-currencies', { value, other: departure.currency });
    }
    departure[key] = read.amount;
    departure.currency = currency || departure.currency;
    return null;
  };

const yesOrNo =
  (key: 'noPets' | 'vaccinationCard'): ReadDepartureField =>
  (departure, value) => {
    const answer = saysNothing(value)
      ? false
      : readYesNo(value.replace(/^(?:obligatoire|mandatory)$/i, 'yes'));
    if (answer === null) {
      return message('import.not-yes-or-no', { value });
    }
    departure[key] = answer;
    return null;
  };

/** `2`, `2PC`, `1 x 23 kg`, `23 kg`: pieces, kilograms a person, or both. */
const allowance =
  (bareIs: 'bagsPerPerson' | 'bagKgPerPerson'): ReadDepartureField =>
  (departure, value) => {
    if (saysNothing(value)) {
      return null;
    }
    const [, pieces, , kilograms] =
      /^(?:(\d{1,2})\s*(pcs?|pieces?|bags?|bagages?|valises?)?\s*(?:[x×*àa,/]|of|de|$)\s*)?(?:(\d{1,3}(?:[.,]\d)?)\s*kgs?)?$/i.exec(
        value,
      ) ?? [];
    const bare = /^\d{1,3}(?:[.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : null;
    if (bare !== null && (bareIs === 'bagKgPerPerson' || Number.isInteger(bare))) {
      departure[bareIs] = bare;
      return null;
    }
    if (pieces === undefined && kilograms === undefined) {
      return message('import.allowance-unreadable', { value });
    }
    departure.bagsPerPerson = pieces === undefined ? departure.bagsPerPerson : Number(pieces);
    departure.bagKgPerPerson =
      kilograms === undefined ? departure.bagKgPerPerson : Number(kilograms.replace(',', '.'));
    return null;
  };

/** A number with its unit, such as `6 months` or `21 ans`. */
const numberWith =
  (key: 'childrenBelow' | 'validMonths'): ReadDepartureField =>
  (departure, value) => {
    if (saysNothing(value)) {
      return null;
    }
    const read = wholeNumber(value.replace(/\s*(?:months?|mois|m|years?|yrs?|ans?)\.?$/i, ''));
    if (read === null) {
      return message('import.not-a-whole-number', { value });
    }
    departure[key] = read;
    return null;
  };

/** The reader of each of these columns. */
export const ruleReaders: Readonly<Record<RuleField, ReadDepartureField>> = {
  no_pets: yesOrNo('noPets'),
  vaccination_card: yesOrNo('vaccinationCard'),
  cash: money('cash'),
  price: money('price'),
  bags_per_person: allowance('bagsPerPerson'),
  bag_kg_per_person: allowance('bagKgPerPerson'),
  children_below: numberWith('childrenBelow'),
  valid_months: numberWith('validMonths'),
  currency: (departure, value) => {
    const currency = saysNothing(value) ? '' : namedCurrency(value.toUpperCase());
    if (currency === '' && !saysNothing(value)) {
      return message('import.currency-unknown', { value });
    }
    if (currency !== '' && departure.currency !== '' && departure.currency !== currency) {
      return message('import.two-currencies', { value, other: departure.currency });
    }
    departure.currency = currency || departure.currency;
    return null;
  },
  relatives_allowed: (departure, value) => {
    const read = readRelatives(saysNothing(value) ? '' : value);
    if ('unknown' in read) {
      return message('import.relatives-unknown', { value: read.unknown });
    }
    departure.relativesAllowed = read.values;
    departure.childrenBelow = read.childrenBelow ?? departure.childrenBelow;
    return null;
  },
  visa_country: (departure, value) => {
    if (saysNothing(value) || readYesNo(value) === false || /^(?:not required|non requis)$/i.test(value)) {
      return null;
    }
    // A bare "yes" is no country, though it resembles a code of one.
    const isBare = readYesNo(value) === true;
    const read = isBare ? null : readNationality(value.replace(/^visa (?:for |de |du |pour )?/i, ''));
    if (read === null || read.several) {
      return message('import.visa-country-unknown', { value });
    }
    departure.visaCountry = read.code;
    return null;
  },
  visa_free: (departure, value) => {
    const read = readNationalities(saysNothing(value) ? '' : value);
    if ('unknown' in read) {
      return message('import.nationality-of-departure-unknown', { value: read.unknown });
    }
    departure.visaFree = read.values;
    return null;
  },
  certainty: (departure, value) => {
    const certainty = saysNothing(value) ? 'sure' : readCertainty(value);
    if (certainty === null) {
      return message('import.certainty-unknown', { value });
    }
    departure.certainty = certainty;
    return null;
  },
};
