import { Button, Group, VisuallyHidden } from '@mantine/core';
import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { success } from '../../../shared/kit/result';
import { useDesk, useTable } from '../../desk/use-desk';
import { GivePeopleDialog } from '../../give-out/give-people-dialog';
import { useText } from '../../ui/text';
import { createImportWorker } from '../../workers/import-client';

/** The way of the waiting rows out to a sheet that somebody else mends, and back. */
export function SheetButtons({ onBringBack }: { readonly onBringBack: (files: readonly File[]) => void }) {
  const text = useText();
  const desk = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [isGiving, setGiving] = useState(false);
  const items = [...useTable('fixItem').values()];
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileExport size={14} aria-hidden />}
        onClick={() => setGiving(true)}
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
      {isGiving ? (
        <GivePeopleDialog
          onClose={() => setGiving(false)}
          givable={{
            kind: 'fix-sheet',
            count: items.length,
            personIds: [...new Set(items.flatMap(({ personId }) => personId ?? []))],
            departureId: null,
            outputs: ['xlsx'],
            facts: null,
            suggestedName: () => text('fixes.sheet-name', { plan: desk.opened.label }),
            make: async () => {
              await desk.settled();
              const worker = createImportWorker();
              const made = await worker.ask('fixSheetFile', { deskName: desk.name });
              worker.stop();
              return made.ok ? success({ bytes: new Uint8Array(made.value.bytes) }) : made;
            },
          }}
        />
      ) : null}
    </Group>
  );
}
