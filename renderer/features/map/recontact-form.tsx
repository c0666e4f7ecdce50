import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { message } from '../../../shared/messages/message';
import { edits } from '../../../shared/model/apply-changes';
import type { Person } from '../../../shared/model/person';
import { stampFields } from '../../../shared/model/stamp-fields';
import { useDesk } from '../../desk/use-desk';
import { PlainForm } from '../../ui/plain-form';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';

/** Sets for all who are picked the day on which they are to be contacted again, as one step. */
export function RecontactForm({ people }: { readonly people: readonly Person[] }) {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const [day, setDay] = useState('');
  const count = people.length;
  const submit = (): void => {
    const changes = people.flatMap((person) => edits('person', person, { recontactOn: day }));
    const at = new Date().toISOString();
    const source = {
      how: 'hand',
      listId: '',
      file: '',
      sheet: '',
      row: 0,
      at,
      by: desk.opened.operator,
    } as const;
    const label = message('unsupported.step', { count, day: day || 'none' });
    if (changes.length > 0 && notices.accepted(desk.commit(label, stampFields(desk.plan, changes, source)))) {
      notices.done(label);
    }
  };
  return (
    <PlainForm onSubmit={submit}>
      <Group gap={6} align="flex-end">
        <TextInput
          size="xs"
          type="date"
          label={text('unsupported.next')}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={count === 0}>
          {text(day === '' ? 'unsupported.unset' : 'unsupported.set', { count })}
        </Button>
      </Group>
    </PlainForm>
  );
}
