import { Box, Button, Group, Stack } from '@mantine/core';
import { IconFileImport, IconScan, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useHotkeys } from '@mantine/hooks';
import type { GridApi } from 'ag-grid-community';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '../../../shared/model/person';
import { EmptyState } from '../../ui/empty-state';
import { FileDrop } from '../../ui/file-drop';
import { useText } from '../../ui/text';
import { AddPersonDrawer } from './add-person-drawer';
import { BulkEditDialog } from './bulk-edit-dialog';
import { DeletePeopleDialog } from './delete-people-dialog';
import { FacetBar } from './facet-bar';
import { PersonPanel } from './person-panel';
import { countRows } from './roster-counts';
import { RosterFooter } from './roster-footer';
import { RosterGrid } from './roster-grid';
import type { Facet, RosterRow } from './roster-row';
import { ScanDialog } from './scan-dialog';
import { RosterToolbar } from './roster-toolbar';
import { useRosterRows } from './use-roster-rows';
import { useGridView } from './use-grid-view';

interface RosterScreenProps {
  /** Opens the import, with files that were dropped here. */
  readonly onImport: (files?: readonly File[]) => void;
  /** What was done to a person, for the panel beside the roster. */
  readonly personHistory: (person: Person) => ReactNode;
}

type Dialog = 'add' | 'delete' | 'bulk' | 'scan' | null;

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The roster: everybody in the plan, to search, sort, correct and group. */
export function RosterScreen({ onImport, personHistory }: RosterScreenProps) {
  const text = useText();
  const [api, setApi] = useState<GridApi<RosterRow> | null>(null);
  const [today] = useState(() => localDay(new Date()));
  const [query, setQuery] = useState('');
  const [facet, setFacet] = useState<Facet | null>(null);
  const [dialog, setDialog] = useState<Dialog>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const { index, firstRows, version } = useRosterRows(api, today);
  const { view, refreshView } = useGridView(api);
  // The version stands for the rows, which are altered in place.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  const counts = useMemo(() => countRows(index.values()), [index, version]);
  const openRow = openId === null ? undefined : index.row(openId);
  const isEmpty = counts.people === 0;

  const followFocus = useCallback((id: string) => setOpenId((open) => (open === null ? null : id)), []);
  const close = useCallback(() => setDialog(null), []);
  useHotkeys([['mod+M', () => setDialog('scan')]], []);

  return (
    <FileDrop hint={text('roster.drop')} onFiles={onImport}>
      {isEmpty ? (
        <EmptyState
          icon={<IconUsers size={28} />}
          title={text('roster.empty-title')}
          text={text('roster.empty-text')}
        >
          <Group gap="xs">
            <Button leftSection={<IconFileImport size={16} />} onClick={() => onImport()}>
              {text('roster.import')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconUserPlus size={16} />}
              onClick={() => setDialog('add')}
            >
              {text('roster.add')}
            </Button>
            <Button variant="default" leftSection={<IconScan size={16} />} onClick={() => setDialog('scan')}>
              {text('scan.open')}
            </Button>
          </Group>
        </EmptyState>
      ) : (
        <Stack gap={0} h="100%" style={{ background: 'var(--desk-surface)' }}>
          <Stack gap="xs" px="sm" py="xs">
            <RosterToolbar
              api={api}
              query={query}
              onQuery={setQuery}
              onImport={() => onImport()}
              onAdd={() => setDialog('add')}
              onScan={() => setDialog('scan')}
            />
            <FacetBar counts={counts} facet={facet} onFacet={setFacet} />
          </Stack>
          <Group gap={0} wrap="nowrap" flex={1} mih={0} style={{ borderTop: '1px solid var(--desk-line)' }}>
            <Box flex={1} miw={0} h="100%">
              <RosterGrid
                api={api}
                onApi={setApi}
                rows={firstRows}
                facet={facet}
                query={query}
                today={today}
                onOpen={setOpenId}
                onFocusRow={followFocus}
                onView={refreshView}
              />
            </Box>
            {openRow && (
              <PersonPanel
                row={openRow}
                index={index}
                today={today}
                personHistory={personHistory}
                onOpen={setOpenId}
                onClose={() => {
                  setOpenId(null);
                  const cell = api?.getFocusedCell();
                  if (cell) {
                    api?.setFocusedCell(cell.rowIndex, cell.column);
                  }
                }}
              />
            )}
          </Group>
          <RosterFooter
            counts={counts}
            shown={view.shown}
            hasColumnFilters={view.hasColumnFilters}
            onClearFilters={() => api?.setFilterModel(null)}
            selected={view.selected}
            hidden={view.hidden}
            onDelete={() => setDialog('delete')}
            onSetField={() => setDialog('bulk')}
            onClear={() => api?.deselectAll()}
          />
        </Stack>
      )}
      {dialog === 'scan' && (
        <ScanDialog
          today={today}
          onOpen={(id) => {
            close();
            setOpenId(id);
          }}
          onClose={close}
        />
      )}
      {dialog === 'add' && <AddPersonDrawer index={index} today={today} onClose={close} />}
      {dialog === 'delete' && (
        <DeletePeopleDialog selected={view.selected} hidden={view.hidden} onClose={close} />
      )}
      {dialog === 'bulk' && <BulkEditDialog selected={view.selected} today={today} onClose={close} />}
    </FileDrop>
  );
}
