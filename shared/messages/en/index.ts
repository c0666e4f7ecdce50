import { advisories } from './advisories';
import { app } from './app';
import { assignment } from './assignment';
import { backup } from './backup';
import { backupsScreen } from './backups-screen';
import { board } from './board';
import { boardKeys } from './board-keys';
import { closing } from './closing';
import { coordinates } from './coordinates';
import { custody } from './custody';
import { custodyScreen } from './custody-screen';
import { departureForm } from './departure-form';
import { departures } from './departures';
import { difference } from './difference';
import { documents } from './documents';
import { door } from './door';
import { eligibility } from './eligibility';
import { exporting } from './exports';
import { fixes } from './fixes';
import { forms } from './forms';
import { giveOut } from './give-out';
import { geojson } from './geojson';
import { grid } from './grid';
import { headless } from './headless';
import { heldDocuments } from './held-documents';
import { history } from './history';
import { importing } from './import';
import { importScreen } from './import-screen';
import { issue } from './issue';
import { keys } from './keys';
import { leave } from './leave';
import { manifestFields } from './manifest-fields';
import { manifests } from './manifests';
import { manifestsScreen } from './manifests-screen';
import { mapPage } from './map-page';
import { mapScreen } from './map-screen';
import { matching } from './matching';
import { overview } from './overview';
import { paxlst } from './paxlst';
import { person } from './person';
import { planning } from './planning';
import { reach } from './reach';
import { replan } from './replan';
import { priorities } from './priorities';
import { roster } from './roster';
import { rules } from './rules';
import { samePerson } from './same-person';
import { scan } from './scan';
import { scenarios } from './scenarios';
import { secret } from './secret';
import { situation } from './situation';
import { standby } from './standby';
import { start } from './start';
import { templatesScreen } from './templates-screen';
import { timeline } from './timeline';
import { unsupported } from './unsupported';
import { vault } from './vault';

/** The English catalogue: the source of every other language. */
export const en = {
  ...advisories,
  ...app,
  ...assignment,
  ...backup,
  ...backupsScreen,
  ...board,
  ...boardKeys,
  ...closing,
  ...coordinates,
  ...custody,
  ...custodyScreen,
  ...departureForm,
  ...departures,
  ...difference,
  ...documents,
  ...door,
  ...eligibility,
  ...exporting,
  ...fixes,
  ...forms,
  ...giveOut,
  ...geojson,
  ...grid,
  ...headless,
  ...heldDocuments,
  ...history,
  ...importing,
  ...importScreen,
  ...issue,
  ...keys,
  ...leave,
  ...manifestFields,
  ...manifests,
  ...manifestsScreen,
  ...mapPage,
  ...mapScreen,
  ...matching,
  ...overview,
  ...paxlst,
  ...person,
  ...planning,
  ...reach,
  ...replan,
  ...priorities,
  ...roster,
  ...rules,
  ...samePerson,
  ...scan,
  ...scenarios,
  ...secret,
  ...situation,
  ...standby,
  ...start,
  ...templatesScreen,
  ...timeline,
  ...unsupported,
  ...vault,
} as const;

/** The id of an entry in the catalogue. */
export type MessageId = keyof typeof en;
