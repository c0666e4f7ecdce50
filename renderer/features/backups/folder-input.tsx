import { Button, Group, TextInput } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { MessageId } from '../../../shared/messages/en';
import { getBridge } from '../../platform/bridge';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';

interface FolderInputProps {
  readonly labelId: MessageId;
  readonly hintId: MessageId;
  readonly folder: string;
  readonly onChange: (folder: string) => void;
  /** The planner chose a folder in a window of the system. */
  readonly onChosen?: (folder: string) => void;
  readonly error?: string | null;
}

/** A folder as a path; where the system has a window for it, it can be chosen there. */
export function FolderInput({ labelId, hintId, folder, onChange, onChosen, error = null }: FolderInputProps) {
  const text = useText();
  const { problem } = useNotices();
  const [canChoose, setCanChoose] = useState(false);
  useEffect(() => {
    void getBridge()
      .shellInfo({})
      .then((info) => setCanChoose(info.ok && info.value.canChooseFolder));
  }, []);
  const choose = async (): Promise<void> => {
    const answer = await getBridge().chooseFolder({});
    if (!answer.ok) {
      problem(answer.problem);
    } else if (answer.value.path !== '') {
      onChange(answer.value.path);
      onChosen?.(answer.value.path);
    }
  };
  return (
    <Group align="flex-end" wrap="nowrap" gap="xs">
      <TextInput
        flex={1}
        label={text(labelId)}
        description={text(hintId)}
        placeholder={text('backupsScreen.folder-placeholder')}
        value={folder}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        error={error}
        maxLength={1000}
        autoComplete="off"
        spellCheck={false}
      />
      {canChoose && (
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={16} aria-hidden />}
          aria-label={text('backupsScreen.choose-folder-long')}
          onClick={() => void choose()}
        >
          {text('backupsScreen.choose-folder')}
        </Button>
      )}
    </Group>
  );
}
