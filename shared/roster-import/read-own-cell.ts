import { personSchema } from '../model/person';
import type { Person } from '../model/person';
import { sourceSchema } from '../model/source';
import { isRealDay } from './calendar';
import type { PersonDraft } from './field-reader';
import type { RosterField } from './types';

type OwnCell = readonly [key: keyof Person, parse: (cell: string) => unknown];

const asText = (cell: string): unknown => cell;
/** Only what a number is written as: a text like `020` has been altered since. */
const asNumber = (cell: string): unknown => (String(Number(cell)) === cell ? Number(cell) : undefined);
const asDay = (cell: string): unknown => {
  const [year = 0, month = 0, day = 0] = cell.split('-').map(Number);
  return /^\d{4}-\d{2}-\d{2}$/.test(cell) && isRealDay(year, month, day) ? cell : undefined;
};
const asPoint = (cell: string): unknown => {
  const [latitude, longitude, ...more] = cell.split(', ').map(asNumber);
  return more.length === 0 ? { latitude, longitude } : undefined;
};
const asList = (cell: string): unknown => cell.split(';');
const asJson = (cell: string): unknown => {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
};

/** How each column of an export is read back; those about households and sources are read by the row. */
const ownCells: Readonly<Partial<Record<RosterField, OwnCell>>> = {
  family_name: ['familyName', asText],
  given_names: ['givenNames', asText],
  other_names: ['otherNames', asText],
  date_of_birth: ['dateOfBirth', asDay],
  age: ['ageYears', asNumber],
  age_on: ['ageOn', asDay],
  place_of_birth: ['placeOfBirth', asText],
  sex: ['sex', asText],
  nationality: ['nationality', (cell) => (/^[A-Z]{3}$/.test(cell) ? cell : undefined)],
  document_type: ['documentType', asText],
  document_number: ['documentNumber', asText],
  document_country: ['documentCountry', (cell) => (/^[A-Z]{3}$/.test(cell) ? cell : undefined)],
  document_expiry: ['documentExpiry', asDay],
  other_documents: ['otherDocuments', asJson],
  phone: ['phone', asText],
  email: ['email', asText],
  address: ['address', asText],
  location: ['location', asText],
  emergency_contact: ['emergencyContact', asText],
  relation: ['relation', asText],
  major_category: ['majorCategory', asText],
  minor_category: ['minorCategory', asText],
  needs: ['needs', asList],
  pregnancy_week: ['pregnancyWeek', asNumber],
  pregnancy_on: ['pregnancyOn', asDay],
  body_weight_kg: ['bodyWeightKg', asNumber],
  baggage_kg: ['baggageKg', asNumber],
  baggage_pieces: ['baggagePieces', asNumber],
  pets: ['pets', asText],
  booking_reference: ['bookingReference', asText],
  medical_note: ['medicalNote', asText],
  notes: ['notes', asText],
  status: ['status', asText],
  own_ticket: ['ownTicket', asText],
  recontact_on: ['recontactOn', asDay],
  promissory_note: ['promissoryNote', asText],
  ready_on: ['readyOn', asDay],
  visas: ['visas', asJson],
  vaccination_card: ['vaccinationCard', asText],
  cash_ready: ['cashReady', asText],
  coordinates: ['locationPoint', asPoint],
  way_to_travel: ['wayToTravel', asText],
  travel_hours: ['travelHours', asNumber],
  field_sources: ['fieldSources', asJson],
  merged_sources: ['mergedSources', asJson],
};

const freeTexts: ReadonlySet<keyof Person> = new Set([
  'familyName',
  'givenNames',
  'otherNames',
  'placeOfBirth',
  'documentNumber',
  'phone',
  'email',
  'address',
  'location',
  'emergencyContact',
  'pets',
  'bookingReference',
  'medicalNote',
  'notes',
  'ownTicket',
]);

/**
 * Reads a cell of an export of this program exactly as it was written; false when somebody has altered it since so that
 * it must be read like a cell of any list.
 */
export function readOwnCell(field: RosterField, person: PersonDraft, cell: string): boolean {
  const own = ownCells[field];
  if (own === undefined) {
    return false;
  }
  const [key, parse] = own;
  const value = parse(cell);
  if (value === undefined || (!freeTexts.has(key) && !personSchema.shape[key].safeParse(value).success)) {
    return false;
  }
  Object.assign(person, { [key]: value });
  return true;
}

/** The source that the columns of an export give; null where they give none. */
export function readOwnSource(cells: Readonly<Record<string, string>>): Person['source'] {
  const parsed = sourceSchema.safeParse({
    how: cells.source_how,
    listId: cells.source_list_id ?? '',
    file: cells.source_file ?? '',
    sheet: cells.source_sheet ?? '',
    row: Number(cells.source_row ?? '0'),
    at: cells.source_at ?? '',
    by: cells.source_by ?? '',
  });
  return parsed.success ? parsed.data : null;
}
