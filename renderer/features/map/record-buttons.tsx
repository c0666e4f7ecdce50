import { Button, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useText } from '../../ui/text';

interface RecordButtonsProps {
  /** Null while the record is not in the plan yet. */
  readonly onDelete: (() => void) | null;
  readonly onCancel: () => void;
}

/** What ends the form of a record on the map: delete it, leave it as it was, save it. */
export function RecordButtons({ onDelete, onCancel }: RecordButtonsProps) {
  const text = useText();
  return (
    <Group justify="space-between" mt="xs">
      {onDelete === null ? (
        <span />
      ) : (
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={onDelete}
        >
          {text('map.place-delete')}
        </Button>
      )}
      <Group gap="xs">
        <Button variant="default" onClick={onCancel}>
          {text('map.place-cancel')}
        </Button>
        <Button type="submit">{text('map.place-save')}</Button>
      </Group>
    </Group>
  );
}
