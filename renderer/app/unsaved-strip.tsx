import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconClockExclamation, IconFileExport, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { message } from '../../shared/messages/message';
import { useDesk, useSaveStatus } from '../desk/use-desk';
import { getBridge } from '../platform/bridge';
import { useSentence, useText } from '../ui/text';
import { useNotices } from '../ui/use-notices';
import { exportUnsaved } from './export-unsaved';
import classes from './unsaved-strip.module.css';

/** While something cannot be saved: what, why, and what can be done about it. Nothing when all is well. */
export function UnsavedStrip() {
  const status = useSaveStatus();
  const desk = useDesk();
  const text = useText();
  const sentence = useSentence();
  const notices = useNotices();
  const [isExporting, setExporting] = useState(false);
  if (status.state !== 'failed' && status.state !== 'slow') {
    return null;
  }
  const isFailed = status.state === 'failed';
  const count = status.unsaved;

  const keepAsFile = async (): Promise<void> => {
    setExporting(true);
    const written = await exportUnsaved(getBridge(), desk.unsaved());
    setExporting(false);
    if (!written.ok) {
      notices.problem(written.problem);
    } else if (written.value.saved) {
      notices.done(message('app.unsaved-exported', { path: written.value.path }));
    }
  };

  return (
    <div role="alert" className={classes.strip} data-failed={isFailed || undefined}>
      {isFailed ? (
        <IconAlertTriangle size={20} aria-hidden />
      ) : (
        <IconClockExclamation size={20} aria-hidden />
      )}
      <div className={classes.words}>
        <Text size="sm" fw={600}>
          {text(isFailed ? 'app.unsaved-count' : 'app.slow-count', { count })}
        </Text>
        <Text size="sm">{isFailed ? sentence(status.problem) : text('app.slow-why')}</Text>
      </div>
      <Group gap="xs" wrap="nowrap">
        {isFailed && (
          <Button
            size="xs"
            color="red.8"
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={desk.retrySave}
          >
            {text('app.save-again')}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          loading={isExporting}
          leftSection={<IconFileExport size={16} aria-hidden />}
          onClick={() => void keepAsFile()}
        >
          {text('app.unsaved-export')}
        </Button>
      </Group>
    </div>
  );
}
