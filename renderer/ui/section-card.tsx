import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface SectionCardProps {
  readonly title: string;
  readonly about?: string;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** One matter of a section with its title and what it is about. */
export function SectionCard({ title, about, aside, children }: SectionCardProps) {
  return (
    <Paper component="section" className="desk-surface" px={20} py={18} aria-label={title}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xl">
          <div>
            <Title order={2} size="h5">
              {title}
            </Title>
            {about === undefined ? null : (
              <Text c="dimmed" size="sm" mt={2} maw={720}>
                {about}
              </Text>
            )}
          </div>
          {aside}
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}
