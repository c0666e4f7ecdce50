import { Alert, Button, Group, List, Modal, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useSentence, useText } from '../../ui/text';
import type { PendingOverride } from './board-state';

interface OverrideDialogProps {
  readonly override: PendingOverride;
  /** Who is to be placed, such as a household's name. */
  readonly who: string;
  readonly departure: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Says what stands against a placement and lets the planner place all the same. */
export function OverrideDialog({ override, who, departure, onConfirm, onCancel }: OverrideDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const { check } = override;
  return (
    <Modal
      opened
      role="alertdialog"
      onClose={onCancel}
      closeButtonProps={{ 'aria-label': text('board.close') }}
      title={text(check.verdict === 'full' ? 'board.override-full' : 'board.override-refused', { departure })}
    >
      <Alert color={check.verdict === 'full' ? 'yellow' : 'red'} icon={<IconAlertTriangle />} title={who}>
        <List size="sm" spacing={4}>
          {[...check.obstacles, ...check.cautions].map((obstacle) => (
            <List.Item key={JSON.stringify(obstacle)}>{sentence(obstacle)}</List.Item>
          ))}
        </List>
      </Alert>
      <Text size="sm" c="dimmed" mt="sm">
        {text('board.override-text')}
      </Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={onCancel}>
          {text('board.cancel')}
        </Button>
        <Button color="red.8" onClick={onConfirm}>
          {text('board.assign-anyway')}
        </Button>
      </Group>
    </Modal>
  );
}
