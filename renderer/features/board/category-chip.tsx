import { useText } from '../../ui/text';
import classes from './board.module.css';
import type { HouseholdRow } from './household-rows';

/** The priority class of a household, such as I A. */
export function CategoryChip({ row }: { readonly row: HouseholdRow }) {
  const text = useText();
  const label =
    row.majorCategory === ''
      ? text('board.category-none', { minor: row.minorCategory })
      : text('board.category', { major: row.majorCategory, minor: row.minorCategory });
  return (
    <span
      className={classes.category}
      data-major={row.majorCategory || 'none'}
      title={label}
      aria-label={label}
      role="img"
    >
      {row.majorCategory || text('board.not-known')}
      <span className={classes.minor}>{row.minorCategory}</span>
    </span>
  );
}
