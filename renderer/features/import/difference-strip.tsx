import { Group, Select, Text } from '@mantine/core';
import { IconGitCompare } from '@tabler/icons-react';
import { useText } from '../../ui/text';
import type { DifferenceView } from '../../workers/import-protocol';
import classes from './difference.module.css';

interface DifferenceStripProps {
  readonly difference: DifferenceView;
  readonly sheet: string;
  readonly isNothingNew: boolean;
  readonly onReplaces: (sheet: string, listId: string) => void;
}

/** How the list stands to the roster in one line, and of which earlier list it is a newer version. */
export function DifferenceStrip({ difference, sheet, isNothingNew, onReplaces }: DifferenceStripProps) {
  const text = useText();
  const { unchanged, changed, maybe, missing, gone, fresh, earlier } = difference;
  const versions = earlier.find((one) => one.sheet === sheet);
  const lists = versions?.lists ?? [];
  const known = unchanged + changed.length;
  if (known + maybe.length + gone.length === 0 && (versions?.replaces ?? '') === '') {
    return null;
  }
  return (
    <Group className={classes.strip} justify="space-between" wrap="nowrap" gap="md">
      <Group gap={8} wrap="nowrap" miw={0}>
        <IconGitCompare size={16} aria-hidden style={{ flexShrink: 0 }} />
        <Text size="sm" role="status">
          {isNothingNew
            ? text('difference.nothing-new', { known, changed: changed.length })
            : text('difference.summary', {
                known,
                changed: changed.length,
                maybe: maybe.length,
                missing: missing.length,
                gone: gone.length,
                fresh,
              })}
        </Text>
      </Group>
      {lists.length > 0 && (
        <Select
          size="xs"
          w={360}
          style={{ flexShrink: 0 }}
          aria-label={text('difference.replaces')}
          data={[
            { value: 'none', label: text('difference.replaces-none') },
            ...lists.map(({ id, file, at, shared }) => ({
              value: id,
              label: text('difference.replaces-list', {
                file,
                at: at.slice(0, 16).replace('T', ' '),
                shared,
              }),
            })),
          ]}
          value={versions?.replaces === '' ? 'none' : (versions?.replaces ?? 'none')}
          allowDeselect={false}
          onChange={(value) => onReplaces(sheet, value === null || value === 'none' ? '' : value)}
        />
      )}
    </Group>
  );
}
