import { Box, Button, Group, Stack, Title } from '@mantine/core';
import { IconFileImport, IconPlane, IconPlus } from '@tabler/icons-react';
import type { GridApi } from 'ag-grid-community';
import { useCallback, useMemo, useState } from 'react';
import { emptyDeparture } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import type { DepartureId } from '../../../shared/model/ids';
import { useDesk, useRevision } from '../../desk/use-desk';
import { DataGridColumnsMenu } from '../../ui/data-grid-columns-menu';
import { EmptyState } from '../../ui/empty-state';
import { FileDrop } from '../../ui/file-drop';
import { useText } from '../../ui/text';
import { usePastedSheet } from '../../ui/use-pasted-sheet';
import { CopyDaysDialog } from './copy-days-dialog';
import { DeleteDeparturesDialog } from './delete-departures-dialog';
import { DepartureDrawer } from './departure-drawer';
import { departureRows } from './departure-row';
import type { DepartureRow } from './departure-row';
import { DeparturesFooter } from './departures-footer';
import { DeparturesGrid } from './departures-grid';

interface DeparturesScreenProps {
  /** Opens the import, with files that were dropped here. */
  readonly onImport: (files?: readonly File[]) => void;
}

interface Form {
  readonly departure: Departure;
  readonly isNew: boolean;
}

const blank = emptyDeparture('new' as DepartureId); // gets its own id when it is saved

/** The departures of the plan: every way out, with its times, its limits and how full it is. */
export function DeparturesScreen({ onImport }: DeparturesScreenProps) {
  const text = useText();
  const desk = useDesk();
  const revision = useRevision('departure', 'assignment', 'person', 'settings');
  const [api, setApi] = useState<GridApi<DepartureRow> | null>(null);
  const [form, setForm] = useState<Form | null>(null);
  const [asking, setAsking] = useState<'delete' | 'copy' | null>(null);
  const [selectedIds, setSelectedIds] = useState<readonly string[]>([]);
  // The revision stands for the tables, which are altered in place.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  const rows = useMemo(() => departureRows(desk.plan), [desk, revision]);
  const selected = rows.filter(({ id }) => selectedIds.includes(id));

  const open = useCallback(
    (id: string) => {
      const departure = desk.plan.departure.get(id);
      if (departure) {
        setForm({ departure, isNew: false });
      }
    },
    [desk],
  );
  usePastedSheet(text('departures.pasted-name'), onImport, form === null && asking === null);
  const add = (): void => setForm({ departure: blank, isNew: true });
  const addButton = (variant: 'filled' | 'default'): React.JSX.Element => (
    <Button variant={variant} leftSection={<IconPlus size={16} stroke={1.8} />} onClick={add}>
      {text('departures.add')}
    </Button>
  );
  const importButton = (variant: 'filled' | 'default'): React.JSX.Element => (
    <Button
      variant={variant}
      leftSection={<IconFileImport size={16} stroke={1.6} />}
      onClick={() => onImport()}
    >
      {text('departures.import')}
    </Button>
  );

  return (
    <FileDrop hint={text('departures.drop')} onFiles={onImport}>
      {rows.length === 0 ? (
        <EmptyState
          icon={<IconPlane size={28} />}
          title={text('departures.empty-title')}
          text={text('departures.empty-text')}
        >
          <Group gap="xs">
            {importButton('filled')}
            {addButton('default')}
          </Group>
        </EmptyState>
      ) : (
        <Stack gap={0} h="100%" style={{ background: 'var(--desk-surface)' }}>
          <Group gap="xs" px="sm" py="xs" wrap="nowrap">
            <Title order={1} size="h5" flex={1}>
              {text('departures.title')}
            </Title>
            <DataGridColumnsMenu api={api} />
            {importButton('default')}
            {addButton('filled')}
          </Group>
          <Box flex={1} mih={0} style={{ borderTop: '1px solid var(--desk-line)' }}>
            <DeparturesGrid rows={rows} onApi={setApi} onOpen={open} onSelected={setSelectedIds} />
          </Box>
          <DeparturesFooter
            rows={rows}
            selected={selected}
            onEdit={({ id }) => open(id)}
            onDuplicate={({ departure }) =>
              setForm({ departure: { ...departure, status: 'scheduled', bookingReference: '' }, isNew: true })
            }
            onCopyDays={() => setAsking('copy')}
            onDelete={() => setAsking('delete')}
            onClear={() => api?.deselectAll()}
          />
        </Stack>
      )}
      {form && <DepartureDrawer {...form} onClose={() => setForm(null)} />}
      {asking === 'delete' && <DeleteDeparturesDialog selected={selected} onClose={() => setAsking(null)} />}
      {asking === 'copy' && (
        <CopyDaysDialog
          selected={selected.filter(({ departure }) => departure.departsAt !== '')}
          onClose={() => setAsking(null)}
        />
      )}
    </FileDrop>
  );
}
