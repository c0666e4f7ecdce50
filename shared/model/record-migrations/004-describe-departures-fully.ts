import type { Change } from '../change';
import type { RecordMigration } from './record-upgrade';

type Facts = Readonly<Record<string, Change['to']>>;

const ofDeparture: Facts = {
  boardsAt: '',
  legs: [],
  crewSeats: 0,
  heldSeats: 0,
  overbooking: 0,
  lapInfants: 0,
  bags: null,
  bagsPerPerson: null,
  bagKgPerPerson: null,
  noPets: false,
  relativesAllowed: [],
  childrenBelow: null,
  validMonths: 0,
  visaCountry: '',
  visaFree: [],
  vaccinationCard: false,
  cash: null,
  price: null,
  currency: '',
  bookingReference: '',
  certainty: 'sure',
};

const ofPerson: Facts = { ownTicketOn: null, readyOn: '', visas: [], vaccinationCard: '', cashReady: '' };

const ofSettings: Facts = {
  majorTiers: { I: 1, II: 2, III: 3, IV: 4 },
  strictTiers: true,
  offerHours: 2,
};

const missing: Readonly<Record<string, Facts>> = {
  departure: ofDeparture,
  person: ofPerson,
  settings: ofSettings,
};

/** Adds limits, legs and announced rules of departures, what people hold against them, and the ranks of categories. */
export const describeDeparturesFully: RecordMigration = {
  name: '004-describe-departures-fully',
  record: (entity, record) => ({ ...missing[entity], ...record }),
  field: (change) => change,
};
