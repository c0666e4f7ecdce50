import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { message } from '../../../shared/messages/message';
import { useDesk } from '../../desk/use-desk';
import { getBridge } from '../../platform/bridge';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { createImportWorker } from '../../workers/import-client';

interface ExportDialogProps {
  /** Who goes into the file, in this order. */
  readonly personIds: readonly string[];
  readonly onClose: () => void;
}

/** Says what would leave the plan, and writes it to a file. */
export function ExportDialog({ personIds, onClose }: ExportDialogProps) {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const [isSaving, setSaving] = useState(false);
  const count = personIds.length;

  const save = async (): Promise<void> => {
    setSaving(true);
    await desk.settled();
    const worker = createImportWorker();
    const made = await worker.ask('peopleFile', { deskName: desk.name, personIds: [...personIds] });
    worker.stop();
    setSaving(false);
    if (!made.ok) {
      notices.problem(made.problem);
      return;
    }
    const saved = await getBridge().saveFile({
      suggestedName: text('roster.export-name', { plan: desk.opened.label }),
      bytes: new Uint8Array(made.value.bytes),
    });
    if (!saved.ok) {
      notices.problem(saved.problem);
    } else if (saved.value.saved) {
      notices.done(message('roster.export-done', { count, path: saved.value.path }));
      onClose();
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      styles={{ title: { fontWeight: 600 } }}
      closeButtonProps={{ 'aria-label': text('roster.close') }}
      title={text('roster.export-title', { count })}
    >
      <Stack gap="sm">
        <Text size="sm">{text('roster.export-text', { count })}</Text>
        <Alert color="orange" p="xs" icon={<IconAlertTriangle aria-hidden />}>
          {text('roster.export-warning')}
        </Alert>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {text('roster.cancel')}
          </Button>
          <Button loading={isSaving} onClick={() => void save()}>
            {text('roster.export-yes')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
