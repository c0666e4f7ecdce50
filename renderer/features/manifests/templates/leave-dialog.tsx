import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useText } from '../../../ui/text';

interface LeaveDialogProps {
  /** How many lists and recipients have changes. */
  readonly count: number;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Asks what becomes of changes that are not saved. */
export function LeaveDialog({ count, onSave, onDiscard, onStay }: LeaveDialogProps) {
  const text = useText();
  return (
    <Modal
      opened
      onClose={onStay}
      styles={{ title: { fontWeight: 600 } }}
      closeButtonProps={{ 'aria-label': text('templatesScreen.close') }}
      title={text('templatesScreen.leave-title')}
    >
      <Stack gap="sm">
        <Text size="sm">{text('templatesScreen.leave-text', { count })}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onStay}>
            {text('templatesScreen.leave-stay')}
          </Button>
          <Button variant="default" onClick={onDiscard}>
            {text('templatesScreen.leave-discard')}
          </Button>
          <Button onClick={onSave} data-autofocus>
            {text('templatesScreen.leave-save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
