import { Checkbox, SegmentedControl, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../ui/text';
import type { MapLanguage } from './canvas/draw-labels';
import type { MapLook } from './map-look';

interface LookTabProps {
  readonly look: MapLook;
  readonly onLook: (look: MapLook) => void;
  readonly children: ReactNode;
}

const languages: readonly MapLanguage[] = ['en', 'fr', 'ar'];
const layers = ['people', 'places', 'routes', 'advisories', 'withdrawn', 'names'] as const;

/** What the map shows, and in which language. */
export function LookTab({ look, onLook, children }: LookTabProps) {
  const text = useText();
  const languageId = useId();
  const shownId = useId();
  return (
    <Stack gap="md" p="sm">
      <Stack gap={6}>
        <Text size="sm" fw={600} id={languageId}>
          {text('map.language')}
        </Text>
        <SegmentedControl
          aria-labelledby={languageId}
          value={look.language}
          onChange={(language) => onLook({ ...look, language })}
          data={languages.map((value) => ({ value, label: text(`map.language-${value}`) }))}
        />
      </Stack>
      <Stack gap={8} role="group" aria-labelledby={shownId}>
        <Text size="sm" fw={600} id={shownId}>
          {text('map.shown')}
        </Text>
        {layers.map((layer) => (
          <Checkbox
            key={layer}
            label={text(`map.show-${layer}`)}
            checked={look.shown[layer]}
            onChange={({ currentTarget }) =>
              onLook({ ...look, shown: { ...look.shown, [layer]: currentTarget.checked } })
            }
          />
        ))}
      </Stack>
      {children}
    </Stack>
  );
}
