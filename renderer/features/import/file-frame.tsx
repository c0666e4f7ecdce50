import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Message } from '../../../shared/messages/message';
import { FileDrop } from '../../ui/file-drop';
import { useSentence, useText } from '../../ui/text';
import { ChooseFilesButton } from './choose-files-button';
import type { ImportFileProps } from './import-file-props';
import classes from './import.module.css';
import { ProgressPanel } from './progress-panel';
import type { ImportSession } from './use-import-session';

interface FileFrameProps extends ImportFileProps {
  readonly kind: 'roster' | 'departures';
  readonly session: ImportSession;
  /** A problem outside of the worker. */
  readonly problem: Message | null;
  readonly importLabel: string;
  readonly canImport: boolean;
  readonly onImport: () => void;
  readonly onCheckAgain: () => void;
  /** The settings and tables of a file that was read. */
  readonly children: ReactNode;
}

/** The colour of an alert's own title is too light to read on its ground. */
const plainTitle = { title: { color: 'var(--mantine-color-text)' } };

/** What every file of an import has around it: its name and place, the ways on and out, progress and problems. */
export function FileFrame(props: FileFrameProps) {
  const { kind, file, number, total, session, canImport, importLabel, children } = props;
  const text = useText();
  const sentence = useSentence();
  const problem = session.problem ?? props.problem;
  const isRead = session.opened !== null;
  const isStopped = problem?.id === 'importScreen.stopped';
  return (
    <FileDrop hint={text('importScreen.drop-here')} onFiles={props.onChoose}>
      <Stack h="100%" gap={0}>
        <Group className={classes.bar} justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap" miw={0}>
            <Title order={1} size="h3" style={{ whiteSpace: 'nowrap' }}>
              {text(`importScreen.title-${kind}`)}
            </Title>
            <Text truncate fw={500} title={file.name}>
              {file.name}
            </Text>
            {total > 1 && (
              <Text c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                {text('importScreen.file-of', { number, total })}
              </Text>
            )}
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Button variant="default" onClick={props.onCancel}>
              {text('importScreen.cancel')}
            </Button>
            {total > 1 && (
              <Button variant="default" onClick={props.onNext}>
                {text('importScreen.skip')}
              </Button>
            )}
            {isRead && (
              <Button disabled={!canImport} onClick={props.onImport}>
                {importLabel}
              </Button>
            )}
          </Group>
        </Group>
        {problem !== null && (
          <Alert
            color={isStopped ? 'gray' : 'red'}
            radius={0}
            styles={plainTitle}
            icon={<IconAlertTriangle aria-hidden />}
            title={
              isStopped
                ? undefined
                : text(isRead ? 'importScreen.problem-kept' : 'importScreen.problem-title')
            }
          >
            <Text size="sm">{sentence(problem)}</Text>
            <Group gap="xs" mt="xs">
              <Button
                size="xs"
                variant="default"
                onClick={() => {
                  if (isRead) {
                    props.onCheckAgain();
                  } else {
                    void session.open({});
                  }
                }}
              >
                {text('importScreen.try-again')}
              </Button>
              <ChooseFilesButton
                size="xs"
                variant="default"
                label={text('importScreen.choose-another')}
                onChoose={props.onChoose}
              />
            </Group>
          </Alert>
        )}
        {isRead
          ? children
          : session.progress !== null && <ProgressPanel progress={session.progress} onStop={session.stop} />}
      </Stack>
    </FileDrop>
  );
}
