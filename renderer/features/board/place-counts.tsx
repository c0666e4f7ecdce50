import { IconBedFlat, IconDisabled, IconLungs, IconPaw } from '@tabler/icons-react';
import { specialNeeds } from '../../../shared/model/person';
import type { DepartureLoad } from '../../../shared/planning/departure-loads';
import { useText } from '../../ui/text';
import classes from './board.module.css';

const icons = { wheelchair: IconDisabled, stretcher: IconBedFlat, oxygen: IconLungs, pet: IconPaw } as const;

/** The places beside seats that a departure limits or that somebody aboard needs. */
export function PlaceCounts({ load }: { readonly load: DepartureLoad }) {
  const text = useText();
  return specialNeeds.map((need) => {
    const use = load.places[need];
    if (use === undefined) {
      return null;
    }
    const Icon = icons[need];
    const label = text(use.limit === null ? `board.places-${need}-unlimited` : `board.places-${need}`, {
      used: use.used,
      limit: use.limit ?? 0,
    });
    const isOver = use.limit !== null && use.used > use.limit;
    return (
      <span
        key={need}
        role="img"
        aria-label={label}
        title={label}
        className={classes.place}
        data-over={isOver ? 'yes' : undefined}
      >
        <Icon size={14} stroke={1.8} aria-hidden />
        {use.limit === null ? use.used : text('board.places-short', { used: use.used, limit: use.limit })}
      </span>
    );
  });
}
