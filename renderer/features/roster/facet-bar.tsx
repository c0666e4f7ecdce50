import { Group, Tooltip, UnstyledButton } from '@mantine/core';
import { FormattedNumber } from 'react-intl';
import { useText } from '../../ui/text';
import classes from './facet-bar.module.css';
import type { RosterCounts } from './roster-counts';
import { facets } from './facets';
import type { Facet } from './facets';

interface FacetBarProps {
  readonly counts: RosterCounts;
  readonly facet: Facet | null;
  readonly onFacet: (facet: Facet | null) => void;
}

/** The views that planners look at again and again, with their numbers. */
export function FacetBar({ counts, facet, onFacet }: FacetBarProps) {
  const text = useText();
  return (
    <Group gap={6} role="group" aria-label={text('roster.views')} className={classes.bar}>
      {[null, ...facets.filter((each) => counts.byFacet[each] > 0 || each === facet)].map((view) => (
        <Tooltip
          key={view ?? 'all'}
          label={view === null ? text('roster.view-all') : text(`roster.view-${view}-hint`)}
          disabled={view === null}
        >
          <UnstyledButton
            className={classes.view}
            aria-pressed={facet === view}
            data-attention={
              view !== null && view !== 'outside' && counts.byFacet[view] > 0 ? true : undefined
            }
            onClick={() => onFacet(view)}
          >
            {text(view === null ? 'roster.view-all' : `roster.view-${view}`)}
            <span className={classes.count}>
              <FormattedNumber value={view === null ? counts.people : counts.byFacet[view]} />
            </span>
          </UnstyledButton>
        </Tooltip>
      ))}
    </Group>
  );
}
