import { ActionIcon, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useText } from '../../ui/text';
import classes from './map.module.css';
import type { OwnMap } from './use-own-map';

interface OwnMapPanelProps {
  readonly maps: readonly OwnMap[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onKeep: () => void;
  readonly onRemove: (id: string) => void;
}

/** The maps of the user's own, and a way to choose one. */
export function OwnMapPanel({ maps, onFiles, onKeep, onRemove }: OwnMapPanelProps) {
  const text = useText();
  return (
    <Stack gap={6} component="section" aria-label={text('map.own')}>
      <Text size="sm" fw={600}>
        {text('map.own')}
      </Text>
      <Text size="sm" c="dimmed">
        {text('map.own-about')}
      </Text>
      {maps.map(({ id, name, isKept, canKeep }) => (
        <Group key={id} gap="xs" wrap="nowrap">
          <span className={classes.twoLines}>
            <bdi className={classes.name}>{name}</bdi>
            <span className={classes.note}>{text(isKept ? 'map.own-kept' : 'map.own-session')}</span>
          </span>
          {canKeep && (
            <Button size="compact-sm" variant="default" onClick={onKeep}>
              {text('map.own-keep')}
            </Button>
          )}
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={text('map.own-remove', { name })}
            onClick={() => onRemove(id)}
          >
            <IconTrash size={16} stroke={1.7} />
          </ActionIcon>
        </Group>
      ))}
      <div>
        <FileButton accept=".geojson,.json,.pmtiles" onChange={(file) => file !== null && onFiles([file])}>
          {(props) => (
            <Button {...props} variant="default">
              {text('map.own-choose')}
            </Button>
          )}
        </FileButton>
      </div>
    </Stack>
  );
}
