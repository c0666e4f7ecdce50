import { Button, Group, Text } from '@mantine/core';
import { IconPolygon, IconRoute, IconX } from '@tabler/icons-react';
import type { PlanGeometry } from '../../../../shared/model/geometry';
import { crossesItself } from '../../../../shared/reach/crosses-itself';
import { useText } from '../../../ui/text';
import type { DrawOnMap } from '../lost-panel';

interface ShapeFieldProps {
  readonly value: PlanGeometry | null;
  readonly onDraw: DrawOnMap;
  readonly onChange: (geometry: PlanGeometry | null) => void;
}

/** The shape of an advisory, drawn on the map. */
export function ShapeField({ value, onDraw, onChange }: ShapeFieldProps) {
  const text = useText();
  return (
    <div>
      {value !== null && (
        <Text size="sm" mb={4}>
          {text(crossesItself(value) ? 'advisories.shape-crosses' : 'advisories.shape-drawn')}
        </Text>
      )}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPolygon size={14} aria-hidden />}
          onClick={() => onDraw('area', onChange)}
        >
          {text('advisories.draw-area')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconRoute size={14} aria-hidden />}
          onClick={() => onDraw('line', onChange)}
        >
          {text('advisories.draw-line')}
        </Button>
        {value !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconX size={14} aria-hidden />}
            onClick={() => onChange(null)}
          >
            {text('advisories.shape-remove')}
          </Button>
        )}
      </Group>
    </div>
  );
}
