import { Alert, Box, Button, Center, Drawer, Group, Loader, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { Message } from '../../../shared/messages/message';
import { useHistory } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import { useNow } from '../../ui/use-now';
import { WindowedList } from '../../ui/windowed-list';
import { filterEntries, operatorsOf } from './filter-entries';
import type { HistoryFilter as Filter } from './filter-entries';
import { HistoryFilter } from './history-filter';
import { HistoryRow } from './history-row';
import classes from './history.module.css';

interface HistoryDrawerProps {
  readonly onClose: () => void;
  readonly onTurn: (id: string) => void;
  readonly busyId: string | null;
}

const rowHeight = 58;

/** Everything that was done in this plan, the newest first, with the way back for each step. */
export function HistoryDrawer({ onClose, onTurn, busyId }: HistoryDrawerProps) {
  const text = useText();
  const sentence = useSentence();
  const history = useHistory();
  const now = Date.parse(useNow());
  const [filter, setFilter] = useState<Filter>({ query: '', operator: null });
  const [problem, setProblem] = useState<Message | null>(null);
  const [attempt, setAttempt] = useState(0);
  const entries = history.entries();

  useEffect(() => {
    let isOver = false;
    void history.load().then((loaded) => {
      if (!isOver) {
        setProblem(loaded.ok ? null : loaded.problem);
      }
    });
    return () => {
      isOver = true;
    };
  }, [history, attempt]);

  const operators = useMemo(() => operatorsOf(entries), [entries]);
  const shown = useMemo(
    () => filterEntries(entries, filter, ({ label }) => sentence(label)),
    [entries, filter, sentence],
  );
  const isLoading = !history.isComplete() && problem === null;

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={560}
      title={text('history.title')}
      closeButtonProps={{ 'aria-label': text('history.close') }}
      overlayProps={{ backgroundOpacity: 0.25 }}
      classNames={{ content: classes.drawer ?? '', body: classes.body ?? '' }}
    >
      <Stack gap="xs" px="md" pb="sm">
        <HistoryFilter filter={filter} onFilter={setFilter} operators={operators} />
        <Group gap="xs" mih={22}>
          <Text size="xs" c="dimmed" role="status">
            {text(shown.length === entries.length ? 'history.all' : 'history.shown', {
              shown: shown.length,
              total: entries.length,
            })}
          </Text>
          {isLoading && (
            <Group gap={6}>
              <Loader size={12} />
              <Text size="xs" c="dimmed">
                {text('history.loading')}
              </Text>
            </Group>
          )}
        </Group>
        {problem !== null && (
          <Alert color="red" icon={<IconAlertTriangle size={16} />}>
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm">{sentence(problem)}</Text>
              <Button size="compact-sm" variant="default" onClick={() => setAttempt((last) => last + 1)}>
                {text('history.again')}
              </Button>
            </Group>
          </Alert>
        )}
      </Stack>
      {shown.length === 0 && !isLoading ? (
        <Center flex={1} className={classes.list}>
          <Text c="dimmed">{text(entries.length === 0 ? 'history.empty' : 'history.no-match')}</Text>
        </Center>
      ) : (
        <Box className={classes.list}>
          <WindowedList
            role="list"
            aria-label={text('history.list')}
            tabIndex={0}
            style={{ height: '100%' }}
            count={shown.length}
            rowHeight={rowHeight}
            renderRow={(index) => {
              const entry = shown[index];
              return entry === undefined ? null : (
                <HistoryRow
                  key={entry.id}
                  entry={entry}
                  position={index + 1}
                  total={shown.length}
                  now={now}
                  isUndone={history.isUndone(entry.id)}
                  isBusy={busyId === entry.id}
                  onTurn={onTurn}
                />
              );
            }}
          />
        </Box>
      )}
    </Drawer>
  );
}
