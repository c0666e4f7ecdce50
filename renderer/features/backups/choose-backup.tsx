import { Button, FileButton, Group, Stack } from '@mantine/core';
import { IconFileDatabase } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Answer } from '../../../shared/contract/desk-bridge';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { useText } from '../../ui/text';
import { BackupOptions } from './backup-options';
import { fileName } from './chosen-backup';
import type { ChosenBackup } from './chosen-backup';
import { FolderInput } from './folder-input';
import { PlainForm } from '../../ui/plain-form';
import { ProblemAlert } from '../../ui/problem-alert';

interface ChooseBackupProps {
  readonly onChosen: (chosen: ChosenBackup) => void;
  readonly onBack: () => void;
}

type Listed = Answer<'listBackups'>['backups'];

/** Larger ones do not fit into one request of the window. */
const largestFile = 300 * 1024 * 1024;

/** The way to a backup: those in a folder, one file by its path, or one that is opened from the window. */
export function ChooseBackup({ onChosen, onBack }: ChooseBackupProps) {
  const text = useText();
  const [where, setWhere] = useState('');
  const [backups, setBackups] = useState<Listed | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);
  const [path, setPath] = useState('');

  const look = async (place: string): Promise<void> => {
    setProblem(null);
    setPath('');
    if (place.endsWith('.backup')) {
      onChosen({ path: place, name: fileName(place) });
      return;
    }
    const answer = await getBridge().listBackups({ folder: place });
    setBackups(answer.ok ? answer.value.backups : null);
    setProblem(answer.ok ? null : answer.problem);
    setPath(answer.ok ? (answer.value.backups.find((each) => each.at !== '')?.path ?? '') : '');
  };
  const open = async (file: File | null): Promise<void> => {
    if (file === null) {
      return;
    }
    if (file.size > largestFile) {
      setProblem(message('backup.too-large-here'));
      return;
    }
    try {
      onChosen({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
    } catch {
      setProblem(message('backup.file-gone'));
    }
  };
  useEffect(() => {
    void getBridge()
      .backupState({})
      .then((answer) => {
        if (answer.ok && answer.value.settings.folder !== '') {
          setWhere(answer.value.settings.folder);
          void look(answer.value.settings.folder);
        }
      });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once: the folder that is set is only a proposal
  }, []);

  return (
    <PlainForm onSubmit={() => void look(where.trim())}>
      <Stack gap="sm">
        <ProblemAlert problem={problem} />
        <FolderInput
          labelId="backupsScreen.where"
          hintId="backupsScreen.where-hint"
          folder={where}
          onChange={setWhere}
          onChosen={(folder) => void look(folder)}
        />
        <Group gap="xs">
          <Button type="submit" size="xs" variant="default" disabled={where.trim() === ''}>
            {text('backupsScreen.look')}
          </Button>
          <FileButton accept=".backup" onChange={(file) => void open(file)}>
            {(button) => (
              <Button
                {...button}
                size="xs"
                variant="subtle"
                leftSection={<IconFileDatabase size={16} aria-hidden />}
              >
                {text('backupsScreen.or-file')}
              </Button>
            )}
          </FileButton>
        </Group>
        {backups !== null && <BackupOptions backups={backups} path={path} onPath={setPath} />}
        <Group justify="space-between" mt="xs">
          <Button variant="subtle" color="gray" onClick={onBack}>
            {text('backupsScreen.back')}
          </Button>
          <Button disabled={path === ''} onClick={() => onChosen({ path, name: fileName(path) })}>
            {text('backupsScreen.next')}
          </Button>
        </Group>
      </Stack>
    </PlainForm>
  );
}
