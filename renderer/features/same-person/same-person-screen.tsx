import { Badge, Button, Group, Progress, Tabs, Text, Title } from '@mantine/core';
import { IconUserQuestion, IconUsers } from '@tabler/icons-react';
import { useDesk, useTable } from '../../desk/use-desk';
import { EmptyState } from '../../ui/empty-state';
import { useSentence, useText } from '../../ui/text';
import { CertainPanel } from './certain-panel';
import { DecidedPanel } from './decided-panel';
import { DoubtfulPanel } from './doubtful-panel';
import classes from './same-person.module.css';
import type { SamePerson } from './use-same-person';

interface SamePersonScreenProps {
  readonly same: SamePerson;
}

/** Who may stand on the roster more than once: certain matches, pairs to look at, and what was decided. */
export function SamePersonScreen({ same }: SamePersonScreenProps) {
  const text = useText();
  const sentence = useSentence();
  const desk = useDesk();
  const people = useTable('person');
  const decisions = useTable('matchDecision');
  const { run, proposals } = same;
  const undo = (): void => void desk.undo();
  const tabs = [
    { id: 'certain', count: proposals.certain.length, panel: <CertainPanel same={same} onUndo={undo} /> },
    { id: 'doubtful', count: proposals.doubtful.length, panel: <DoubtfulPanel same={same} onUndo={undo} /> },
    { id: 'decided', count: decisions.size, panel: <DecidedPanel /> },
  ] as const;

  const body = (): React.JSX.Element => {
    if (people.size === 0) {
      return (
        <EmptyState
          order={2}
          icon={<IconUsers />}
          title={text('samePerson.nobody-title')}
          text={text('samePerson.nobody')}
        />
      );
    }
    if (run.phase !== 'found') {
      const isBroken = run.phase === 'failed';
      return (
        <EmptyState
          order={2}
          icon={<IconUserQuestion />}
          title={text(isBroken ? 'samePerson.failed-title' : 'samePerson.not-looked-title')}
          text={isBroken ? text('samePerson.failed') : text('samePerson.not-looked', { people: people.size })}
        >
          {run.phase === 'running' ? (
            <>
              <Text size="sm" role="status">
                {sentence(run.progress.message)}
              </Text>
              <Progress
                w={320}
                value={(run.progress.fraction ?? 0) * 100}
                aria-label={text('samePerson.progress')}
                animated
              />
              <Button variant="default" onClick={same.cancel}>
                {text('samePerson.stop')}
              </Button>
            </>
          ) : (
            <Button onClick={same.start}>{text('samePerson.look')}</Button>
          )}
        </EmptyState>
      );
    }
    const first = proposals.certain.length === 0 && proposals.doubtful.length > 0 ? 'doubtful' : 'certain';
    return (
      <Tabs defaultValue={first} keepMounted={false} className={classes.tabs ?? ''}>
        <Tabs.List aria-label={text('samePerson.tabs')}>
          {tabs.map(({ id, count }) => (
            <Tabs.Tab
              key={id}
              value={id}
              rightSection={
                <Badge size="sm" variant="default">
                  {count}
                </Badge>
              }
            >
              {text(`samePerson.${id}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ id, panel }) => (
          <Tabs.Panel key={id} value={id} className={classes.panel ?? ''}>
            {panel}
          </Tabs.Panel>
        ))}
      </Tabs>
    );
  };

  return (
    <div className={classes.screen}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={1} size="h3">
            {text('samePerson.title')}
          </Title>
          <Text c="dimmed">{text('samePerson.about')}</Text>
        </div>
        {run.phase === 'found' && (
          <Button variant="default" onClick={same.start} style={{ flexShrink: 0 }}>
            {text('samePerson.look-again')}
          </Button>
        )}
      </Group>
      {body()}
    </div>
  );
}
