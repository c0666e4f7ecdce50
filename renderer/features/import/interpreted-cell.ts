import type { MessageId } from '../../../shared/messages/en';
import type { Person } from '../../../shared/model/person';
import { formatCoordinates } from '../../../shared/places/format-coordinates';
import type { RosterField } from '../../../shared/roster-import/types';

/** What a cell was read as. Days are shown in words, so that their order is beyond doubt; codes by their labels. */
export type InterpretedCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'words'; readonly ids: readonly MessageId[] };

function text(value: string | number | null): InterpretedCell {
  return { kind: 'text', text: value === null ? '' : String(value) };
}

function words(...ids: (MessageId | '')[]): InterpretedCell {
  return { kind: 'words', ids: ids.filter((id) => id !== '') };
}

/** What became of one column of an accepted row; null where the cell is kept as it stands. */
export function interpretedCell(
  field: RosterField | null,
  person: Person,
  householdLabel: string,
): InterpretedCell | null {
  switch (field) {
    case null:
    case 'person_id':
    case 'household_head':
    case 'source_file':
    case 'source_sheet':
    case 'source_row':
    case 'source_how':
    case 'source_list_id':
    case 'source_at':
    case 'source_by':
    case 'field_sources':
    case 'merged_sources':
      return null;
    case 'household':
      return text(householdLabel);
    case 'family_name':
      return text(person.familyName);
    case 'given_names':
    case 'middle_names':
      return text(person.givenNames);
    case 'full_name':
    case 'mrz':
      return text([person.familyName, person.givenNames].filter((part) => part !== '').join(', '));
    case 'other_names':
      return text(person.otherNames);
    case 'place_of_birth':
      return text(person.placeOfBirth);
    case 'age':
      return person.ageYears === null ? null : text(Math.round(person.ageYears * 100) / 100);
    case 'age_on':
      return { kind: 'day', day: person.ageOn };
    case 'date_of_birth':
      return { kind: 'day', day: person.dateOfBirth };
    case 'pregnancy_on':
      return { kind: 'day', day: person.pregnancyOn };
    case 'recontact_on':
      return { kind: 'day', day: person.recontactOn };
    case 'document_expiry':
      return { kind: 'day', day: person.documentExpiry };
    case 'sex':
      return words(person.sex && `roster.sex-${person.sex}`);
    case 'nationality':
      return { kind: 'country', code: person.nationality };
    case 'document_number':
      return text(person.documentNumber);
    case 'document_country':
      return { kind: 'country', code: person.documentCountry };
    case 'other_documents':
      return text(person.otherDocuments.map(({ number }) => number).join('; '));
    case 'document_type':
      return words(person.documentType && `roster.document-${person.documentType}`);
    case 'phone':
      return text(person.phone);
    case 'email':
      return text(person.email);
    case 'address':
      return text(person.address);
    case 'location':
      return text(person.location);
    case 'coordinates':
    case 'latitude':
    case 'longitude':
      return person.locationPoint === null ? null : text(formatCoordinates(person.locationPoint, 'decimal'));
    case 'way_to_travel':
      return words(person.wayToTravel && `roster.way-${person.wayToTravel}`);
    case 'travel_hours':
      return text(person.travelHours);
    case 'emergency_contact':
      return text(person.emergencyContact);
    case 'own_ticket':
      return text(person.ownTicket);
    case 'promissory_note':
      return words(person.promissoryNote && `roster.promissory-${person.promissoryNote}`);
    case 'ready_on':
      return text(person.readyOn);
    case 'visas':
      return text(person.visas.map(({ country, expiry }) => `${country} ${expiry}`.trim()).join('; '));
    case 'vaccination_card':
      return words(person.vaccinationCard && `roster.answer-${person.vaccinationCard}`);
    case 'cash_ready':
      return words(person.cashReady && `roster.answer-${person.cashReady}`);
    case 'pregnancy_week':
      return text(person.pregnancyWeek);
    case 'relation':
      return words(person.relation && `roster.relation-${person.relation}`);
    case 'priority':
      return text(`${person.majorCategory} ${person.minorCategory}`.trim());
    case 'major_category':
      return text(person.majorCategory);
    case 'minor_category':
      return text(person.minorCategory);
    case 'needs':
    case 'wheelchair':
    case 'stretcher':
    case 'oxygen':
      return words(...person.needs.map((need) => `roster.need-${need}` as const));
    case 'pets':
      return person.pets === ''
        ? words(...(person.needs.includes('pet') ? (['roster.need-pet'] as const) : []))
        : text(person.pets);
    case 'body_weight_kg':
      return text(person.bodyWeightKg);
    case 'baggage_kg':
      return text(person.baggageKg);
    case 'baggage_pieces':
      return text(person.baggagePieces);
    case 'booking_reference':
      return text(person.bookingReference);
    case 'medical_note':
      return text(person.medicalNote);
    case 'notes':
      return text(person.notes);
    case 'status':
      return words(`roster.status-${person.status}`);
  }
}
