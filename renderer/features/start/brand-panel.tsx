import { Group, List, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconLock, IconPlugConnectedX, IconUsersGroup } from '@tabler/icons-react';
import { DeskMark } from '../../ui/desk-mark';
import { useText } from '../../ui/text';
import classes from './start.module.css';

const promises = [
  { Icon: IconPlugConnectedX, id: 'start.offline' },
  { Icon: IconLock, id: 'start.encrypted' },
  { Icon: IconUsersGroup, id: 'start.families' },
] as const;

/** What this program is, beside what is asked at its start. */
export function BrandPanel() {
  const text = useText();
  return (
    <div className={classes.brand}>
      <Stack h="100%" justify="space-between">
        <Group gap="sm">
          <DeskMark size={36} />
          <Text fw={600} size="xl">
            {text('app.name')}
          </Text>
        </Group>
        <Stack gap="xl">
          <Title order={1} fw={600} style={{ fontSize: '2rem', lineHeight: 1.25 }}>
            {text('app.tagline')}
          </Title>
          <List
            spacing="md"
            size="md"
            center
            styles={{ root: { paddingInlineStart: 0 }, itemLabel: { lineHeight: 1.4 } }}
          >
            {promises.map(({ Icon, id }) => (
              <List.Item
                key={id}
                icon={
                  <ThemeIcon size={28} radius="xl" color="rgba(255, 255, 255, 0.14)">
                    <Icon size={16} aria-hidden />
                  </ThemeIcon>
                }
              >
                {text(id)}
              </List.Item>
            ))}
          </List>
        </Stack>
        <span />
      </Stack>
    </div>
  );
}
