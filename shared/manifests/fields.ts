import type { FormatMessage } from '../messages/format';
import type { MessageId } from '../messages/en';
import { message } from '../messages/message';
import type { ManifestRow } from '../model/manifest-content';
import { personCode } from './person-code';
import { documentTail, initialsOf } from './redact';

/** Every fact that a list of travellers can show, in the order in which a planner is offered them. */
export const manifestFieldIds = [
  'number',
  'tick',
  'reached',
  'barcode',
  'household',
  'name',
  'familyName',
  'givenNames',
  'otherNames',
  'initials',
  'dateOfBirth',
  'placeOfBirth',
  'sex',
  'nationality',
  'documentType',
  'documentNumber',
  'documentCountry',
  'documentExpiry',
  'phone',
  'email',
  'address',
  'location',
  'emergencyContact',
  'relation',
  'category',
  'majorCategory',
  'minorCategory',
  'bodyWeightKg',
  'baggageKg',
  'baggagePieces',
  'pets',
  'bookingReference',
  'reference',
  'medicalNote',
  'promissoryNote',
  'escort',
  'needs',
  'remarks',
  'signature',
] as const;
export type ManifestFieldId = (typeof manifestFieldIds)[number];

/** One fact of a row of a manifest, as lists, sheets and forms show it. */
export interface ManifestField {
  readonly id: ManifestFieldId;
  readonly label: MessageId;
  /** The fact in words; empty where it is not known. */
  readonly text: (row: ManifestRow, format: FormatMessage) => string;
  /** The same on a redacted list; empty where it must not stand there. */
  readonly redacted: (row: ManifestRow, format: FormatMessage) => string;
  /** Its share of the width of a page, in characters. */
  readonly width: number;
  /** May run right to left. */
  readonly isName: boolean;
  /** The text is a number or empty. */
  readonly isNumber: boolean;
  /** Says something about the person; the others are of the paper: running number, tick box, room to write. */
  readonly isFact: boolean;
  /** Stands on a redacted list, as it is or shortened. */
  readonly isKeptWhenRedacted: boolean;
  /** The fields that it is put together from; whoever may have those may have it. Empty for a field that stands for itself. */
  readonly parts: readonly ManifestFieldId[];
}

const same = Symbol('same');
const blank = (): string => '';

/** Without one, nothing is shown: what is not named as harmless does not stand on a redacted list. */
type Redaction = ManifestField['redacted'] | typeof same;

function define(
  id: ManifestFieldId,
  width: number,
  text: ManifestField['text'],
  rest: Partial<Omit<ManifestField, 'redacted'>> & { readonly redacted?: Redaction } = {},
): ManifestField {
  const { redacted, ...flags } = rest;
  return {
    id,
    label: `manifestFields.${id}`,
    width,
    isName: false,
    isNumber: false,
    isFact: true,
    parts: [],
    ...flags,
    text,
    isKeptWhenRedacted: redacted !== undefined,
    redacted: redacted === same ? text : (redacted ?? blank),
  };
}

const numberText = (value: number | null): string => (value === null ? '' : String(value));
const paper = { isFact: false, redacted: same } as const;
const fullName = (row: ManifestRow): string =>
  [row.familyName, row.givenNames].filter((name) => name !== '').join(', ');
const initials = (row: ManifestRow): string => initialsOf(`${row.givenNames} ${row.familyName}`);

const definitions: readonly ManifestField[] = [
  define('number', 4, (row) => String(row.number), { ...paper, isNumber: true }),
  define('tick', 5, blank, paper),
  define('reached', 7, blank, paper),
  define('barcode', 18, (row) => personCode(row.personId), paper),
  define('household', 8, (row) => String(row.householdNumber), { isNumber: true, redacted: same }),
  define('name', 30, fullName, { isName: true, parts: ['familyName', 'givenNames'], redacted: initials }),
  define('familyName', 18, (row) => row.familyName, {
    isName: true,
    redacted: (row) => initialsOf(row.familyName),
  }),
  define('givenNames', 18, (row) => row.givenNames, {
    isName: true,
    redacted: (row) => initialsOf(row.givenNames),
  }),
  define('otherNames', 16, (row) => row.otherNames, { isName: true }),
  define('initials', 8, initials, { isName: true, parts: ['familyName', 'givenNames'], redacted: same }),
  define('dateOfBirth', 11, (row, format) =>
    row.dateOfBirth === '' && row.age !== null
      ? format(message('manifestFields.age', { age: row.age }))
      : row.dateOfBirth,
  ),
  define('placeOfBirth', 14, (row) => row.placeOfBirth, { isName: true }),
  define('sex', 4, (row) => row.sex),
  define('nationality', 6, (row) => row.nationality, { redacted: same }),
  define('documentType', 12, (row, format) =>
    row.documentType === '' ? '' : format(message(`eligibility.document-${row.documentType}`)),
  ),
  define('documentNumber', 14, (row) => row.documentNumber, {
    redacted: (row) => documentTail(row.documentNumber),
  }),
  define('documentCountry', 7, (row) => row.documentCountry),
  define('documentExpiry', 11, (row) => row.documentExpiry),
  define('phone', 16, (row) => row.phone),
  define('email', 22, (row) => row.email),
  define('address', 24, (row) => row.address, { isName: true }),
  define('location', 16, (row) => row.location, { isName: true }),
  define('emergencyContact', 22, (row) => row.emergencyContact, { isName: true }),
  define('relation', 9, (row, format) =>
    row.relation === '' ? '' : format(message(`manifestFields.relation-${row.relation}`)),
  ),
  define('category', 8, (row) => `${row.majorCategory} ${row.minorCategory}`.trim(), {
    parts: ['majorCategory', 'minorCategory'],
    redacted: same,
  }),
  define('majorCategory', 8, (row) => row.majorCategory, { redacted: same }),
  define('minorCategory', 8, (row) => row.minorCategory, { redacted: same }),
  define('bodyWeightKg', 8, (row) => numberText(row.bodyWeightKg), { isNumber: true, redacted: same }),
  define('baggageKg', 8, (row) => numberText(row.baggageKg), { isNumber: true, redacted: same }),
  define('baggagePieces', 5, (row) => numberText(row.baggagePieces), { isNumber: true, redacted: same }),
  define('pets', 12, (row) => row.pets),
  define('bookingReference', 10, (row) => row.bookingReference, { redacted: same }),
  define('reference', 14, (row) => row.bookingReference || personCode(row.personId), {
    parts: ['bookingReference'],
    redacted: same,
  }),
  define('medicalNote', 24, (row) => row.medicalNote, { isName: true }),
  define('promissoryNote', 10, (row, format) =>
    row.promissoryNote === '' ? '' : format(message(`manifestFields.promissory-${row.promissoryNote}`)),
  ),
  define('escort', 18, (row) => row.escort, { isName: true, redacted: (row) => initialsOf(row.escort) }),
  define('needs', 14, (row, format) =>
    row.needs.map((need) => format(message(`manifests.need-${need}`))).join(', '),
  ),
  define('remarks', 16, blank, paper),
  define('signature', 18, blank, paper),
];

const byId = new Map<string, ManifestField>(definitions.map((field) => [field.id, field]));

/** All fields, in the order of their ids. */
export const manifestFields: readonly ManifestField[] = definitions;

/** The field of this id; undefined for an id that this program does not know. */
export function manifestField(id: string): ManifestField | undefined {
  return byId.get(id);
}
