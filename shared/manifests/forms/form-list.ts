import { apisSheet } from './apis-sheet';
import { ds5528List } from './ds5528-list';
import { ds5528Sheets } from './ds5528-sheets';
import type { RecipientProfile } from '../../model/recipient-profile';
import { shippedProfile } from '../recipients';
import type { ShippedProfileId } from '../recipients';
import type { FormFacts, ManifestForm } from './form';
import { garSheet } from './gar-sheet';
import { icaoManifest } from './icao-manifest';
import { bagTags, boardingSlips, wristbands } from './labels';
import { paxlstMessage } from './paxlst-message';
import { wfpList } from './wfp-list';

/** Whose own form it is, by the ids of form and profile. */
const askedBy: Readonly<Partial<Record<string, readonly ShippedProfileId[]>>> = {
  icao: ['airline', 'authority'],
  apis: ['airline', 'authority'],
  paxlst: ['airline', 'authority'],
  gar: ['authority'],
  wfp: ['airline'],
};

/**
 * A recipient as a form sees it: whoever asks by a form of their own may have all that it asks for. A profile that a planner
 * has altered, or made, is taken as it is.
 */
export function recipientOfForm(
  { id, fieldsUsed }: Pick<ManifestForm, 'id' | 'fieldsUsed'>,
  profile: RecipientProfile,
): RecipientProfile {
  const shipped = shippedProfile(profile.id);
  const isUnaltered = shipped?.fields.every((field) => profile.fields.includes(field)) === true;
  return isUnaltered && askedBy[id]?.some((known) => known === profile.id) === true
    ? { ...profile, fields: [...new Set([...profile.fields, ...fieldsUsed])] }
    : profile;
}

/** The facts that a form has boxes for and that no departure knows, by the id of the form. */
const factsOf: Readonly<Partial<Record<string, readonly AskedFact[]>>> = {
  icao: ['operator', 'registration', 'crew'],
  gar: ['operator', 'registration', 'aircraftType', 'base', 'crew', 'phone'],
  wfp: ['agency'],
  paxlst: ['sender', 'contact', 'phone'],
};

/** A fact of a form that a planner may be asked for. */
export type AskedFact = Exclude<keyof FormFacts, 'recipient' | 'release'>;

/** What a planner is asked for before a form of this id is made; nothing of it must be known. */
export function factsAskedBy(form: string): readonly AskedFact[] {
  return factsOf[form] ?? [];
}

const forms: readonly ManifestForm[] = [
  icaoManifest,
  apisSheet,
  paxlstMessage,
  garSheet,
  wfpList,
  boardingSlips,
  wristbands,
  bagTags,
  ds5528Sheets,
  ds5528List,
];

/** Every form that can be made of a manifest, in the order in which a planner is offered them. */
export const manifestForms: readonly ManifestForm[] = forms.map((form) => ({
  ...form,
  build: ({ profile, ...request }, kind) =>
    form.build({ ...request, profile: profile === null ? null : recipientOfForm(form, profile) }, kind),
}));

/** The form of this id; undefined for an id that this program does not know. */
export function manifestForm(id: string): ManifestForm | undefined {
  return manifestForms.find((form) => form.id === id);
}
