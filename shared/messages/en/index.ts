import { app } from './app';
import { assignment } from './assignment';
import { board } from './board';
import { custody } from './custody';
import { departures } from './departures';
import { eligibility } from './eligibility';
import { grid } from './grid';
import { headless } from './headless';
import { importing } from './import';
import { importScreen } from './import-screen';
import { keys } from './keys';
import { manifests } from './manifests';
import { manifestsScreen } from './manifests-screen';
import { planning } from './planning';
import { roster } from './roster';
import { vault } from './vault';

/** The English catalogue: the source of every other language. */
export const en = {
  ...app,
  ...assignment,
  ...board,
  ...custody,
  ...departures,
  ...eligibility,
  ...grid,
  ...headless,
  ...importing,
  ...importScreen,
  ...keys,
  ...manifests,
  ...manifestsScreen,
  ...planning,
  ...roster,
  ...vault,
} as const;

/** The id of an entry in the catalogue. */
export type MessageId = keyof typeof en;
