import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconTool } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { message } from '../../../shared/messages/message';
import { defaultSettings } from '../../../shared/model/settings';
import { useDesk } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import type { ImportTasks } from '../../workers/import-protocol';
import { FileFrame } from './file-frame';
import type { ImportFileProps } from './import-file-props';
import { localDay } from '../../ui/local-day';
import { ProgressPanel } from './progress-panel';
import { useBringIn } from './use-bring-in';
import type { ImportSession } from './use-import-session';

type Outcome = ImportTasks['fixSheetChanges']['answer'];

interface FixSheetReviewProps extends ImportFileProps {
  readonly session: ImportSession;
}

const parts = ['entered', 'mended', 'waiting', 'unchanged', 'gone'] as const;

/** A sheet of waiting rows that comes back mended: what of it can be read now, and its way in as one step. */
export function FixSheetReview({ session, ...props }: FixSheetReviewProps) {
  const text = useText();
  const desk = useDesk();
  const { bringIn, problem, clearProblem, progress, stop } = useBringIn(props.onNext);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [round, setRound] = useState(0);
  const { ask } = session;

  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      await desk.settled();
      const now = new Date();
      const answer = await ask('fixSheetChanges', {
        deskName: desk.name,
        today: localDay(now),
        defaultCountry: (desk.plan.settings.get('plan') ?? defaultSettings).defaultCountry,
        stamp: { at: now.toISOString(), by: desk.opened.operator },
      });
      if (isWanted && answer !== null) {
        setOutcome(answer);
      }
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [ask, desk, round]);

  const count = outcome === null ? 0 : outcome.entered + outcome.mended + outcome.waiting;
  return (
    <FileFrame
      {...props}
      kind="roster"
      session={session}
      problem={problem}
      importLabel={text('fixes.sheet-import', { count })}
      canImport={outcome !== null && outcome.changes.length > 0 && problem === null && progress === null}
      onImport={() =>
        void bringIn(() =>
          Promise.resolve(
            outcome === null
              ? null
              : {
                  changes: outcome.changes,
                  label: message('fixes.step-sheet', { file: props.file.name }),
                  done: message('fixes.done', {
                    entered: outcome.entered,
                    mended: outcome.mended,
                    waiting: outcome.waiting,
                  }),
                },
          ),
        )
      }
      onCheckAgain={() => {
        clearProblem();
        setRound((present) => present + 1);
      }}
    >
      {progress !== null && <ProgressPanel progress={progress} onStop={stop} />}
      <Stack p="md" gap="md" maw={720}>
        <Alert icon={<IconTool aria-hidden />} title={text('fixes.sheet-title')}>
          <Text size="sm">{text('fixes.sheet-about')}</Text>
        </Alert>
        {outcome !== null && (
          <Stack gap={6} role="group" aria-label={text('fixes.sheet-outcome')}>
            {parts
              .filter((part) => outcome[part] > 0)
              .map((part) => (
                <Group key={part} gap="xs" wrap="nowrap">
                  <Text fw={600} w={64} ta="end">
                    {outcome[part]}
                  </Text>
                  <Text size="sm">{text(`fixes.sheet-${part}`, { count: outcome[part] })}</Text>
                </Group>
              ))}
          </Stack>
        )}
      </Stack>
    </FileFrame>
  );
}
