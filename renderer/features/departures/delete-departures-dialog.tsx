import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { message } from '../../../shared/messages/message';
import { useDesk } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { deleteDepartures, departuresOnRecord } from './departure-changes';
import type { DepartureRow } from './departure-row';

interface DeleteDeparturesDialogProps {
  readonly selected: readonly DepartureRow[];
  readonly onClose: () => void;
}

/** Asks before departures are deleted, with who loses a place. */
export function DeleteDeparturesDialog({ selected, onClose }: DeleteDeparturesDialogProps) {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const kept = departuresOnRecord(desk.plan);
  const going = selected.filter(({ id }) => !kept.has(id));
  const count = going.length;
  const changes = deleteDepartures(desk.plan, new Set(going.map(({ id }) => id)));
  const households = changes.filter(({ entity }) => entity === 'assignment').length;
  const people = going.reduce((sum, { load }) => sum + load.people, 0);
  return (
    <Modal
      opened
      onClose={onClose}
      styles={{ title: { fontWeight: 600 } }}
      closeButtonProps={{ 'aria-label': text('departures.close') }}
      title={text('departures.delete-title', { count })}
    >
      <Stack gap="sm">
        {count > 0 && <Text size="sm">{text('departures.delete-text', { count, households, people })}</Text>}
        {count < selected.length && (
          <Text size="sm" fw={600}>
            {text('departures.delete-kept', { count: selected.length - count })}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {text('departures.cancel')}
          </Button>
          <Button
            color="red.8"
            disabled={count === 0}
            onClick={() => {
              if (notices.accepted(desk.commit(message('departures.step-delete', { count }), changes))) {
                onClose();
              }
            }}
          >
            {text('departures.delete-yes', { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
