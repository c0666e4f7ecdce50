import {
  IconArmchair2,
  IconFileText,
  IconLayoutDashboard,
  IconPlaneDeparture,
  IconUsers,
} from '@tabler/icons-react';

/** The sections of an open plan, in the order of the work; Alt+1 … Alt+5 open them. */
export const sections = [
  { id: 'overview', label: 'app.overview', Icon: IconLayoutDashboard },
  { id: 'roster', label: 'app.roster', Icon: IconUsers },
  { id: 'departures', label: 'app.departures', Icon: IconPlaneDeparture },
  { id: 'board', label: 'app.board', Icon: IconArmchair2 },
  { id: 'manifests', label: 'app.manifests', Icon: IconFileText },
] as const;

export type SectionId = (typeof sections)[number]['id'];
