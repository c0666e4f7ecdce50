import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '../../ui/text';

interface PasteButtonProps {
  readonly onChoose: (files: readonly File[]) => void;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]');

/** Takes rows from the clipboard, pasted anywhere on the screen or into a box, as a file like any other. */
export function PasteButton({ onChoose }: PasteButtonProps) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const [pasted, setPasted] = useState('');
  const name = text('importScreen.pasted-name');

  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const words = event.clipboardData?.getData('text/plain') ?? '';
      const files = [...(event.clipboardData?.files ?? [])];
      if (isField(event.target) || (words.trim() === '' && files.length === 0)) {
        return;
      }
      event.preventDefault();
      // Spreadsheet programs offer a picture of the cells beside their text.
      onChoose(words.trim() === '' ? files : [new File([words], name)]);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [name, onChoose]);

  return (
    <>
      <Button variant="default" size="md" onClick={() => setIsOpen(true)}>
        {text('importScreen.paste')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={text('importScreen.paste-title')}
        size="xl"
        closeButtonProps={{ 'aria-label': text('importScreen.cancel') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onChoose([new File([pasted], name)]);
          }}
        >
          <Stack>
            <Textarea
              label={text('importScreen.paste-label')}
              description={text('importScreen.paste-describe')}
              rows={14}
              wrap="off"
              spellCheck={false}
              data-autofocus
              styles={{ input: { fontFamily: 'monospace', whiteSpace: 'pre', overflowX: 'auto' } }}
              value={pasted}
              onChange={({ currentTarget }) => setPasted(currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setIsOpen(false)}>
                {text('importScreen.cancel')}
              </Button>
              <Button type="submit" disabled={pasted.trim() === ''}>
                {text('importScreen.paste-read')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
