import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Departure } from '../model/departure';
import { readDepartureStatus, readDocuments, readMode, readNationalities } from './departure-words';
import type { DepartureField } from './departure-words';
import { saysNothing } from './plain-words';
import { readInstant } from './read-instant';
import { readKilograms } from './value-words';

/** A departure while its row is being read. */
export type DepartureDraft = { -readonly [K in keyof Departure]: Departure[K] };

/** Reads one tidied cell, which may be empty; answers why the row must be put aside, or null. */
type ReadDepartureField = (departure: DepartureDraft, value: string) => Message | null;

type TextKey = 'carrier' | 'number' | 'origin' | 'destination' | 'notes' | 'reportingPlace';
type TimeKey = 'reportAt' | 'cutOffAt' | 'departsAt' | 'arrivesAt';

const text =
  (key: TextKey): ReadDepartureField =>
  (departure, value) => {
    departure[key] = value;
    return null;
  };

const time =
  (key: TimeKey): ReadDepartureField =>
  (departure, value) => {
    if (saysNothing(value)) {
      return null;
    }
    const read = readInstant(value);
    if ('reason' in read) {
      return read.reason;
    }
    departure[key] = read.instant;
    return null;
  };

const places =
  (need: keyof Departure['places']): ReadDepartureField =>
  (departure, value) => {
    if (saysNothing(value) && !/^(none|aucun)$/i.test(value)) {
      return null;
    }
    const count = /^(none|aucun|no|non)$/i.test(value) ? 0 : wholeNumber(value);
    if (count === null) {
      return message('import.not-a-whole-number', { value });
    }
    departure.places = { ...departure.places, [need]: count };
    return null;
  };

/** The reader of each column; ids are settled when the whole row is known. */
export const departureReaders: Readonly<Record<DepartureField, ReadDepartureField>> = {
  id: () => null,
  carrier: text('carrier'),
  number: text('number'),
  origin: text('origin'),
  destination: text('destination'),
  notes: text('notes'),
  reporting_place: text('reportingPlace'),
  report_at: time('reportAt'),
  cut_off_at: time('cutOffAt'),
  departs_at: time('departsAt'),
  arrives_at: time('arrivesAt'),
  wheelchair_places: places('wheelchair'),
  stretcher_places: places('stretcher'),
  oxygen_places: places('oxygen'),
  pet_places: places('pet'),
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

/** A whole number from 0; `12.0` and `1 200` are whole, `12.5` and `-3` are none. */
function wholeNumber(value: string): number | null {
  const match = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,7})(?:[.,]0+)?$/.exec(value);
  return match === null ? null : Number((match[1] ?? '').replace(/\D/g, ''));
}

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
