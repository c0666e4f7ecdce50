import { message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { capacityOf } from '../model/departure-capacity';
import { personName, specialNeeds } from '../model/person';
import type { Person, SpecialNeed } from '../model/person';
import type { EligibilityRule } from './rule';

/** Asked for every person, so looked at before the limits of legs are gathered. */
const missingPlaces = (person: Person, departure: Departure): SpecialNeed[] => {
  if (person.needs.length === 0) {
    return [];
  }
  const { places } = capacityOf(departure);
  return person.needs.filter((need) => places[need] === 0);
};

const bringsAnimal = (person: Person): boolean => person.pets !== '' || person.needs.includes('pet');

const piecesOver = (person: Person, { bagsPerPerson }: Departure): boolean =>
  bagsPerPerson !== null && person.baggagePieces !== null && person.baggagePieces > bagsPerPerson;

const kilogramsOver = (person: Person, { bagKgPerPerson }: Departure): boolean =>
  bagKgPerPerson !== null && person.baggageKg !== null && person.baggageKg > bagKgPerPerson;

/** Rules about what somebody needs or brings: places that are not there at all, animals, baggage. */
export const roomRules = {
  place: {
    id: 'special-place',
    title: 'eligibility.rule-special-place',
    hard: true,
    about: 'both',
    asks: (departure) => specialNeeds.some((need) => capacityOf(departure).places[need] === 0),
    breaks: (person, departure) => missingPlaces(person, departure).length > 0,
    says: (person, departure) =>
      message(`eligibility.no-place-${missingPlaces(person, departure)[0] ?? 'wheelchair'}`, {
        name: personName(person),
        departure: departureName(departure),
      }),
    fix: (_person, departure) =>
      message('eligibility.fix-special-place', { departure: departureName(departure) }),
  },
  pets: {
    id: 'no-pets',
    title: 'eligibility.rule-no-pets',
    hard: false,
    about: 'both',
    asks: (departure) => departure.noPets,
    breaks: (person, departure) => departure.noPets && bringsAnimal(person),
    says: (person, departure) =>
      message('eligibility.pet-refused', { name: personName(person), departure: departureName(departure) }),
    fix: () => message('eligibility.fix-pet'),
  },
  baggage: {
    id: 'baggage',
    title: 'eligibility.rule-baggage',
    hard: false,
    about: 'both',
    asks: (departure) => departure.bagsPerPerson !== null || departure.bagKgPerPerson !== null,
    breaks: (person, departure) => piecesOver(person, departure) || kilogramsOver(person, departure),
    says: (person, departure) => {
      const facts = { name: personName(person), departure: departureName(departure) };
      return piecesOver(person, departure)
        ? message('eligibility.baggage-pieces', {
            ...facts,
            pieces: person.baggagePieces ?? 0,
            allowed: departure.bagsPerPerson ?? 0,
          })
        : message('eligibility.baggage-kg', {
            ...facts,
            kilograms: person.baggageKg ?? 0,
            allowed: departure.bagKgPerPerson ?? 0,
          });
    },
    fix: (person) => message('eligibility.fix-baggage', { name: personName(person) }),
  },
} as const satisfies Record<string, EligibilityRule>;
