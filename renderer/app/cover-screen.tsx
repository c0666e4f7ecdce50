import { Alert, Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useLayoutEffect } from 'react';
import { useSentence, useText } from '../ui/text';
import type { Leaving } from './leave-desk';
import { uncover } from './window-cover';

const happening = {
  lock: ['leave.locking', 'leave.locking-text'],
  seal: ['leave.sealing', 'leave.sealing-text'],
  burn: ['leave.burning', 'leave.burning-text'],
  unknown: ['leave.leaving', 'leave.hold-unknown-text'],
} as const;

/** What is left on the screen while the plan is taken away: no word of it. */
export function CoverScreen({ leaving }: { readonly leaving: Leaving }) {
  const text = useText();
  const sentence = useSentence();
  useLayoutEffect(uncover, []); // the screens are gone by now
  const action = leaving.action ?? 'unknown';
  const [title, about] =
    leaving.kind === 'left' ? ([`leave.left-${action}`, 'leave.left-text'] as const) : happening[action];
  return (
    <Center h="100%" p="xl" component="main" className="desk-canvas">
      {leaving.kind !== 'failed' ? (
        <Stack align="center" gap="sm" role="status">
          <Loader size="sm" />
          <Title order={1} size="h3">
            {text(title)}
          </Title>
          <Text c="dimmed">{text(about)}</Text>
        </Stack>
      ) : (
        <Stack maw={520}>
          <Alert role="alert" color="red" icon={<IconAlertTriangle />} title={text(`leave.failed-${action}`)}>
            <Text>{sentence(leaving.problem)}</Text>
            <Text mt="xs">{text('leave.failed-hint')}</Text>
          </Alert>
          <Button onClick={leaving.again} autoFocus>
            {text('leave.again')}
          </Button>
        </Stack>
      )}
    </Center>
  );
}
