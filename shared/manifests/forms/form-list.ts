import { apisSheet } from './apis-sheet';
import { ds5528List } from './ds5528-list';
import { ds5528Sheets } from './ds5528-sheets';
import type { ManifestForm } from './form';
import { garSheet } from './gar-sheet';
import { icaoManifest } from './icao-manifest';
import { bagTags, boardingSlips, wristbands } from './labels';
import { paxlstMessage } from './paxlst-message';
import { wfpList } from './wfp-list';

/** Every form that can be made of a manifest, in the order in which a planner is offered them. */
export const manifestForms: readonly ManifestForm[] = [
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

/** The form of this id; undefined for an id that this program does not know. */
export function manifestForm(id: string): ManifestForm | undefined {
  return manifestForms.find((form) => form.id === id);
}
