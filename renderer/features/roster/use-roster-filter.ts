import { useDebouncedValue } from '@mantine/hooks';
import type { GridApi, IRowNode } from 'ag-grid-community';
import { useCallback, useEffect, useRef } from 'react';
import type { Facet, RosterRow } from './roster-row';
import { rowPasses } from './roster-row';
import { searchWords } from './search-text';

const pauseMs = 80;

interface RosterFilter {
  readonly isPresent: () => boolean;
  readonly passes: (node: IRowNode<RosterRow>) => boolean;
}

/** Filters the grid by a view and a search, shortly after the last key. */
export function useRosterFilter(
  api: GridApi<RosterRow> | null,
  facet: Facet | null,
  query: string,
): RosterFilter {
  const [settledQuery] = useDebouncedValue(query, pauseMs);
  const words = useRef<string[]>([]);
  const view = useRef<Facet | null>(null);

  useEffect(() => {
    words.current = searchWords(settledQuery);
    view.current = facet;
    api?.onFilterChanged();
  }, [api, facet, settledQuery]);

  return {
    isPresent: useCallback(() => view.current !== null || words.current.length > 0, []),
    passes: useCallback(({ data }) => data !== undefined && rowPasses(data, view.current, words.current), []),
  };
}
