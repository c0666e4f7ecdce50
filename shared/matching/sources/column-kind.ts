import type { RosterField } from '../../roster-import/types';
import { foldText } from '../text/fold-text';
import type { ColumnKind } from '../match-table';

/**
 * What the fields of a roster are for comparing people; facts that say nothing about who somebody is are ignored; null: only the
 * values can tell.
 */
const kindOfField: Readonly<Record<RosterField, ColumnKind | null>> = {
  person_id: 'ignored',
  household: 'household',
  household_head: null,
  family_name: 'family_name',
  given_names: 'given_names',
  middle_names: 'given_names',
  full_name: 'full_name',
  other_names: null,
  date_of_birth: 'date_of_birth',
  age: 'age',
  age_on: 'ignored',
  place_of_birth: 'place',
  sex: 'sex',
  nationality: 'nationality',
  document_number: 'document',
  document_type: 'document_type',
  document_country: null,
  document_expiry: 'ignored',
  other_documents: null,
  mrz: null,
  phone: 'phone',
  email: 'email',
  address: 'street',
  location: 'place',
  emergency_contact: null,
  relation: 'ignored',
  priority: 'ignored',
  major_category: 'ignored',
  minor_category: 'ignored',
  needs: 'ignored',
  wheelchair: 'ignored',
  stretcher: 'ignored',
  oxygen: 'ignored',
  pregnancy_week: 'ignored',
  pregnancy_on: 'ignored',
  pets: 'ignored',
  body_weight_kg: 'ignored',
  baggage_kg: 'ignored',
  baggage_pieces: 'ignored',
  booking_reference: 'household',
  own_ticket: null,
  medical_note: 'ignored',
  notes: 'ignored',
  status: 'ignored',
  recontact_on: 'ignored',
  promissory_note: 'ignored',
  ready_on: 'ignored',
  visas: 'ignored',
  vaccination_card: 'ignored',
  cash_ready: 'ignored',
  coordinates: 'ignored',
  latitude: 'ignored',
  longitude: 'ignored',
  way_to_travel: 'ignored',
  travel_hours: 'ignored',
  source_file: 'ignored',
  source_sheet: 'ignored',
  source_row: 'ignored',
  source_how: 'ignored',
  source_list_id: 'ignored',
  source_at: 'ignored',
  source_by: 'ignored',
  field_sources: 'ignored',
  merged_sources: 'ignored',
};

/** Headers, folded, of columns that a roster has no field for; the first that fits decides. */
const patterns: readonly (readonly [RegExp, ColumnKind])[] = [
  [
    /^(?:(?:rec|record|unique|row|entity|ent|cluster|true|truth|match|source|src|dataset|uu|gu)(?: |$)(?:match |entity |row )?(?:id|no|nr|number|key|index|dataset|name)?(?: [ab])?|ncid|voter (?:id|no|reg(?:istration)?(?: (?:id|no|nr|num|number))?)|person id|id|uid|uuid|guid|index|idx|key|label|no|nr|n|num)$/,
    'ignored',
  ],
  [
    /^(?:soc sec (?:id|no)|ss[nd]|social security.*|national insurance.*|nhs (?:no|number)|medicare.*)$/,
    'document',
  ],
  [/^(?:birth year|year of birth|yob|by|annee (?:de )?naissance)$/, 'birth_year'],
  [/^(?:birth month|month of birth|mob|bm|mois (?:de )?naissance)$/, 'birth_month'],
  [/^(?:birth day|day of birth|bd|jour (?:de )?naissance)$/, 'birth_day'],
  [
    /\b(?:maiden|birth (?:sur)?name|name at birth|surname at birth|nom de (?:jeune fille|naissance)|married name|nom d epouse|nom marital|former (?:sur)?name|other (?:sur|last|family) ?names?)\b/,
    'other_family_name',
  ],
  [
    /^(?:full ?name|complete name|nom complet|first and surname|forename and surname|given and family name|name and surname|whole name|alias(?:es)?|aka|other names)$/,
    'full_name',
  ],
  [
    /^(?:fname|first ?name|given ?name|forename|mid(?:dl?e?|l)? ?names?|middle initial|mid ?init|mname|second name|prenom)(?: c?\d)?$/,
    'given_names',
  ],
  [/^(?:lname|last ?name|surname|family ?name)(?: c?\d)?$/, 'family_name'],
  [/\b(?:post ?code|postal code|postcode fake|zip|zip ?code|plz|code postal|cp)\b/, 'postcode'],
  [
    /^(?:street|house|building|civic|address|addr) ?(?:no|nr|num|number|nbr)$|^(?:numero|n|no) (?:de )?(?:rue|maison|porte)$/,
    'house_number',
  ],
  [
    /^(?:address|addr|adresse|street|rue)(?: (?:line|name|ligne))?(?: ?\d)?$|^(?:res )?street(?: address| name)?$/,
    'street',
  ],
  [/\b(?:place|city|town|lieu|ville) (?:of |de )?(?:birth|naissance)\b|\bbirth ?place\b|\bpob\b/, 'place'],
  [/^(?:suburb|city|town|locality|village|municipality|ville|commune|quartier|city desc)$/, 'place'],
  [
    /^(?:state|province|county|region|territory|country|departement|cercle)(?: (?:code|desc|cd|of birth|of residence|de naissance))?$|^(?:birth|pays de) (?:state|country|naissance)$/,
    'region',
  ],
];

/** True for a column that tells where somebody was born rather than where somebody is. */
export function isAboutBirth(header: string): boolean {
  return /\b(?:birth|birthplace|born|naissance|pob)\b/.test(headerWords(header));
}

function headerWords(header: string): string {
  return foldText(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' '));
}

/** What a column holds by its header and by what the roster takes it for; null when only its values can tell. */
export function columnKind(header: string, field: RosterField | null): ColumnKind | null {
  const words = headerWords(header);
  const own = patterns.find(([pattern]) => pattern.test(words))?.[1];
  return own ?? (field === null ? null : kindOfField[field]);
}

const leastNumbered = 20;

/**
 * True for values that merely number the rows: none comes twice, and they differ by running numbers alone. As numbers of
 * documents they would say of every two rows that they are of two people.
 */
export function isNumbering(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  if (filled.length < leastNumbered || new Set(filled).size < filled.length) {
    return false;
  }
  const [low, high] = filled.reduce(
    ([least, most], value) => {
      const number = Number(/\d{1,15}(?=\D*$)/.exec(value)?.[0] ?? Number.NaN);
      return [Math.min(least, number), Math.max(most, number)];
    },
    [Infinity, -Infinity],
  );
  return high - low < filled.length * 3;
}

const leastFilled = 0.02;
const mostWords = 6;

/** What a column without a telling header holds, by its values: something to compare, or nothing that says who somebody is. */
export function kindOfValues(values: readonly string[]): ColumnKind {
  const filled = values.filter((value) => value !== '');
  const distinct = new Set(filled);
  const isEachOnce = distinct.size === filled.length && filled.length > 1;
  if (filled.length < values.length * leastFilled || distinct.size < 2 || isEachOnce) {
    return 'ignored';
  }
  const sample = filled.slice(0, 500);
  const share = (test: (value: string) => boolean): number => sample.filter(test).length / sample.length;
  if (share((value) => value.split(/\s+/).length > mostWords) > 0.3 || share(looksLikeDay) > 0.5) {
    return 'ignored';
  }
  return share((value) => /\d/.test(value)) > 0.5 ? 'code' : 'words';
}

/** Days in columns that nobody named are days of registration and the like, which two people share. */
function looksLikeDay(value: string): boolean {
  return /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(value);
}
