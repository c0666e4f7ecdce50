import { Badge, Button, Group, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';
import { useDesk, useSaveStatus } from '../desk/use-desk';
import { useSentence, useText } from '../ui/text';

function clockTime(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleTimeString('en-GB');
}

/** Says whether everything is on disk. Green only after the host acknowledged it; red with the reason otherwise. */
export function SaveLabel() {
  const status = useSaveStatus();
  const desk = useDesk();
  const text = useText();
  const sentence = useSentence();
  if (status.state === 'failed') {
    const why = text('app.not-saved-why', { count: status.unsaved, problem: sentence(status.problem) });
    return (
      <Group gap={6} wrap="nowrap" role="alert">
        <Tooltip label={why} multiline maw={360} opened>
          <Badge
            color="red"
            variant="filled"
            size="lg"
            leftSection={<IconAlertTriangle size={14} />}
            tt="none"
          >
            {text('app.not-saved')}
          </Badge>
        </Tooltip>
        <Button size="compact-xs" color="red" variant="light" onClick={desk.retrySave}>
          {text('app.save-again')}
        </Button>
      </Group>
    );
  }
  const isSaved = status.state === 'saved';
  return (
    <Badge
      role="status"
      aria-live="off"
      size="lg"
      variant="light"
      color={isSaved ? 'teal' : 'gray'}
      c={isSaved ? 'var(--desk-good)' : 'dimmed'}
      tt="none"
      fw={500}
      leftSection={isSaved ? <IconCheck size={14} aria-hidden /> : <IconLoader2 size={14} aria-hidden />}
    >
      {isSaved ? text('app.saved', { time: clockTime(status.savedAt) }) : text('app.saving')}
    </Badge>
  );
}
