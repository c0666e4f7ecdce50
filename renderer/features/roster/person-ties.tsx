import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { isMinor } from '../../../shared/eligibility/age';
import { message } from '../../../shared/messages/message';
import type { PersonId } from '../../../shared/model/ids';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import type { PersonLink } from '../../../shared/model/person-link';
import { endLink, linksOf, rejoin } from '../../../shared/planning/person-links';
import { useDesk, useTable } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import type { RosterIndex } from './roster-index';
import classes from './roster.module.css';
import { TieDialog } from './tie-dialog';
import { useCommit } from './use-commit';

interface PersonTiesProps {
  readonly person: Person;
  readonly index: RosterIndex;
  readonly today: string;
  readonly onOpen: (personId: PersonId) => void;
}

/** Escorts, shared custody, and who left a household for a reason; with the ways to alter that. */
export function PersonTies({ person, index, today, onOpen }: PersonTiesProps) {
  const text = useText();
  const desk = useDesk();
  const commit = useCommit();
  useTable('personLink');
  const [dialog, setDialog] = useState<'escort' | 'custody' | null>(null);
  const ties = linksOf(desk.plan, person.id);
  const name = personName(person);

  const row = (link: PersonLink) => {
    const isFirst = link.personId === person.id;
    const otherId = isFirst ? link.otherId : link.personId;
    const other = desk.plan.person.get(otherId);
    if (other === undefined) {
      return null;
    }
    return (
      <li key={link.id} className={classes.entry}>
        <Text size="xs" component="span" style={{ flex: 1 }} dir="auto">
          <button type="button" className={classes.textButton} onClick={() => onOpen(other.id)}>
            {text(`person.tie-${link.kind}-${isFirst ? 'of' : 'by'}`, { name: personName(other) })}
          </button>
          {link.until !== '' && <Text size="xs">{text('person.tie-until', { until: link.until })}</Text>}
          {link.reason !== '' && (
            <Text size="xs" c="dimmed">
              {link.reason}
            </Text>
          )}
        </Text>
        {link.kind === 'apart' && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => commit(message('person.step-rejoin', { name }), rejoin(desk.plan, link.id))}
          >
            {text('person.rejoin')}
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => commit(message('person.step-end', { name }), endLink(desk.plan, link.id))}
        >
          {text('person.tie-end')}
        </Button>
      </li>
    );
  };

  return (
    <Stack gap={6} component="section" aria-label={text('person.ties')}>
      <Text size="xs" fw={600} c="dimmed">
        {text('person.ties')}
      </Text>
      <ul className={classes.plainList}>{ties.map(row)}</ul>
      {isMinor(person, today) ? (
        <Group gap={6}>
          <Button size="compact-xs" variant="default" onClick={() => setDialog('escort')}>
            {text('person.give-escort')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => setDialog('custody')}>
            {text('person.share-custody')}
          </Button>
        </Group>
      ) : (
        ties.length === 0 && (
          <Text size="xs" c="dimmed">
            {text('person.ties-none')}
          </Text>
        )
      )}
      {dialog !== null && (
        <TieDialog kind={dialog} minor={person} index={index} today={today} onClose={() => setDialog(null)} />
      )}
    </Stack>
  );
}
