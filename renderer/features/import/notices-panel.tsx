import { Group, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { Message } from '../../../shared/messages/message';
import { useSentence, useText } from '../../ui/text';

/** What the planner should know about the file beyond its rows. */
export function NoticesPanel({ notices }: { readonly notices: readonly Message[] }) {
  const text = useText();
  const sentence = useSentence();
  if (notices.length === 0) {
    return (
      <Text p="md" c="dimmed">
        {text('importScreen.notices-none')}
      </Text>
    );
  }
  return (
    <Stack component="ul" gap="xs" p="md" m={0}>
      {notices.map(sentence).map((words) => (
        <Group key={words} component="li" gap="xs" wrap="nowrap" align="flex-start">
          <IconInfoCircle size={18} aria-hidden style={{ flexShrink: 0 }} />
          <Text size="sm">{words}</Text>
        </Group>
      ))}
    </Stack>
  );
}
