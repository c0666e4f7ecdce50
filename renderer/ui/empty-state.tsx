import { Center, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  /** 2 below the title of a screen. */
  readonly order?: 2 | 3;
  /** The next thing to do, as buttons. */
  readonly children?: ReactNode;
}

/** What a screen shows while it has nothing to show: what belongs here and how to get it. */
export function EmptyState({ icon, title, text, order = 3, children }: EmptyStateProps) {
  return (
    <Center h="100%" mih={320} p="xl">
      <Stack align="center" gap="sm" maw={460}>
        <ThemeIcon size={56} radius="xl" variant="light">
          {icon}
        </ThemeIcon>
        <Title order={order} size="h3" ta="center">
          {title}
        </Title>
        <Text c="dimmed" ta="center">
          {text}
        </Text>
        {children}
      </Stack>
    </Center>
  );
}
