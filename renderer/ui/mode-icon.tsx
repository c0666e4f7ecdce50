import {
  IconBus,
  IconHelicopter,
  IconPlane,
  IconPlaneInflight,
  IconRoute,
  IconShip,
  IconTrain,
} from '@tabler/icons-react';

const icons: Readonly<Record<string, typeof IconPlane>> = {
  commercial: IconPlane,
  charter: IconPlaneInflight,
  'military-lift': IconHelicopter,
  convoy: IconBus,
  ferry: IconShip,
  rail: IconTrain,
};

/** The sign of a way of leaving, hidden from those who listen: a word goes with it. */
export function ModeIcon({ mode, size }: { readonly mode: string; readonly size: number }) {
  const Icon = icons[mode] ?? IconRoute;
  return <Icon size={size} stroke={1.7} aria-hidden />;
}
