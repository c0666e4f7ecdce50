import { Button, VisuallyHidden } from '@mantine/core';
import type { ButtonProps } from '@mantine/core';
import { useRef } from 'react';
import { useText } from '../../ui/text';

interface ChooseFilesButtonProps extends ButtonProps {
  readonly label: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Any file can be tried: what it is shows in its contents. The list only says what is offered first. */
const offered = '.xlsx,.xlsm,.xlsb,.xls,.ods,.fods,.csv,.tsv,.tab,.txt,.htm,.html,.xml';

/** Opens the system's file dialog. */
export function ChooseFilesButton({ label, onChoose, ...button }: ChooseFilesButtonProps) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          multiple
          accept={offered}
          tabIndex={-1}
          aria-label={text('importScreen.files')}
          onChange={({ currentTarget }) => {
            onChoose([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
