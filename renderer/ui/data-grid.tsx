import { Box } from '@mantine/core';
import type { GetLocaleTextParams, GridReadyEvent } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import type { AgGridReactProps } from 'ag-grid-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import classes from './data-grid.module.css';
import { registerGridModules } from './data-grid-modules';
import { gridTheme } from './data-grid-theme';

registerGridModules();

interface DataGridProps<Row> extends Omit<AgGridReactProps<Row>, 'rowHeight'> {
  /** What the grid holds, for those who hear it. */
  readonly label: string;
  /** In pixels, when rows have more than one line. */
  readonly rowHeight?: number;
}

/** A dense grid for many rows, in the look and the language of the window. Fills its parent. */
export function DataGrid<Row>({ label, rowHeight, onGridReady, ...options }: DataGridProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const intl = useIntl();

  const name = useCallback(() => {
    box.current?.querySelector('[role="grid"], [role="treegrid"]')?.setAttribute('aria-label', label);
  }, [label]);
  useEffect(name, [name]);

  const ready = useCallback(
    (event: GridReadyEvent<Row>) => {
      name();
      onGridReady?.(event);
    },
    [name, onGridReady],
  );

  const getLocaleText = useCallback(
    ({ key, defaultValue }: GetLocaleTextParams<Row>) => {
      const id = `grid.${key}`;
      return Object.hasOwn(intl.messages, id) ? intl.formatMessage({ id }) : defaultValue;
    },
    [intl],
  );
  const theme = useMemo(
    () => (rowHeight === undefined ? gridTheme : gridTheme.withParams({ rowHeight })),
    [rowHeight],
  );

  return (
    <Box ref={box} h="100%" w="100%" className={classes.grid}>
      <AgGridReact<Row>
        theme={theme}
        getLocaleText={getLocaleText}
        onGridReady={ready}
        animateRows={false}
        enableBrowserTooltips
        suppressDragLeaveHidesColumns
        {...options}
      />
    </Box>
  );
}
