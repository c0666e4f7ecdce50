import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { BackupSettings } from '../../../shared/contract/backup-methods';
import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { SectionCard } from '../../ui/section-card';
import { useSentence, useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { FolderInput } from './folder-input';

interface BackupSettingsCardProps {
  readonly settings: BackupSettings;
  readonly onSaved: () => void;
}

/** Offered where nothing was set yet. */
const usual = { everyChanges: 20, everyMinutes: 15 };

function countOf(value: number | string, most: number): number {
  const number = Math.round(Number(value));
  return Number.isFinite(number) ? Math.min(most, Math.max(0, number)) : 0;
}

/** The folder that backups go to, and the rhythm. */
export function BackupSettingsCard({ settings, onSaved }: BackupSettingsCardProps) {
  const text = useText();
  const sentence = useSentence();
  const notices = useNotices();
  const isOff = settings.folder === '';
  const [folder, setFolder] = useState(settings.folder);
  const [everyChanges, setEveryChanges] = useState(isOff ? usual.everyChanges : settings.everyChanges);
  const [everyMinutes, setEveryMinutes] = useState(isOff ? usual.everyMinutes : settings.everyMinutes);
  const [problem, setProblem] = useState<Message | null>(null);
  const [isBusy, setBusy] = useState(false);

  const save = async (next: BackupSettings, told: Message): Promise<void> => {
    setBusy(true);
    const saved = await getBridge().setBackup(next);
    setBusy(false);
    setProblem(saved.ok ? null : saved.problem);
    if (saved.ok) {
      notices.done(told);
      onSaved();
    }
  };
  const path = folder.trim();

  return (
    <SectionCard title={text('backupsScreen.settings')} about={text('backupsScreen.settings-text')}>
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void save(
            { folder: path, everyChanges, everyMinutes },
            message('backupsScreen.saved', { folder: path }),
          );
        }}
      >
        <FolderInput
          labelId="backupsScreen.folder"
          hintId="backupsScreen.folder-hint"
          folder={folder}
          onChange={setFolder}
          error={problem === null ? null : sentence(problem)}
        />
        <Group mt="sm" align="flex-end" gap="md">
          <NumberInput
            w={220}
            label={text('backupsScreen.by-changes')}
            value={everyChanges}
            onChange={(value) => setEveryChanges(countOf(value, 10_000))}
            min={0}
            max={10_000}
            allowDecimal={false}
            allowNegative={false}
          />
          <NumberInput
            w={260}
            label={text('backupsScreen.by-minutes')}
            value={everyMinutes}
            onChange={(value) => setEveryMinutes(countOf(value, 1440))}
            min={0}
            max={1440}
            allowDecimal={false}
            allowNegative={false}
          />
          <Group gap="xs" ms="auto">
            {!isOff && (
              <Button
                variant="subtle"
                color="gray"
                disabled={isBusy}
                onClick={() =>
                  void save({ folder: '', everyChanges, everyMinutes }, message('backupsScreen.turned-off'))
                }
              >
                {text('backupsScreen.turn-off')}
              </Button>
            )}
            <Button type="submit" variant="default" loading={isBusy} disabled={path === ''}>
              {text('backupsScreen.save')}
            </Button>
          </Group>
        </Group>
      </form>
    </SectionCard>
  );
}
