import { Select } from '@mantine/core';
import { message } from '../../../shared/messages/message';
import { edits } from '../../../shared/model/apply-changes';
import { departureName } from '../../../shared/model/departure';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { useTable } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import { wallTime } from '../../ui/wall-time';
import { useCommit } from './use-commit';

const listLimit = 60;

/** On which departure of the plan somebody's own ticket is. */
export function OwnTicketOn({ person }: { readonly person: Person }) {
  const text = useText();
  const commit = useCommit();
  const departures = [...useTable('departure').values()].sort((left, right) =>
    left.departsAt < right.departsAt ? -1 : 1,
  );
  if (departures.length === 0 || (person.status !== 'own-ticket' && person.ownTicketOn === null)) {
    return null;
  }
  return (
    <Select
      size="xs"
      label={text('person.own-ticket-on')}
      placeholder={text('person.own-ticket-elsewhere')}
      data={departures.map((departure) => ({
        value: departure.id,
        label: `${departureName(departure)} ${wallTime(departure.departsAt)}`.trim(),
      }))}
      value={person.ownTicketOn}
      searchable
      clearable
      limit={listLimit}
      onChange={(id) => {
        const ownTicketOn = departures.find((departure) => departure.id === id)?.id ?? null;
        commit(
          message('person.step-own-ticket', { name: personName(person) }),
          edits('person', person, { ownTicketOn }),
        );
      }}
    />
  );
}
