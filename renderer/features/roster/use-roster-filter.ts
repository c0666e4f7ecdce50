import { useDebouncedValue } from '@mantine/hooks';
import type { GridApi, IRowNode } from 'ag-grid-community';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { rowPasses } from './roster-filters';
import type { RosterNarrowing } from './roster-filters';
import type { RosterRow } from './roster-row';
import type { RosterLook } from './saved-views-menu';
import { searchWords } from './search-text';

const pauseMs = 80;

export interface RosterFilter {
  readonly isPresent: () => boolean;
  readonly passes: (node: IRowNode<RosterRow>) => boolean;
}

/** Filters the grid by a view, a search and values of fields, shortly after the last key. */
export function useRosterFilter(
  api: GridApi<RosterRow> | null,
  { facet, query, filters }: RosterLook,
  only?: ReadonlySet<string>,
): RosterFilter & { readonly narrowing: RosterNarrowing } {
  const [settledQuery] = useDebouncedValue(query, pauseMs);
  const narrowing = useMemo(
    (): RosterNarrowing => ({ facet, words: searchWords(settledQuery), filters, only }),
    [facet, settledQuery, filters, only],
  );
  const latest = useRef(narrowing);

  useEffect(() => {
    latest.current = narrowing;
    api?.onFilterChanged();
  }, [api, narrowing]);

  return {
    narrowing,
    isPresent: useCallback(
      () =>
        latest.current.only !== undefined ||
        latest.current.facet !== null ||
        latest.current.words.length > 0 ||
        Object.values(latest.current.filters).some((values) => values.length > 0),
      [],
    ),
    passes: useCallback(({ data }) => data !== undefined && rowPasses(data, latest.current), []),
  };
}
