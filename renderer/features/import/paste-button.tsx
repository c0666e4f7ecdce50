import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../ui/text';
import { usePastedSheet } from '../../ui/use-pasted-sheet';

interface PasteButtonProps {
  readonly onChoose: (files: readonly File[]) => void;
}

/** Takes rows from the clipboard, pasted anywhere on the screen or into a box, as a file like any other. */
export function PasteButton({ onChoose }: PasteButtonProps) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const [pasted, setPasted] = useState('');
  const name = text('importScreen.pasted-name');

  usePastedSheet(name, onChoose);

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
