import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import type { RejectedCell } from '../../../shared/roster-import/types';
import { EmptyState } from '../../ui/empty-state';
import { useText } from '../../ui/text';
import { RejectedCells } from './rejected-cells';

interface SetAsidePanelProps {
  readonly cells: readonly RejectedCell[];
  readonly total: number;
  readonly warnings?: readonly RejectedCell[];
  readonly warningTotal?: number;
  readonly onSave: () => void;
}

/** The rows that do not come in, with their reasons, and the values that could not be used. */
export function SetAsidePanel({ cells, total, warnings = [], warningTotal = 0, onSave }: SetAsidePanelProps) {
  const text = useText();
  return (
    <Stack gap={0} mih="100%">
      {total === 0 ? (
        <EmptyState
          icon={<IconCircleCheck aria-hidden />}
          title={text('importScreen.set-aside-none')}
          text={text('importScreen.set-aside-none-text')}
        />
      ) : (
        <>
          <Group px="md" py="xs" justify="space-between" wrap="nowrap">
            <Text size="sm" c="dimmed">
              {text('importScreen.set-aside-text')}
            </Text>
            {cells.length < total && (
              <Text size="sm">{text('importScreen.list-cut', { shown: cells.length, total })}</Text>
            )}
            <Button
              size="xs"
              variant="default"
              leftSection={<IconDownload size={14} aria-hidden />}
              onClick={onSave}
              style={{ flexShrink: 0 }}
            >
              {text('importScreen.set-aside-save')}
            </Button>
          </Group>
          <RejectedCells label={text('importScreen.set-aside-table')} cells={cells} />
        </>
      )}
      {warningTotal > 0 && (
        <section aria-labelledby="import-warnings">
          <Stack px="md" py="xs" gap={2}>
            <Title order={2} size="h5" id="import-warnings">
              {text('importScreen.warnings-title')}
            </Title>
            <Text size="sm" c="dimmed">
              {text('importScreen.warnings-text')}
            </Text>
            {warnings.length < warningTotal && (
              <Text size="sm">
                {text('importScreen.list-first', { shown: warnings.length, total: warningTotal })}
              </Text>
            )}
          </Stack>
          <RejectedCells label={text('importScreen.warnings-title')} cells={warnings} />
        </section>
      )}
    </Stack>
  );
}
