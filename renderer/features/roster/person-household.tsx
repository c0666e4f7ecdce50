import { Alert, Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { message } from '../../../shared/messages/message';
import { creation, edits } from '../../../shared/model/apply-changes';
import type { HouseholdId, PersonId } from '../../../shared/model/ids';
import { personName } from '../../../shared/model/person';
import { useDesk } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import {
  confirmHouseholds,
  moveToHousehold,
  travelSeparately,
} from '../../../shared/planning/household-changes';
import { travelApart } from '../../../shared/planning/person-links';
import { ApartDialog } from './apart-dialog';
import { HouseholdSelect } from './household-select';
import type { RosterIndex } from './roster-index';
import type { RosterRow } from './roster-row';
import classes from './roster.module.css';
import { useCommit } from './use-commit';

interface PersonHouseholdProps {
  readonly row: RosterRow;
  readonly index: RosterIndex;
  readonly onOpen: (personId: PersonId) => void;
}

/** With whom a person travels, and the ways to alter that. */
export function PersonHousehold({ row, index, onOpen }: PersonHouseholdProps) {
  const text = useText();
  const sentence = useSentence();
  const desk = useDesk();
  const commit = useCommit();
  const { person, facts } = row;
  const { household } = facts;
  const members = index.members(facts.id);
  const name = personName(person);

  const [target, setTarget] = useState<string | null>(null);

  const move = (householdId: string, reason: string | null): void => {
    const label = message('roster.step-move', { name });
    const newId = (): string => `household-${crypto.randomUUID()}`;
    const moves =
      householdId === ''
        ? travelSeparately(desk.plan, [person.id], newId)
        : moveToHousehold(desk.plan, person, householdId as HouseholdId); // one of the plan
    const ties = reason === null ? moves : travelApart(desk.plan, moves, reason, () => crypto.randomUUID());
    if (commit(label, ties)) {
      setTarget(null);
    }
  };
  const choose = (householdId: string): void => {
    if (householdId === '' && members.length === 1 && household === undefined) {
      const id = `household-${crypto.randomUUID()}` as HouseholdId; // a new id of this plan
      commit(message('roster.step-move', { name }), [
        creation('household', { id, label: name, basis: 'single', reason: null }),
        ...edits('person', person, { householdId: id }),
      ]);
    } else if (householdId === facts.id || (householdId === '' && members.length === 1)) {
      return;
    } else if (members.length > 1 && household?.basis !== 'proposed') {
      setTarget(householdId);
    } else {
      move(householdId, null);
    }
  };

  return (
    <Stack gap={6} component="section" aria-label={text('roster.group-household')}>
      <Text size="xs" fw={600} c="dimmed">
        {text('roster.group-household')}
      </Text>
      {household?.basis === 'proposed' && (
        <Alert color="orange" p="xs" variant="light">
          <Stack gap={6} align="flex-start">
            <Text size="xs">
              {household.reason === null
                ? text('roster.proposed-bare')
                : text('roster.proposed-why', { reason: sentence(household.reason) })}
            </Text>
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconCheck size={13} />}
              onClick={() =>
                commit(
                  message('roster.step-confirm', { count: 1 }),
                  confirmHouseholds(desk.plan, [household.id]),
                )
              }
            >
              {text('roster.confirm-households')}
            </Button>
          </Stack>
        </Alert>
      )}
      <Stack gap={0} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {members.map((member) => (
          <li key={member.id}>
            <UnstyledButton
              className={classes.member}
              aria-current={member.id === row.id ? 'true' : undefined}
              onClick={() => onOpen(member.person.id)}
            >
              <span dir="auto">{personName(member.person)}</span>
              <Group gap={6} c="dimmed">
                {member.person.relation !== '' && (
                  <span>{text(`roster.relation-${member.person.relation}`)}</span>
                )}
                {member.age !== null && <span>{text('roster.age', { years: member.age })}</span>}
              </Group>
            </UnstyledButton>
          </li>
        ))}
      </Stack>
      <HouseholdSelect index={index} value={facts.id} onValue={choose} />
      {target !== null && (
        <ApartDialog count={1} onReason={(reason) => move(target, reason)} onClose={() => setTarget(null)} />
      )}
    </Stack>
  );
}
