import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconBookmark, IconPencil, IconTrash } from '@tabler/icons-react';
import type { GridApi } from 'ag-grid-community';
import { useState } from 'react';
import { z } from 'zod';
import { message } from '../../../shared/messages/message';
import { creation, deletion, edits } from '../../../shared/model/apply-changes';
import type { SavedView } from '../../../shared/model/saved-view';
import { useTable } from '../../desk/use-desk';
import { PlainForm } from '../../ui/plain-form';
import { useText } from '../../ui/text';
import { facets } from './facets';
import type { Facet } from './facets';
import { filterFields } from './roster-filters';
import type { RosterFilters } from './roster-filters';
import classes from './roster.module.css';
import type { RosterRow } from './roster-row';
import { useCommit } from './use-commit';

/** What a planner looks at, apart from what the grid keeps itself. */
export interface RosterLook {
  readonly facet: Facet | null;
  readonly query: string;
  readonly filters: RosterFilters;
}

interface SavedViewsMenuProps {
  readonly api: GridApi<RosterRow> | null;
  readonly look: RosterLook;
  readonly onLook: (look: RosterLook) => void;
}

const gridSchema = z.object({
  columns: z.array(z.looseObject({ colId: z.string() })).catch([]),
  columnFilters: z.record(z.string(), z.unknown()).catch({}),
  filters: z.partialRecord(z.enum(filterFields), z.array(z.string())).catch({}),
});

/** The ways to look at the roster that planners named: opened, saved, renamed and deleted. */
export function SavedViewsMenu({ api, look, onLook }: SavedViewsMenuProps) {
  const text = useText();
  const commit = useCommit();
  const views = [...useTable('savedView').values()].sort((one, other) => one.name.localeCompare(other.name));
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [renamed, setRenamed] = useState<string | null>(null);

  const show = (view: SavedView): void => {
    const read = gridSchema.safeParse(view.grid);
    if (read.success) {
      api?.applyColumnState({ state: read.data.columns, applyOrder: true });
      api?.setFilterModel(read.data.columnFilters);
    }
    onLook({
      facet: facets.find((facet) => facet === view.facet) ?? null,
      query: view.query,
      filters: read.success ? read.data.filters : {},
    });
    setOpen(false);
  };
  const save = (): void => {
    const called = name.trim();
    const former = views.find((view) => (renamed === null ? view.name === called : view.id === renamed));
    if (called === '' || api === null) {
      return;
    }
    const grid = {
      columns: api.getColumnState(),
      columnFilters: api.getFilterModel(),
      filters: look.filters,
    };
    const kept = {
      facet: look.facet ?? '',
      query: look.query,
      grid: JSON.parse(JSON.stringify(grid)) as SavedView['grid'], // plain JSON, without what is undefined
    };
    const label = message('roster.step-view', { name: called });
    const changes =
      former === undefined
        ? [creation('savedView', { id: `view-${crypto.randomUUID()}`, name: called, ...kept })]
        : edits('savedView', former, renamed === null ? kept : { name: called });
    if (commit(label, changes)) {
      setName('');
      setRenamed(null);
    }
  };

  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      shadow="md"
      withinPortal
      trapFocus
      width={300}
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconBookmark size={16} stroke={1.6} />}
          onClick={() => setOpen(!isOpen)}
        >
          {text('roster.saved-views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <Stack gap="xs">
          {views.length === 0 && (
            <Text size="xs" c="dimmed">
              {text('roster.saved-views-none')}
            </Text>
          )}
          <ul className={classes.plainList} aria-label={text('roster.saved-views')}>
            {views.map((view) => (
              <li key={view.id} className={classes.entry}>
                <UnstyledButton className={classes.textButton} style={{ flex: 1 }} onClick={() => show(view)}>
                  {view.name}
                </UnstyledButton>
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={text('roster.view-rename', { name: view.name })}
                  onClick={() => {
                    setRenamed(view.id);
                    setName(view.name);
                  }}
                >
                  <IconPencil size={13} />
                </ActionIcon>
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={text('roster.view-delete', { name: view.name })}
                  onClick={() =>
                    commit(message('roster.step-view-delete', { name: view.name }), [
                      deletion('savedView', view),
                    ])
                  }
                >
                  <IconTrash size={13} />
                </ActionIcon>
              </li>
            ))}
          </ul>
          <PlainForm onSubmit={save}>
            <Group gap="xs" wrap="nowrap" align="end">
              <TextInput
                size="xs"
                flex={1}
                label={text(renamed === null ? 'roster.view-save-as' : 'roster.view-new-name')}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button size="xs" type="submit" disabled={name.trim() === ''}>
                {text('roster.view-save')}
              </Button>
            </Group>
          </PlainForm>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
