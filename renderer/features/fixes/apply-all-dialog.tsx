import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { message } from '../../../shared/messages/message';
import type { FixItem } from '../../../shared/model/fix-item';
import { PlainForm } from '../../ui/plain-form';
import { useText } from '../../ui/text';
import { withValue } from './fix-edits';
import type { Fixes } from './use-fixes';

interface ApplyAllDialogProps {
  readonly item: FixItem;
  /** Items with the same value at fault, the item itself among them. */
  readonly alike: readonly FixItem[];
  /** Items that wait for the same reason in the same column. */
  readonly group: readonly FixItem[];
  readonly fixes: Fixes;
  readonly onClose: () => void;
}

/** Puts one value into the cell at fault of every item like this one; says beforehand how many can be read then. */
export function ApplyAllDialog({ item, alike, group, fixes, onClose }: ApplyAllDialogProps) {
  const text = useText();
  const [value, setValue] = useState(item.value);
  const [scope, setScope] = useState<'value' | 'reason'>('value');
  const chosen = scope === 'value' ? alike : group;
  const settled = useDeferredValue(value);
  const edits = useMemo(() => withValue(chosen, settled), [chosen, settled]);
  const outcome = useMemo(() => fixes.preview(edits), [edits, fixes]);
  const read = outcome.entered + outcome.mended;
  const apply = (): void => {
    const label = message('fixes.step-all', { count: chosen.length, value, column: item.column });
    if (fixes.apply(withValue(chosen, value), label) !== null) {
      onClose();
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={text('fixes.all-title', { column: item.column })}
      closeButtonProps={{ 'aria-label': text('fixes.close') }}
    >
      <PlainForm onSubmit={apply}>
        <Stack gap="sm">
          <Radio.Group
            value={scope}
            onChange={(next) => setScope(next === 'reason' ? 'reason' : 'value')}
            label={text('fixes.all-scope')}
          >
            <Stack gap={6} mt={6}>
              <Radio
                value="value"
                label={text('fixes.all-value', { count: alike.length, value: item.value })}
              />
              <Radio value="reason" label={text('fixes.all-reason', { count: group.length })} />
            </Stack>
          </Radio.Group>
          <TextInput
            data-autofocus
            label={text('fixes.all-new')}
            value={value}
            onChange={({ currentTarget }) => setValue(currentTarget.value)}
          />
          <Text size="sm" role="status" fw={600}>
            {text('fixes.would-read', { read, total: chosen.length })}
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text('fixes.cancel')}
            </Button>
            <Button type="submit" disabled={edits.length === 0}>
              {text('fixes.all-apply', { count: chosen.length })}
            </Button>
          </Group>
        </Stack>
      </PlainForm>
    </Modal>
  );
}
