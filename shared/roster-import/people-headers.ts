import { rosterFields } from './types';
import type { RosterField } from './types';

/** The columns of `people.csv` in order, before the extra ones; the first fourteen are a contract with other programs. */
export const peopleHeaders = [
  'person_id',
  'household_id',
  'family_name',
  'given_names',
  'date_of_birth',
  'sex',
  'nationality',
  'document_number',
  'phone',
  'email',
  'location',
  'source_file',
  'source_sheet',
  'source_row',
  'document_type',
  'document_expiry',
  'relation',
  'major_category',
  'minor_category',
  'needs',
  'body_weight_kg',
  'baggage_kg',
  'booking_reference',
  'address',
  'medical_note',
  'notes',
  'status',
  'other_names',
  'age',
  'age_on',
  'place_of_birth',
  'document_country',
  'other_documents',
  'emergency_contact',
  'pregnancy_week',
  'pregnancy_on',
  'baggage_pieces',
  'pets',
  'own_ticket',
  'recontact_on',
  'promissory_note',
  'ready_on',
  'visas',
  'vaccination_card',
  'cash_ready',
  'coordinates',
  'way_to_travel',
  'travel_hours',
  'source_how',
  'source_list_id',
  'source_at',
  'source_by',
  'field_sources',
  'merged_sources',
] as const;

const ownFields = new Map<string, RosterField>(
  peopleHeaders.flatMap((header) => {
    const field = header === 'household_id' ? 'household' : rosterFields.find((name) => name === header);
    return field === undefined ? [] : [[header, field] as const];
  }),
);

/** True for the headers of a file that `people.csv` was written as: its cells are read back as they stand. */
export function isOwnExport(headers: readonly string[]): boolean {
  return peopleHeaders.slice(0, 14).every((header, index) => headers[index] === header);
}

/** The field of one column of an own export; null for the extra columns at its end. */
export function ownField(headers: readonly string[], index: number): RosterField | null {
  const header = headers[index] ?? '';
  const isFirst = headers.indexOf(header) === index;
  return isFirst && index < peopleHeaders.length ? (ownFields.get(header) ?? null) : null;
}
