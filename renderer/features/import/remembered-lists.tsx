import { ActionIcon, Button, Group, Popover, Stack, Text } from '@mantine/core';
import { IconHistory, IconTrash } from '@tabler/icons-react';
import { message } from '../../../shared/messages/message';
import { deletion } from '../../../shared/model/apply-changes';
import { useDesk, useTable } from '../../desk/use-desk';
import { useNotices } from '../../ui/use-notices';
import { useText } from '../../ui/text';

/** The kinds of list whose columns the plan knows how to read, each to be forgotten with one click. */
export function RememberedLists() {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const remembered = [...useTable('columnMapping').values()];
  if (remembered.length === 0) {
    return null;
  }
  return (
    <Popover width={460} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" leftSection={<IconHistory size={16} aria-hidden />}>
          {text('importScreen.remembered', { count: remembered.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" c="dimmed" mb="xs">
          {text('importScreen.remembered-text')}
        </Text>
        <Stack gap={4} mah={320} style={{ overflowY: 'auto' }}>
          {remembered.map((record) => {
            const headers = record.headers.filter((header) => header !== '').join(', ');
            return (
              <Group key={record.id} gap="xs" wrap="nowrap" justify="space-between">
                <Text size="sm" truncate title={headers}>
                  <bdi>{headers}</bdi>
                </Text>
                <ActionIcon
                  variant="subtle"
                  color="red"
                  aria-label={text('importScreen.forget', { headers })}
                  onClick={() => {
                    const changes = [deletion('columnMapping', record)];
                    notices.accepted(desk.commit(message('importScreen.label-forget'), changes));
                  }}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </Group>
            );
          })}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
