import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { NumberedWords } from './numbered-words';
import { useText } from './text';

interface SuggestedWordsProps {
  readonly words: readonly string[];
  readonly onOthers: () => void;
  readonly onUse: () => void;
  readonly onClose: () => void;
}

/** Random words, large enough to be copied onto paper; they can be used once that was done. */
export function SuggestedWords({ words, onOthers, onUse, onClose }: SuggestedWordsProps) {
  const text = useText();
  const [written, setWritten] = useState('');
  const shown = words.join(' ');
  return (
    <Stack gap="sm" role="group" aria-label={text('secret.suggest-title')}>
      <div>
        <Text fw={600}>{text('secret.suggest-title')}</Text>
        <Text size="xs" c="dimmed">
          {text('secret.suggest-text')}
        </Text>
      </div>
      <NumberedWords words={words} columns={2} isLive />
      <Checkbox
        label={text('secret.suggest-written')}
        checked={written === shown}
        onChange={({ currentTarget }) => setWritten(currentTarget.checked ? shown : '')}
      />
      <Group gap="xs">
        <Button size="xs" disabled={written !== shown} onClick={onUse}>
          {text('secret.suggest-use')}
        </Button>
        <Button size="xs" variant="default" onClick={onOthers}>
          {text('secret.suggest-others')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
          {text('secret.suggest-close')}
        </Button>
      </Group>
    </Stack>
  );
}
