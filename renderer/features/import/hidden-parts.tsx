import { Alert, Group, Radio, Stack, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useText } from '../../ui/text';
import { hiddenParts } from './use-hidden-parts';
import type { HiddenParts as Parts } from './use-hidden-parts';

interface HiddenPartsProps {
  readonly parts: Parts;
}

/**
 * Says when a file shows less than it holds and asks what becomes of it: people have been disclosed through hidden rows,
 * and others were left behind in them. Nothing comes in before every question has its answer.
 */
export function HiddenParts({ parts }: HiddenPartsProps) {
  const text = useText();
  const asked = hiddenParts.filter((part) => parts.found[part] !== null);
  return asked.length === 0 ? null : (
    <Alert
      color={parts.isAnswered ? 'gray' : 'yellow'}
      radius={0}
      py="xs"
      icon={<IconEyeOff aria-hidden />}
      role="group"
      aria-label={text('importScreen.hidden-title')}
    >
      <Stack gap={6}>
        <Text size="sm" fw={600}>
          {text(parts.isAnswered ? 'importScreen.hidden-title' : 'importScreen.hidden-ask')}
        </Text>
        {asked.map((part) => (
          <Radio.Group
            key={part}
            value={parts.answers[part] ?? ''}
            onChange={(answer) => parts.answer(part, answer === 'include' ? 'include' : 'leave-out')}
            label={text(`importScreen.hidden-${part}`, {
              count: parts.found[part]?.count ?? 0,
              places: parts.found[part]?.places ?? '',
            })}
            styles={{ label: { fontWeight: 400 } }}
          >
            <Group gap="lg" mt={2}>
              <Radio size="xs" value="include" label={text('importScreen.hidden-include')} />
              <Radio size="xs" value="leave-out" label={text('importScreen.hidden-leave-out')} />
            </Group>
          </Radio.Group>
        ))}
      </Stack>
    </Alert>
  );
}
