import { Button, Checkbox, Divider, Popover, ScrollArea, Stack, Text } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { GridApi } from 'ag-grid-community';
import { useReducer } from 'react';
import { useText } from './text';

interface DataGridColumnsMenuProps<Row> {
  readonly api: GridApi<Row> | null;
}

/** The button that lets planners choose which columns a grid shows. */
export function DataGridColumnsMenu<Row>({ api }: DataGridColumnsMenuProps<Row>) {
  const text = useText();
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const columns = api?.getColumns()?.filter((column) => column.getColDef().headerName !== undefined) ?? [];
  return (
    <Popover position="bottom-end" shadow="md" withinPortal trapFocus onOpen={refresh}>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconColumns3 size={16} stroke={1.6} />}
          disabled={api === null}
        >
          {text('grid.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" w={240}>
        <Text size="xs" fw={600} c="dimmed" mb={6}>
          {text('grid.columns-title')}
        </Text>
        <ScrollArea.Autosize mah={420} type="auto" offsetScrollbars>
          <Stack gap={6}>
            {columns.map((column) => (
              <Checkbox
                key={column.getColId()}
                size="xs"
                label={column.getColDef().headerName}
                checked={column.isVisible()}
                disabled={column.getColDef().lockPinned === true}
                onChange={(event) => {
                  api?.setColumnsVisible([column], event.currentTarget.checked);
                  refresh();
                }}
              />
            ))}
          </Stack>
        </ScrollArea.Autosize>
        <Divider my={8} />
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            api?.resetColumnState();
            refresh();
          }}
        >
          {text('grid.columns-reset')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
