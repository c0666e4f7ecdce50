import { Box, Button, Center, Group, List, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { FileDrop } from '../../ui/file-drop';
import { useText } from '../../ui/text';
import { ChooseFilesButton } from './choose-files-button';
import classes from './import.module.css';
import { PasteButton } from './paste-button';
import { RememberedLists } from './remembered-lists';

interface ChooseFilesProps {
  readonly kind: 'roster' | 'departures';
  readonly onChoose: (files: readonly File[]) => void;
  readonly onCancel: () => void;
}

/** The first step: files are dropped or chosen, and it is said what can be read. */
export function ChooseFiles({ kind, onChoose, onCancel }: ChooseFilesProps) {
  const text = useText();
  return (
    <FileDrop hint={text('importScreen.drop-here')} onFiles={onChoose}>
      <Stack h="100%" gap={0}>
        <Group className={classes.bar} justify="space-between" wrap="nowrap">
          <Title order={1} size="h3">
            {text(`importScreen.title-${kind}`)}
          </Title>
          <Group gap="xs" wrap="nowrap">
            {kind === 'roster' && <RememberedLists />}
            <Button variant="default" onClick={onCancel}>
              {text('importScreen.cancel')}
            </Button>
          </Group>
        </Group>
        <Stack flex={1} p="md" gap="md" mih={0}>
          <Center className={classes.zone} flex={1} mih={280}>
            <Stack align="center" gap="sm" maw={480} p="lg">
              <ThemeIcon size={64} radius="xl" variant="light">
                <IconFileSpreadsheet size={32} stroke={1.5} aria-hidden />
              </ThemeIcon>
              <Title order={2} size="h4">
                {text(`importScreen.drop-${kind}`)}
              </Title>
              <Text c="dimmed" ta="center">
                {text('importScreen.drop-or')}
              </Text>
              <Group gap="sm" justify="center">
                <ChooseFilesButton
                  label={text('importScreen.choose')}
                  size="md"
                  onChoose={onChoose}
                  data-autofocus
                />
                <PasteButton onChoose={onChoose} />
              </Group>
              <Text c="dimmed" size="sm" ta="center">
                {text('importScreen.paste-hint')}
              </Text>
            </Stack>
          </Center>
          <Box component="section" aria-labelledby="import-can-read">
            <Text id="import-can-read" fw={600} mb={4}>
              {text('importScreen.can-read')}
            </Text>
            <List size="sm" c="dimmed" spacing={2}>
              <List.Item>{text('importScreen.can-formats')}</List.Item>
              <List.Item>{text(`importScreen.can-${kind}`)}</List.Item>
              <List.Item>{text('importScreen.can-nothing-yet')}</List.Item>
              <List.Item>{text('importScreen.can-local')}</List.Item>
            </List>
          </Box>
        </Stack>
      </Stack>
    </FileDrop>
  );
}
