import Papa from 'papaparse';
import type { FormatMessage } from '../messages/format';
import type { Person } from '../model/person';
import { peopleHeaders } from './people-headers';
import type { RejectedCell } from './types';

/** A table of text, ready to be written as a sheet or as CSV. */
export interface TextTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Facts of many parts stand in one cell; empty where there are none. */
function json(value: object): string {
  return Object.keys(value).length === 0 ? '' : JSON.stringify(value);
}

type PeopleHeader = (typeof peopleHeaders)[number];

const cellOf: Readonly<Record<PeopleHeader, (person: Person) => string>> = {
  person_id: ({ id }) => id,
  household_id: ({ householdId }) => householdId,
  family_name: ({ familyName }) => familyName,
  given_names: ({ givenNames }) => givenNames,
  date_of_birth: ({ dateOfBirth }) => dateOfBirth,
  sex: ({ sex }) => sex,
  nationality: ({ nationality }) => nationality,
  document_number: ({ documentNumber }) => documentNumber,
  phone: ({ phone }) => phone,
  email: ({ email }) => email,
  location: ({ location }) => location,
  source_file: ({ source }) => source?.file ?? '',
  source_sheet: ({ source }) => source?.sheet ?? '',
  source_row: ({ source }) => source?.row.toString() ?? '',
  document_type: ({ documentType }) => documentType,
  document_expiry: ({ documentExpiry }) => documentExpiry,
  relation: ({ relation }) => relation,
  major_category: ({ majorCategory }) => majorCategory,
  minor_category: ({ minorCategory }) => minorCategory,
  needs: ({ needs }) => needs.join(';'),
  body_weight_kg: ({ bodyWeightKg }) => bodyWeightKg?.toString() ?? '',
  baggage_kg: ({ baggageKg }) => baggageKg?.toString() ?? '',
  booking_reference: ({ bookingReference }) => bookingReference,
  address: ({ address }) => address,
  medical_note: ({ medicalNote }) => medicalNote,
  notes: ({ notes }) => notes,
  status: ({ status }) => status,
  other_names: ({ otherNames }) => otherNames,
  age: ({ ageYears }) => ageYears?.toString() ?? '',
  age_on: ({ ageOn }) => ageOn,
  place_of_birth: ({ placeOfBirth }) => placeOfBirth,
  document_country: ({ documentCountry }) => documentCountry,
  other_documents: ({ otherDocuments }) => json(otherDocuments),
  emergency_contact: ({ emergencyContact }) => emergencyContact,
  pregnancy_week: ({ pregnancyWeek }) => pregnancyWeek?.toString() ?? '',
  pregnancy_on: ({ pregnancyOn }) => pregnancyOn,
  baggage_pieces: ({ baggagePieces }) => baggagePieces?.toString() ?? '',
  pets: ({ pets }) => pets,
  own_ticket: ({ ownTicket }) => ownTicket,
  recontact_on: ({ recontactOn }) => recontactOn,
  promissory_note: ({ promissoryNote }) => promissoryNote,
  ready_on: ({ readyOn }) => readyOn,
  visas: ({ visas }) => json(visas),
  vaccination_card: ({ vaccinationCard }) => vaccinationCard,
  cash_ready: ({ cashReady }) => cashReady,
  coordinates: ({ locationPoint }) =>
    locationPoint === null ? '' : `${locationPoint.latitude}, ${locationPoint.longitude}`,
  way_to_travel: ({ wayToTravel }) => wayToTravel,
  travel_hours: ({ travelHours }) => travelHours?.toString() ?? '',
  source_how: ({ source }) => source?.how ?? '',
  source_list_id: ({ source }) => source?.listId ?? '',
  source_at: ({ source }) => source?.at ?? '',
  source_by: ({ source }) => source?.by ?? '',
  field_sources: ({ fieldSources }) => json(fieldSources),
  merged_sources: ({ mergedSources }) => json(mergedSources),
};

/** All people with all that is known of them: the columns of `people.csv`, then every extra column that anybody has. */
export function peopleTable(people: readonly Person[]): TextTable {
  const extras = [...new Set(people.flatMap(({ extra }) => Object.keys(extra)))];
  return {
    headers: [...peopleHeaders, ...extras],
    rows: people.map((person) => [
      ...peopleHeaders.map((header) => cellOf[header](person)),
      ...extras.map((name) => person.extra[name] ?? ''),
    ]),
  };
}

/** Rejected cells with their reasons as sentences: the columns of `rejected.csv`. */
export function rejectedTable(rejected: readonly RejectedCell[], format: FormatMessage): TextTable {
  return {
    headers: ['file', 'sheet', 'row', 'column', 'value', 'reason'],
    rows: rejected.map(({ file, sheet, row, column, value, reason }) => [
      file,
      sheet,
      row.toString(),
      column,
      value,
      format(reason),
    ]),
  };
}

/** Rows as lines of CSV (RFC 4180: commas, CRLF), each ended; values are quoted where needed and never altered. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n' },
  )}\r\n`;
}

/**
 * A table as CSV (RFC 4180: commas, CRLF, UTF-8 without a mark). Values are quoted where needed and never altered,
 * because telephone numbers begin with `+` and reading the file again must give the same people. It is for programs;
 * sheets for people to open are written with typed text cells, in which nothing is a formula.
 */
export function toCsv({ headers, rows }: TextTable): string {
  return csvLines([headers, ...rows]);
}
