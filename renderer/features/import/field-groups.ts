import type { RosterField } from '../../../shared/roster-import/types';

/** The fields as a planner looks for them. Every field is in one group. */
export const fieldGroups = [
  {
    title: 'importScreen.group-identity',
    fields: [
      'family_name',
      'given_names',
      'full_name',
      'date_of_birth',
      'age',
      'sex',
      'nationality',
      'household',
      'relation',
      'person_id',
    ],
  },
  {
    title: 'importScreen.group-document',
    fields: ['document_number', 'document_type', 'document_expiry'],
  },
  { title: 'importScreen.group-contact', fields: ['phone', 'email', 'address', 'location'] },
  {
    title: 'importScreen.group-travel',
    fields: [
      'priority',
      'major_category',
      'minor_category',
      'status',
      'needs',
      'wheelchair',
      'stretcher',
      'pets',
      'body_weight_kg',
      'baggage_kg',
      'booking_reference',
    ],
  },
  { title: 'importScreen.group-notes', fields: ['medical_note', 'notes'] },
  { title: 'importScreen.group-source', fields: ['source_file', 'source_sheet', 'source_row'] },
] as const satisfies readonly { title: string; fields: readonly RosterField[] }[];
