import { Alert, Button, Group, Text, ThemeIcon } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconClockExclamation,
  IconDeviceFloppy,
  IconMinus,
} from '@tabler/icons-react';
import type { Answer } from '../../../shared/contract/desk-bridge';
import { message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { SectionCard } from '../../ui/section-card';
import { useSentence, useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { useNow } from '../../ui/use-now';
import { fileName } from './chosen-backup';
import { shortMoment } from './moment';

interface BackupStateCardProps {
  readonly state: Answer<'backupState'>;
  readonly isMaking: boolean;
  readonly onMaking: (isMaking: boolean) => void;
  readonly onMade: () => void;
}

/** When the last backup was made and what happened since, why it failed, and a button for one now. */
export function BackupStateCard({ state, isMaking, onMaking, onMade }: BackupStateCardProps) {
  const text = useText();
  const sentence = useSentence();
  const notices = useNotices();
  const now = useNow();
  const { settings, last, pending, problem, isSameDisk } = state;
  const isOff = settings.folder === '';
  const isRunning = isMaking || state.isRunning;

  const make = async (): Promise<void> => {
    onMaking(true);
    const made = await getBridge().backupNow({});
    onMaking(false);
    if (made.ok) {
      notices.done(message('backupsScreen.made', { name: fileName(made.value.path) }));
    }
    onMade(); // what went wrong stands in the state
  };

  const told = isRunning
    ? text('backupsScreen.running')
    : isOff
      ? text('backupsScreen.off')
      : last === null
        ? text('backupsScreen.none-yet')
        : text('backupsScreen.last', { time: shortMoment(last.at, now) });
  const beside = isOff ? text('backupsScreen.off-text') : text('backupsScreen.pending', { count: pending });
  const [color, Icon] = isOff
    ? (['gray', IconMinus] as const)
    : problem !== null
      ? (['red', IconAlertTriangle] as const)
      : pending === 0 && last !== null
        ? (['teal', IconCheck] as const)
        : (['yellow', IconClockExclamation] as const);

  return (
    <SectionCard title={text('backupsScreen.state')} about={text('backupsScreen.state-text')}>
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap" role="status" miw={0}>
          <ThemeIcon size={40} radius="xl" variant="light" color={color}>
            <Icon size={22} stroke={1.7} aria-hidden />
          </ThemeIcon>
          <div style={{ minWidth: 0 }}>
            <Text fw={600} size="lg">
              {told}
            </Text>
            <Text c="dimmed" size="sm">
              {beside}
            </Text>
          </div>
        </Group>
        <Button
          leftSection={<IconDeviceFloppy size={16} aria-hidden />}
          loading={isRunning}
          disabled={isOff}
          onClick={() => void make()}
          style={{ flexShrink: 0 }}
        >
          {text('backupsScreen.back-up-now')}
        </Button>
      </Group>
      {problem !== null && (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {sentence(problem)}
        </Alert>
      )}
      {isSameDisk && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
          {text('backupsScreen.same-disk')}
        </Alert>
      )}
    </SectionCard>
  );
}
