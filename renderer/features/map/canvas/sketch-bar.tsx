import { Button, Group, Text } from '@mantine/core';
import { useText } from '../../../ui/text';
import classes from './map-canvas.module.css';
import { fewestCorners } from './sketch';
import type { DrawingTool } from './sketch';

interface SketchBarProps {
  readonly tool: DrawingTool;
  readonly corners: number;
  readonly onAdd: () => void;
  readonly onBack: () => void;
  readonly onFinish: () => void;
  readonly onCancel: () => void;
}

/** Says how to draw what is being drawn, with buttons for everything that the mouse does. */
export function SketchBar({ tool, corners, onAdd, onBack, onFinish, onCancel }: SketchBarProps) {
  const text = useText();
  return (
    <div className={`desk-surface ${classes.sketch ?? ''}`} role="group" aria-label={text('map.drawing')}>
      <Text size="sm" role="status">
        {text(`map.draw-${tool}`, { count: corners })}
      </Text>
      <Group gap={6} wrap="nowrap">
        <Button size="compact-sm" variant="default" onClick={onAdd}>
          {text('map.draw-add')}
        </Button>
        {tool !== 'point' && (
          <>
            <Button size="compact-sm" variant="default" disabled={corners === 0} onClick={onBack}>
              {text('map.draw-back')}
            </Button>
            <Button size="compact-sm" disabled={corners < fewestCorners[tool]} onClick={onFinish}>
              {text('map.draw-finish')}
            </Button>
          </>
        )}
        <Button size="compact-sm" variant="subtle" onClick={onCancel}>
          {text('map.draw-cancel')}
        </Button>
      </Group>
    </div>
  );
}
