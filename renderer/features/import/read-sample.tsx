import { Group, Text } from '@mantine/core';
import { useText } from '../../ui/text';
import type { OpenedFile } from '../../workers/import-protocol';

/** The first line of a text file as it was read: a wrong encoding shows there. */
export function ReadSample({ opened }: { readonly opened: OpenedFile }) {
  const text = useText();
  if (opened.encoding === null) {
    return null;
  }
  return (
    <Group gap="xs" wrap="nowrap" miw={0}>
      {opened.encodingIsGuess && (
        <Text size="xs" fw={600} style={{ whiteSpace: 'nowrap' }}>
          {text('importScreen.encoding-guess')}
        </Text>
      )}
      <Text size="xs" c="dimmed" truncate>
        {text('importScreen.sample', { line: opened.sample.join(' ⏎ ') })}
      </Text>
    </Group>
  );
}
