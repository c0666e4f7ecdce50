import { Button, Checkbox, Group, Modal, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { message } from '../../../shared/messages/message';
import type { FixItem } from '../../../shared/model/fix-item';
import { replaceInColumn } from '../../../shared/roster-import/fixes/replace-in-column';
import type { Replacement } from '../../../shared/roster-import/fixes/replace-in-column';
import { faultyColumn } from '../../../shared/roster-import/fixes/waiting-items';
import { PlainForm } from '../../ui/plain-form';
import { useSentence, useText } from '../../ui/text';
import type { Fixes } from './use-fixes';

interface ReplaceDialogProps {
  readonly items: readonly FixItem[];
  readonly fixes: Fixes;
  readonly onClose: () => void;
}

const listed = 6;

function firstColumn(items: readonly FixItem[]): string {
  const [first] = items;
  const index = first === undefined ? -1 : faultyColumn(first);
  return first?.headers[Math.max(0, index)] ?? '';
}

/** Replaces text in one column of the rows that are shown, after a look at what would become of it. */
export function ReplaceDialog({ items, fixes, onClose }: ReplaceDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const [replacement, setReplacement] = useState<Replacement>(() => ({
    column: firstColumn(items),
    find: '',
    replaceBy: '',
    isPattern: false,
    isCaseSensitive: false,
  }));
  const set = (patch: Partial<Replacement>): void => setReplacement((present) => ({ ...present, ...patch }));
  const columns = useMemo(() => [...new Set(items.flatMap(({ headers }) => headers))], [items]);
  const settled = useDeferredValue(replacement);
  const found = useMemo(() => replaceInColumn(items, settled), [items, settled]);
  const replaced = found.ok ? found.value : [];
  const outcome = useMemo(
    () => fixes.preview(found.ok ? found.value.map(({ edit }) => edit) : []),
    [fixes, found],
  );
  const apply = (): void => {
    const now = replaceInColumn(items, replacement);
    const label = message('fixes.step-replace', { find: replacement.find, column: replacement.column });
    if (
      now.ok &&
      fixes.apply(
        now.value.map(({ edit }) => edit),
        label,
      ) !== null
    ) {
      onClose();
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={text('fixes.replace-title', { count: items.length })}
      closeButtonProps={{ 'aria-label': text('fixes.close') }}
    >
      <PlainForm onSubmit={apply}>
        <Stack gap="sm">
          <Select
            label={text('fixes.replace-column')}
            data={columns}
            value={replacement.column}
            allowDeselect={false}
            searchable
            onChange={(column) => set({ column: column ?? replacement.column })}
          />
          <Group grow align="flex-start">
            <TextInput
              data-autofocus
              label={text('fixes.replace-find')}
              value={replacement.find}
              error={found.ok ? undefined : sentence(found.problem)}
              onChange={({ currentTarget }) => set({ find: currentTarget.value })}
            />
            <TextInput
              label={text('fixes.replace-by')}
              value={replacement.replaceBy}
              onChange={({ currentTarget }) => set({ replaceBy: currentTarget.value })}
            />
          </Group>
          <Group>
            <Checkbox
              size="xs"
              label={text('fixes.replace-case')}
              checked={replacement.isCaseSensitive}
              onChange={({ currentTarget }) => set({ isCaseSensitive: currentTarget.checked })}
            />
            <Checkbox
              size="xs"
              label={text('fixes.replace-pattern')}
              checked={replacement.isPattern}
              onChange={({ currentTarget }) => set({ isPattern: currentTarget.checked })}
            />
          </Group>
          <Text size="sm" role="status">
            {text('fixes.replace-found', {
              count: replaced.length,
              read: outcome.entered + outcome.mended,
            })}
          </Text>
          {replaced.length > 0 && (
            <Table aria-label={text('fixes.replace-preview')} fz="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w={70}>{text('fixes.row')}</Table.Th>
                  <Table.Th>{text('fixes.replace-before')}</Table.Th>
                  <Table.Th>{text('fixes.replace-after')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {replaced.slice(0, listed).map(({ item, before, after }) => (
                  <Table.Tr key={item.id}>
                    <Table.Td>{item.source.row}</Table.Td>
                    <Table.Td>
                      <bdi>{before}</bdi>
                    </Table.Td>
                    <Table.Td fw={600}>
                      <bdi>{after}</bdi>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text('fixes.cancel')}
            </Button>
            <Button type="submit" disabled={replaced.length === 0}>
              {text('fixes.replace-apply', { count: replaced.length })}
            </Button>
          </Group>
        </Stack>
      </PlainForm>
    </Modal>
  );
}
