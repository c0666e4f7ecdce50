import {
  IconArmchair2,
  IconFileText,
  IconLayoutDashboard,
  IconPlaneDeparture,
  IconShieldLock,
  IconUsers,
} from '@tabler/icons-react';

/** The sections of an open plan, in the order of the work; Alt+1 … Alt+6 open them. */
export const sections = [
  { id: 'overview', label: 'app.overview', Icon: IconLayoutDashboard },
  { id: 'roster', label: 'app.roster', Icon: IconUsers },
  { id: 'departures', label: 'app.departures', Icon: IconPlaneDeparture },
  { id: 'board', label: 'app.board', Icon: IconArmchair2 },
  { id: 'manifests', label: 'app.manifests', Icon: IconFileText },
  { id: 'custody', label: 'app.custody', Icon: IconShieldLock },
] as const;

export type SectionId = (typeof sections)[number]['id'];

/** The section of that name, or the first one where there is none. */
export function sectionOf(name: string | undefined): SectionId {
  return sections.find(({ id }) => id === name)?.id ?? 'overview';
}
