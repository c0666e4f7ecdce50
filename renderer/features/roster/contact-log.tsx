import { ActionIcon, Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedDate } from 'react-intl';
import { message } from '../../../shared/messages/message';
import { creation, deletion } from '../../../shared/model/apply-changes';
import { contactMeans, contactOutcomes } from '../../../shared/model/contact-attempt';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { useDesk, useTable } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import classes from './roster.module.css';
import { useCommit } from './use-commit';

/** Every attempt to reach a person; one click on what came of it writes a further one down. */
export function ContactLog({ person }: { readonly person: Person }) {
  const text = useText();
  const desk = useDesk();
  const commit = useCommit();
  const attempts = useTable('contactAttempt');
  const [means, setMeans] = useState<(typeof contactMeans)[number]>('phone');
  const [note, setNote] = useState('');
  const name = personName(person);
  const own = [...attempts.values()]
    .filter(({ personId }) => personId === person.id)
    .sort((one, other) => other.at.localeCompare(one.at));

  const add = (outcome: (typeof contactOutcomes)[number]): void => {
    const attempt = {
      id: `contact-${crypto.randomUUID()}`,
      personId: person.id,
      at: new Date().toISOString(),
      by: desk.opened.operator,
      means,
      outcome,
      note: note.trim(),
    };
    if (commit(message('person.step-contact', { name }), [creation('contactAttempt', attempt)])) {
      setNote('');
    }
  };

  return (
    <Stack gap={6}>
      <SegmentedControl
        size="xs"
        aria-label={text('person.means')}
        value={means}
        onChange={(value) => setMeans(contactMeans.find((each) => each === value) ?? 'phone')}
        data={contactMeans.map((value) => ({ value, label: text(`person.means-${value}`) }))}
      />
      <TextInput
        size="xs"
        aria-label={text('person.contact-note')}
        placeholder={text('person.contact-note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap={4} role="group" aria-label={text('person.outcome')}>
        {contactOutcomes.map((outcome) => (
          <Button key={outcome} size="compact-xs" variant="default" onClick={() => add(outcome)}>
            {text(`person.outcome-${outcome}`)}
          </Button>
        ))}
      </Group>
      <ul className={classes.plainList} aria-label={text('person.contacts')}>
        {own.map((attempt) => (
          <li key={attempt.id} className={classes.entry}>
            <Text size="xs" component="span" style={{ flex: 1 }} dir="auto">
              <strong>{text(`person.outcome-${attempt.outcome}`)}</strong>
              <Text component="span" size="xs" c="dimmed" mx={6}>
                <FormattedDate
                  value={attempt.at}
                  day="numeric"
                  month="short"
                  hour="2-digit"
                  minute="2-digit"
                  hourCycle="h23"
                />
              </Text>
              {text('person.contact-by', { means: text(`person.means-${attempt.means}`), by: attempt.by })}
              {attempt.note !== '' && <Text size="xs">{attempt.note}</Text>}
            </Text>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={text('person.contact-remove')}
              onClick={() =>
                commit(message('person.step-contact-remove', { name }), [deletion('contactAttempt', attempt)])
              }
            >
              <IconTrash size={13} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {own.length === 0 && (
        <Text size="xs" c="dimmed">
          {text('person.contacts-none')}
        </Text>
      )}
    </Stack>
  );
}
