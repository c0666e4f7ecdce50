import { message } from '../messages/message';
import type { Departure } from '../model/departure';
import { readDepartureStatus, readDocuments, readMode, readNationalities } from './departure-words';
import type { DepartureField } from './departure-headers';
import { saysNothing } from './plain-words';
import { ruleReaders } from './read-departure-rules';
import type { ReadDepartureField, RuleField } from './read-departure-rules';
import { readKilograms, readYesNo } from './value-words';
import { wholeNumber } from './whole-number';

type TextKey =
  'carrier' | 'number' | 'origin' | 'destination' | 'notes' | 'reportingPlace' | 'bookingReference';
type CountKey = 'heldSeats' | 'crewSeats' | 'overbooking' | 'lapInfants';

const text =
  (key: TextKey): ReadDepartureField =>
  (departure, value) => {
    departure[key] = value;
    return null;
  };

const count =
  (key: CountKey): ReadDepartureField =>
  (departure, value) => {
    const read = saysNothing(value) || readYesNo(value) === false ? 0 : wholeNumber(value);
    if (read === null) {
      return message('import.not-a-whole-number', { value });
    }
    departure[key] = read;
    return null;
  };

const places =
  (need: keyof Departure['places']): ReadDepartureField =>
  (departure, value) => {
    if (saysNothing(value) && !/^(none|aucun)$/i.test(value)) {
      return null;
    }
    const isNone = /^(none|aucun|no|non)$/i.test(value);
    const asked = isNone ? 0 : wholeNumber(value);
    if (asked === null) {
      return message('import.not-a-whole-number', { value });
    }
    departure.places = { ...departure.places, [need]: asked };
    return null;
  };

const readPets: ReadDepartureField = (departure, value, header) => {
  const answer = wholeNumber(value) === null ? readYesNo(value.replace(/ (?:allowed|accepted)$/i, '')) : null;
  if (answer === true || /^(?:allowed|accepted|admis|acceptes|autorises)$/i.test(value)) {
    departure.noPets = false;
    return null;
  }
  if (answer === false || /^(?:not allowed|not accepted|interdits?|refuses?)$/i.test(value)) {
    departure.noPets = value !== '';
  }
  return places('pet')(departure, departure.noPets ? 'none' : value, header);
};

/** Times are read together, when the whole row is known. */
type OtherField = Exclude<
  DepartureField,
  | ('departs_at' | 'arrives_at' | 'report_at' | 'cut_off_at' | 'boards_at')
  | ('date' | 'arrival_date' | 'report_date' | 'cut_off_date' | 'time_zone')
  | RuleField
>;

const otherReaders: Readonly<Record<OtherField, ReadDepartureField>> = {
  id: () => null,
  leg: () => null,
  carrier: text('carrier'),
  number: text('number'),
  origin: text('origin'),
  destination: text('destination'),
  notes: text('notes'),
  reporting_place: text('reportingPlace'),
  booking_reference: text('bookingReference'),
  held_seats: count('heldSeats'),
  crew_seats: count('crewSeats'),
  overbooking: count('overbooking'),
  lap_infants: count('lapInfants'),
  bags: (departure, value) => {
    departure.bags = saysNothing(value) ? null : wholeNumber(value);
    return departure.bags === null && !saysNothing(value)
      ? message('import.not-a-whole-number', { value })
      : null;
  },
  wheelchair_places: places('wheelchair'),
  stretcher_places: places('stretcher'),
  oxygen_places: places('oxygen'),
  pet_places: readPets,
  mode: (departure, value) => {
    const mode = saysNothing(value) ? 'other' : readMode(value);
    if (mode === null) {
      return message('import.mode-unknown', { value });
    }
    departure.mode = mode;
    return null;
  },
  seats: (departure, value) => {
    const seats = wholeNumber(value);
    if (seats === null) {
      return message('import.seats-unreadable', { value });
    }
    departure.seats = seats;
    return null;
  },
  payload_kg: (departure, value) => {
    if (saysNothing(value)) {
      return null;
    }
    departure.payloadKg = readPayload(value);
    return departure.payloadKg === null ? message('import.payload-unreadable', { value }) : null;
  },
  nationalities_allowed: (departure, value) => {
    const read = readNationalities(value);
    if ('unknown' in read) {
      return message('import.nationality-of-departure-unknown', { value: read.unknown });
    }
    departure.nationalitiesAllowed = read.values;
    return null;
  },
  document_required: (departure, value) => {
    const read = readDocuments(value);
    if ('unknown' in read) {
      return message('import.document-unknown', { value: read.unknown });
    }
    departure.documentsAccepted = read.values;
    return null;
  },
  status: (departure, value) => {
    const status = saysNothing(value) ? 'scheduled' : readDepartureStatus(value);
    if (status === null) {
      return message('import.departure-status-unknown', { value });
    }
    departure.status = status;
    return null;
  },
};

/** The reader of each column; ids, legs and times are settled when the whole row is known. */
export const departureReaders: Readonly<Partial<Record<DepartureField, ReadDepartureField>>> = {
  ...otherReaders,
  ...ruleReaders,
};

/** Kilograms, also with separated thousands: `1,250`, `12 500 kg`, `1.5 t`. */
function readPayload(value: string): number | null {
  const tonnes = /^(\d{1,4}(?:[.,]\d+)?)\s*(?:t|tons?|tonnes?)$/i.exec(value)?.[1];
  if (tonnes !== undefined) {
    return Math.round(Number(tonnes.replace(',', '.')) * 1000);
  }
  const thousands = /^(\d{1,3}(?:[ \u00a0\u202f,.']\d{3})+)\s*(?:kgs?)?$/i.exec(value)?.[1];
  if (thousands !== undefined) {
    return Number(thousands.replace(/\D/g, ''));
  }
  const plain = /^(\d{5,9}(?:[.,]\d+)?)\s*(?:kgs?)?$/i.exec(value)?.[1];
  return plain === undefined ? readKilograms(value, false) : Number(plain.replace(',', '.'));
}
