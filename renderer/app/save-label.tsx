import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClockExclamation, IconLoader2 } from '@tabler/icons-react';
import { useSaveStatus } from '../desk/use-desk';
import type { SaveStatus } from '../desk/save-queue';
import { useText } from '../ui/text';

function clockTime(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleTimeString('en-GB');
}

const looks = {
  saved: { color: 'teal', ink: 'var(--desk-good)', variant: 'light', Icon: IconCheck },
  saving: { color: 'gray', ink: 'dimmed', variant: 'light', Icon: IconLoader2 },
  slow: { color: 'yellow', ink: 'dark.9', variant: 'filled', Icon: IconClockExclamation },
  failed: { color: 'red.8', ink: 'white', variant: 'filled', Icon: IconAlertTriangle },
} as const;

const words = { saving: 'app.saving', slow: 'app.not-saved-yet', failed: 'app.not-saved' } as const;

/** Says whether everything is on disk. Green only after the host acknowledged it. */
export function SaveLabel() {
  const status: SaveStatus = useSaveStatus();
  const text = useText();
  const { color, ink, variant, Icon } = looks[status.state];
  return (
    <Badge
      role="status"
      aria-live="off"
      size="lg"
      variant={variant}
      color={color}
      c={ink}
      tt="none"
      fw={status.state === 'saved' ? 500 : 600}
      style={{ flexShrink: 0 }}
      leftSection={<Icon size={14} aria-hidden />}
    >
      {status.state === 'saved'
        ? text('app.saved', { time: clockTime(status.savedAt) })
        : text(words[status.state])}
    </Badge>
  );
}
