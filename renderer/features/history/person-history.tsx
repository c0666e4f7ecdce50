import { Loader, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { Person } from '../../../shared/model/person';
import { useHistory } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import classes from './history.module.css';
import { PersonHistoryEntry } from './person-history-entry';
import { useRecordHistory } from './use-record-history';

/** What was changed about one person, when and by whom; read only when it is opened. */
export function PersonHistory({ person }: { readonly person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const history = useHistory();
  const [isOpen, setOpen] = useState(false);
  const found = useRecordHistory(person, isOpen);
  const now = Date.now();
  return (
    <Stack gap={6} component="section" aria-label={text('history.person')} pb="md">
      <UnstyledButton
        aria-expanded={isOpen}
        onClick={() => setOpen((last) => !last)}
        style={{ display: 'flex', alignItems: 'center', gap: 4 }}
      >
        {isOpen ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
        <Text size="xs" fw={600} c="dimmed">
          {text(isOpen ? 'history.person-hide' : 'history.person-show')}
        </Text>
      </UnstyledButton>
      {isOpen && found === null && <Loader size={14} aria-label={text('history.loading')} />}
      {found?.problem != null && (
        <Text size="xs" c="red" role="alert">
          {sentence(found.problem)}
        </Text>
      )}
      {found !== null && found.problem === null && (
        <ul className={classes.plain}>
          {found.entries.map((entry) => (
            <PersonHistoryEntry
              key={entry.sequence}
              entry={entry}
              now={now}
              isUndone={history.isUndone(entry.id)}
            />
          ))}
        </ul>
      )}
      {found?.hasMore === true && (
        <Text size="xs" c="dimmed">
          {text('history.person-more')}
        </Text>
      )}
      {found?.entries.length === 0 && found.problem === null && (
        <Text size="xs" c="dimmed">
          {text('history.person-none')}
        </Text>
      )}
    </Stack>
  );
}
