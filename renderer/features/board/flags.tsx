import {
  IconAlertTriangle,
  IconBabyCarriage,
  IconBedFlat,
  IconFileAlert,
  IconLungs,
  IconPaw,
  IconShieldCheck,
  IconDisabled,
} from '@tabler/icons-react';
import type { MessageId } from '../../../shared/messages/en';
import { useText } from '../../ui/text';
import classes from './board.module.css';
import type { HouseholdRow } from './household-rows';

interface Flag {
  readonly label: MessageId;
  readonly count: number;
  /** Who it is about, for a label that names somebody. */
  readonly name?: string;
  readonly Icon: typeof IconPaw;
  readonly isWarning?: boolean;
}

/** What must be thought of in a household, as small signs that say their name to everybody. */
export function Flags({ row }: { readonly row: HouseholdRow }) {
  const text = useText();
  const flags: readonly Flag[] = [
    {
      label: 'board.flag-lone-minor',
      count: row.isLoneMinor ? 1 : 0,
      Icon: IconAlertTriangle,
      isWarning: true,
    },
    {
      label: 'board.flag-escorted',
      count: row.escortedBy === '' ? 0 : 1,
      name: row.escortedBy,
      Icon: IconShieldCheck,
    },
    {
      label: 'board.flag-expired',
      count: row.hasExpiredDocument ? 1 : 0,
      Icon: IconFileAlert,
      isWarning: true,
    },
    { label: 'board.flag-stretcher', count: row.needs.stretcher, Icon: IconBedFlat },
    { label: 'board.flag-wheelchair', count: row.needs.wheelchair, Icon: IconDisabled },
    { label: 'board.flag-oxygen', count: row.needs.oxygen, Icon: IconLungs },
    { label: 'board.flag-infant', count: row.infants, Icon: IconBabyCarriage },
    { label: 'board.flag-pet', count: row.needs.pet, Icon: IconPaw },
  ];
  return flags
    .filter(({ count }) => count > 0)
    .map(({ label, count, name = '', Icon, isWarning }) => (
      <span
        key={label}
        role="img"
        aria-label={text(label, { count, name })}
        title={text(label, { count, name })}
        className={isWarning ? classes.warningFlag : classes.flag}
      >
        <Icon size={15} stroke={1.8} aria-hidden />
        {count > 1 ? <span className={classes.flagCount}>{count}</span> : null}
      </span>
    ));
}
