import {
  IconAnchor,
  IconBarrierBlock,
  IconFlag3,
  IconHome,
  IconMapPin,
  IconPlane,
  IconShieldCheck,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { PlaceKind } from '../../../shared/model/place';

const icons = {
  airport: IconPlane,
  port: IconAnchor,
  'assembly-point': IconUsersGroup,
  'border-crossing': IconBarrierBlock,
  town: IconHome,
  'warden-zone': IconFlag3,
  'supported-area': IconShieldCheck,
  other: IconMapPin,
} as const;

/** The same sign for a kind of place as on the map. */
export function PlaceIcon({ kind }: { readonly kind: PlaceKind }) {
  const Icon = icons[kind];
  return <Icon size={18} stroke={1.7} aria-hidden style={{ flexShrink: 0 }} />;
}
