import { ActionIcon, Button, Group, TextInput, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import {
  IconFileExport,
  IconFileImport,
  IconScan,
  IconSearch,
  IconUserPlus,
  IconX,
} from '@tabler/icons-react';
import type { GridApi } from 'ag-grid-community';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { DataGridColumnsMenu } from '../../ui/data-grid-columns-menu';
import { useText } from '../../ui/text';
import type { RosterRow } from './roster-row';

interface RosterToolbarProps {
  readonly api: GridApi<RosterRow> | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onImport: () => void;
  readonly onAdd: () => void;
  readonly onScan: () => void;
  readonly onExport: () => void;
  /** Filters and saved views, beside the search. */
  readonly views: ReactNode;
}

/** Search, columns, import and add: what concerns the whole roster. */
export function RosterToolbar({
  api,
  query,
  onQuery,
  onImport,
  onAdd,
  onScan,
  onExport,
  views,
}: RosterToolbarProps) {
  const text = useText();
  const search = useRef<HTMLInputElement>(null);
  useHotkeys([['mod+F', () => search.current?.select()]], []);
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between">
      <TextInput
        ref={search}
        w={260}
        type="search"
        aria-label={text('roster.search')}
        placeholder={text('roster.search')}
        leftSection={<IconSearch size={16} stroke={1.6} />}
        rightSection={
          query === '' ? null : (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={text('roster.search-clear')}
              onClick={() => {
                onQuery('');
                search.current?.focus();
              }}
            >
              <IconX size={14} />
            </ActionIcon>
          )
        }
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            onQuery('');
          } else if (event.key === 'ArrowDown' && (api?.getDisplayedRowCount() ?? 0) > 0) {
            event.preventDefault();
            api?.setFocusedCell(0, 'familyName');
          }
        }}
      />
      <Group gap="xs" wrap="nowrap">
        {views}
        <DataGridColumnsMenu api={api} />
        <Tooltip label={text('scan.open-hint')}>
          <Button variant="default" leftSection={<IconScan size={16} stroke={1.6} />} onClick={onScan}>
            {text('scan.open')}
          </Button>
        </Tooltip>
        <Button variant="default" leftSection={<IconFileImport size={16} stroke={1.6} />} onClick={onImport}>
          {text('roster.import')}
        </Button>
        <Tooltip label={text('roster.export-hint')}>
          <ActionIcon variant="default" size={36} aria-label={text('roster.export')} onClick={onExport}>
            <IconFileExport size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Button leftSection={<IconUserPlus size={16} stroke={1.6} />} onClick={onAdd}>
          {text('roster.add')}
        </Button>
      </Group>
    </Group>
  );
}
