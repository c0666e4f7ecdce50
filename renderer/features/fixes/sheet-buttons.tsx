import { Button, Group, VisuallyHidden } from '@mantine/core';
import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { message } from '../../../shared/messages/message';
import { useDesk } from '../../desk/use-desk';
import { getBridge } from '../../platform/bridge';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { createImportWorker } from '../../workers/import-client';

/** The way of the waiting rows out to a sheet that somebody else mends, and back. */
export function SheetButtons({ onBringBack }: { readonly onBringBack: (files: readonly File[]) => void }) {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const input = useRef<HTMLInputElement>(null);
  const [isSaving, setSaving] = useState(false);

  const save = async (): Promise<void> => {
    setSaving(true);
    await desk.settled();
    const worker = createImportWorker();
    const made = await worker.ask('fixSheetFile', { deskName: desk.name });
    worker.stop();
    if (made.ok) {
      const saved = await getBridge().saveFile({
        suggestedName: text('fixes.sheet-name', { plan: desk.opened.label }),
        bytes: new Uint8Array(made.value.bytes),
      });
      if (!saved.ok) {
        notices.problem(saved.problem);
      } else if (saved.value.saved) {
        notices.done(message('fixes.sheet-saved', { path: saved.value.path }));
      }
    } else {
      notices.problem(made.problem);
    }
    setSaving(false);
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        size="xs"
        variant="default"
        loading={isSaving}
        leftSection={<IconFileExport size={14} aria-hidden />}
        onClick={() => void save()}
      >
        {text('fixes.sheet-save')}
      </Button>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,.ods,.xls"
          tabIndex={-1}
          aria-label={text('fixes.sheet-file')}
          onChange={({ currentTarget }) => {
            onBringBack([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileImport size={14} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {text('fixes.sheet-back')}
      </Button>
    </Group>
  );
}
