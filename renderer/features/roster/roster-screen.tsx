import { Box, Button, Group, Stack } from '@mantine/core';
import { IconFileImport, IconFilter, IconScan, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useHotkeys } from '@mantine/hooks';
import type { GridApi } from 'ag-grid-community';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '../../../shared/model/person';
import { EmptyState } from '../../ui/empty-state';
import { FileDrop } from '../../ui/file-drop';
import { localDay } from '../../ui/local-day';
import { useText } from '../../ui/text';
import { AddPersonDrawer } from './add-person-drawer';
import { BulkEditDialog } from './bulk-edit-dialog';
import { DeletePeopleDialog } from './delete-people-dialog';
import { ApartDialog } from './apart-dialog';
import { ExportDialog } from './export-dialog';
import { FacetBar } from './facet-bar';
import { FocusBar } from './focus-bar';
import type { RosterFocus } from './focus-bar';
import { FilterPanel } from './filter-panel';
import { PersonPanel } from './person-panel';
import { countRows } from './roster-counts';
import { RosterFooter } from './roster-footer';
import { RosterGrid } from './roster-grid';
import type { RosterRow } from './roster-row';
import { SavedViewsMenu } from './saved-views-menu';
import type { RosterLook } from './saved-views-menu';
import { ScanDialog } from './scan-dialog';
import { RosterToolbar } from './roster-toolbar';
import { useRosterRows } from './use-roster-rows';
import { useGridView } from './use-grid-view';
import { useHouseholdDrop } from './use-household-drop';
import { useRosterFilter } from './use-roster-filter';

interface RosterScreenProps {
  /** Opens the import, with files that were dropped here. */
  readonly onImport: (files?: readonly File[]) => void;
  /** What was done to a person, for the panel beside the roster. */
  readonly personHistory: (person: Person) => ReactNode;
  /** Only these people are shown, until the planner asks for all. */
  readonly focus: RosterFocus | null;
  readonly onFocusEnd: () => void;
}

type Dialog = 'add' | 'delete' | 'bulk' | 'scan' | 'export' | null;

/** The ids of the selected people; of all that are shown where nobody is selected. */
function exportedIds(api: GridApi<RosterRow> | null, selected: readonly RosterRow[]): string[] {
  if (selected.length > 0) {
    return selected.map(({ id }) => id);
  }
  const ids: string[] = [];
  api?.forEachNodeAfterFilterAndSort(({ data }) => {
    if (data !== undefined) {
      ids.push(data.id);
    }
  });
  return ids;
}

/** The roster: everybody in the plan, to search, sort, correct and group. */
export function RosterScreen({ onImport, personHistory, focus, onFocusEnd }: RosterScreenProps) {
  const text = useText();
  const [api, setApi] = useState<GridApi<RosterRow> | null>(null);
  const [today] = useState(() => localDay(new Date()));
  const [look, setLook] = useState<RosterLook>({ facet: null, query: '', filters: {} });
  const [hasFilters, setHasFilters] = useState(false);
  const [isWide, setWide] = useState(false);
  const [dialog, setDialog] = useState<Dialog>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const { index, firstRows, version } = useRosterRows(api, today);
  const { view, refreshView } = useGridView(api);
  const filter = useRosterFilter(api, look, focus?.ids);
  const wanted = Object.values(look.filters).reduce((sum, values) => sum + values.length, 0);
  // The version stands for the rows, which are altered in place.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  const counts = useMemo(() => countRows(index.values()), [index, version]);
  const openRow = openId === null ? undefined : index.row(openId);
  const isEmpty = counts.people === 0;

  const followFocus = useCallback((id: string) => setOpenId((open) => (open === null ? null : id)), []);
  const close = useCallback(() => setDialog(null), []);
  const { drop, asked, answer, dismiss } = useHouseholdDrop(index);
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
              query={look.query}
              onQuery={(query) => setLook({ ...look, query })}
              onImport={() => onImport()}
              onAdd={() => setDialog('add')}
              onScan={() => setDialog('scan')}
              onExport={() => setDialog('export')}
              views={
                <>
                  <Button
                    variant={hasFilters || wanted > 0 ? 'light' : 'default'}
                    leftSection={<IconFilter size={16} stroke={1.6} />}
                    aria-pressed={hasFilters}
                    onClick={() => setHasFilters(!hasFilters)}
                  >
                    {text('roster.filters-open', { count: wanted })}
                  </Button>
                  <SavedViewsMenu api={api} look={look} onLook={setLook} />
                </>
              }
            />
            {focus !== null && <FocusBar focus={focus} onEnd={onFocusEnd} />}
            <FacetBar counts={counts} facet={look.facet} onFacet={(facet) => setLook({ ...look, facet })} />
          </Stack>
          <Group gap={0} wrap="nowrap" flex={1} mih={0} style={{ borderTop: '1px solid var(--desk-line)' }}>
            {hasFilters && !(isWide && openRow) && (
              <FilterPanel
                index={index}
                version={version}
                narrowing={filter.narrowing}
                onFilters={(filters) => setLook({ ...look, filters })}
              />
            )}
            <Box flex={1} miw={0} h="100%" display={isWide && openRow ? 'none' : undefined}>
              <RosterGrid
                api={api}
                onApi={setApi}
                rows={firstRows}
                filter={filter}
                today={today}
                onOpen={setOpenId}
                onFocusRow={followFocus}
                onView={refreshView}
                onDrop={drop}
              />
            </Box>
            {openRow && (
              <PersonPanel
                row={openRow}
                index={index}
                today={today}
                isWide={isWide}
                onWide={setWide}
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
      {asked > 0 && <ApartDialog count={asked} onReason={answer} onClose={dismiss} />}
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
      {dialog === 'export' && <ExportDialog personIds={exportedIds(api, view.selected)} onClose={close} />}
      {dialog === 'bulk' && <BulkEditDialog selected={view.selected} today={today} onClose={close} />}
    </FileDrop>
  );
}
