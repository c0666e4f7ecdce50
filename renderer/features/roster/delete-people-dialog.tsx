import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { message } from '../../../shared/messages/message';
import { useDesk } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import { deletePeople } from '../../../shared/planning/household-changes';
import type { RosterRow } from './roster-row';
import { useCommit } from './use-commit';

interface DeletePeopleDialogProps {
  readonly selected: readonly RosterRow[];
  readonly hidden: number;
  readonly onClose: () => void;
}

/** Asks before people are deleted, with what goes along with them. */
export function DeletePeopleDialog({ selected, hidden, onClose }: DeletePeopleDialogProps) {
  const text = useText();
  const desk = useDesk();
  const commit = useCommit();
  const count = selected.length;
  const changes = deletePeople(
    desk.plan,
    selected.map(({ id }) => id),
  );
  const households = changes.filter(({ entity }) => entity === 'household').length;
  const places = changes.filter(({ entity }) => entity === 'assignment').length;
  return (
    <Modal
      opened
      onClose={onClose}
      styles={{ title: { fontWeight: 600 } }}
      closeButtonProps={{ 'aria-label': text('roster.close') }}
      title={text('roster.delete-title', { count })}
    >
      <Stack gap="sm">
        <Text size="sm">{text('roster.delete-text', { people: count, households, places })}</Text>
        {hidden > 0 && (
          <Alert color="orange" p="xs">
            {text('roster.delete-hidden', { hidden })}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {text('roster.cancel')}
          </Button>
          <Button
            color="red.8"
            onClick={() => {
              if (commit(message('roster.step-delete', { count }), changes)) {
                onClose();
              }
            }}
          >
            {text('roster.delete-yes', { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
