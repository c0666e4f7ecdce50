import { nobody } from '../eligibility/eligible-departures';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { pickFacts } from '../model/manifest-content';
import type { ManifestRow } from '../model/manifest-content';
import type { Plan } from '../model/plan';
import type { RecipientProfile } from '../model/recipient-profile';
import { manifestField, manifestFields } from './fields';
import type { ManifestFieldId } from './fields';

/** The profiles that come with the program. */
export const shippedProfileIds = ['airline', 'authority', 'military', 'post', 'internal'] as const;
export type ShippedProfileId = (typeof shippedProfileIds)[number];

/** Who somebody is and on which document they travel. */
const identity = [
  'familyName',
  'givenNames',
  'dateOfBirth',
  'sex',
  'nationality',
  'documentType',
  'documentNumber',
  'documentCountry',
  'documentExpiry',
] as const satisfies readonly ManifestFieldId[];

const fieldsOf: Readonly<Record<ShippedProfileId, readonly ManifestFieldId[]>> = {
  airline: [...identity, 'bookingReference', 'needs'],
  authority: identity,
  military: [
    'familyName',
    'givenNames',
    'nationality',
    'documentNumber',
    'majorCategory',
    'minorCategory',
    'bodyWeightKg',
    'baggageKg',
    'needs',
  ],
  post: [
    ...identity,
    'household',
    'placeOfBirth',
    'phone',
    'email',
    'emergencyContact',
    'relation',
    'escort',
    'needs',
  ],
  internal: manifestFields.filter(({ isFact, parts }) => isFact && parts.length === 0).map(({ id }) => id),
};

/** The profiles as they come with the program, with the fewest fields that each recipient can work with. */
export const shippedProfiles: readonly RecipientProfile[] = shippedProfileIds.map((id) => ({
  id,
  name: '',
  fields: [...fieldsOf[id]],
  isInternal: id === 'internal',
}));

const shippedById = new Map(shippedProfiles.map((profile) => [profile.id, profile]));

/** The profile of this id as it came with the program; undefined for one of the planner's own. */
export function shippedProfile(id: string): RecipientProfile | undefined {
  return shippedById.get(id);
}

/** All profiles of a plan: those of the program, each as the plan has altered it, then the planner's own by name. */
export function profilesOf(plan: Pick<Plan, 'recipientProfile'>): RecipientProfile[] {
  const own = [...plan.recipientProfile.values()].filter(({ id }) => !shippedById.has(id));
  return [
    ...shippedProfiles.map((profile) => plan.recipientProfile.get(profile.id) ?? profile),
    ...own.sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1)),
  ];
}

/** What a profile is called: the planner's word, else the program's, else its id. */
export function profileName({ id, name }: Pick<RecipientProfile, 'id' | 'name'>): Message | string {
  const shipped = shippedProfileIds.find((known) => known === id);
  return name !== '' || shipped === undefined ? name || id : message(`manifestFields.recipient-${shipped}`);
}

/** Whether this recipient may have the field: it is of the paper, or it or all it is put together from is on the list. */
export function mayHave(profile: RecipientProfile, fieldId: string): boolean {
  const field = manifestField(fieldId);
  return (
    field !== undefined &&
    (!field.isFact ||
      profile.fields.includes(fieldId) ||
      (field.parts.length > 0 && field.parts.every((part) => profile.fields.includes(part))))
  );
}

/** The columns that this recipient may have, in their order. */
export function restrictColumns<Column extends { readonly field: string }>(
  columns: readonly Column[],
  profile: RecipientProfile,
): Column[] {
  return columns.filter(({ field }) => mayHave(profile, field));
}

const emptied: Omit<ManifestRow, 'number' | 'personId' | 'householdId' | 'householdNumber'> = {
  ...pickFacts(nobody),
  age: null,
  escort: '',
  needs: [],
};

/** A row with every fact emptied that this recipient may not have: for forms whose boxes are fixed. The age goes with the birth date. */
export function restrictRow(row: ManifestRow, profile: RecipientProfile): ManifestRow {
  const allowed = new Set<string>(profile.fields);
  const withheld = Object.entries(emptied).filter(
    ([key]) => !allowed.has(key === 'age' ? 'dateOfBirth' : key),
  );
  return { ...row, ...(Object.fromEntries(withheld) as Partial<ManifestRow>) }; // keys and values of `emptied`
}
