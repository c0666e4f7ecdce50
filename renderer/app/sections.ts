import {
  IconArmchair2,
  IconChartBar,
  IconDoorEnter,
  IconFileText,
  IconLayoutDashboard,
  IconListNumbers,
  IconMap2,
  IconPlaneDeparture,
  IconShieldLock,
  IconTool,
  IconUserQuestion,
  IconUsers,
} from '@tabler/icons-react';

/** The sections of an open plan, in the order of the work, each with the digit, or the letter, that opens it together with Alt. */
export const sections = [
  { id: 'overview', digit: 1, label: 'app.overview', Icon: IconLayoutDashboard },
  { id: 'roster', digit: 2, label: 'app.roster', Icon: IconUsers },
  { id: 'fixes', digit: 7, label: 'app.fixes', Icon: IconTool },
  { id: 'same-person', digit: 8, label: 'samePerson.section', Icon: IconUserQuestion },
  { id: 'departures', digit: 3, label: 'app.departures', Icon: IconPlaneDeparture },
  { id: 'board', digit: 4, label: 'app.board', Icon: IconArmchair2 },
  { id: 'map', digit: 'M', label: 'map.section', Icon: IconMap2 },
  { id: 'manifests', digit: 5, label: 'app.manifests', Icon: IconFileText },
  { id: 'door', digit: 'G', label: 'door.section', Icon: IconDoorEnter },
  { id: 'priorities', digit: 9, label: 'priorities.section', Icon: IconListNumbers },
  { id: 'situation', digit: 0, label: 'situation.section', Icon: IconChartBar },
  { id: 'custody', digit: 6, label: 'app.custody', Icon: IconShieldLock },
] as const;

export type SectionId = (typeof sections)[number]['id'];

/** The section of that name, or the first one where there is none. */
export function sectionOf(name: string | undefined): SectionId {
  return sections.find(({ id }) => id === name)?.id ?? 'overview';
}
