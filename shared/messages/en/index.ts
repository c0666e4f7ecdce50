import { app } from './app';
import { assignment } from './assignment';
import { departures } from './departures';
import { eligibility } from './eligibility';
import { headless } from './headless';
import { importing } from './import';
import { manifests } from './manifests';
import { roster } from './roster';
import { vault } from './vault';

/** The English catalogue: the source of every other language. */
export const en = {
  ...app,
  ...assignment,
  ...departures,
  ...eligibility,
  ...headless,
  ...importing,
  ...manifests,
  ...roster,
  ...vault,
} as const;

/** The id of an entry in the catalogue. */
export type MessageId = keyof typeof en;
