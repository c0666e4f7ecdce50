import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconEdit, IconTrash, IconUser, IconUsersGroup, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { message } from '../../../shared/messages/message';
import { useDesk } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import {
  confirmHouseholds,
  travelSeparately,
  travelTogether,
} from '../../../shared/planning/household-changes';
import { endApart, travelApart } from '../../../shared/planning/person-links';
import { ApartDialog } from './apart-dialog';
import type { RosterRow } from './roster-row';
import { useCommit } from './use-commit';

export interface SelectionActionsProps {
  readonly selected: readonly RosterRow[];
  /** How many of the selected are not shown, by the search or a filter. */
  readonly hidden: number;
  readonly onDelete: () => void;
  readonly onSetField: () => void;
  readonly onClear: () => void;
}

const newHouseholdId = (): string => `household-${crypto.randomUUID()}`;

/** What can be done with the selected people; nothing while nobody is selected. */
export function SelectionActions({ selected, hidden, onDelete, onSetField, onClear }: SelectionActionsProps) {
  const text = useText();
  const desk = useDesk();
  const commit = useCommit();
  const notices = useNotices();
  const [isAsking, setAsking] = useState(false);
  const count = selected.length;
  if (count === 0) {
    return null;
  }
  const ids = selected.map(({ id }) => id);
  const proposed = new Set(
    selected.filter(({ facts }) => facts.household?.basis === 'proposed').map(({ facts }) => facts.id),
  );
  const together = (): void => {
    const changes = [...travelTogether(desk.plan, ids, newHouseholdId), ...endApart(desk.plan, ids)];
    if (changes.length === 0) {
      notices.done(message('roster.already-together'));
    }
    commit(message('roster.step-together', { count }), changes);
  };
  const separately = (): void => {
    const changes = travelSeparately(desk.plan, ids, newHouseholdId);
    if (changes.length === 0) {
      notices.done(message('roster.nobody-moved'));
    } else if (selected.every(({ facts }) => facts.members === 1 || facts.household?.basis === 'proposed')) {
      commit(message('roster.step-separately', { count }), changes);
    } else {
      setAsking(true);
    }
  };
  const separatelyFor = (reason: string): void => {
    const moves = travelSeparately(desk.plan, ids, newHouseholdId);
    const changes = travelApart(desk.plan, moves, reason, () => crypto.randomUUID());
    if (commit(message('roster.step-separately', { count }), changes)) {
      setAsking(false);
    }
  };
  const confirm = (): void => {
    commit(message('roster.step-confirm', { count: proposed.size }), confirmHouseholds(desk.plan, proposed));
  };
  return (
    <Group gap={6} wrap="nowrap" ml="auto" role="toolbar" aria-label={text('roster.selection')}>
      <Text size="xs" fw={600} style={{ whiteSpace: 'nowrap' }} mr={4}>
        {hidden > 0 ? (
          <Tooltip label={text('roster.selected-hidden', { hidden })}>
            <span>{text('roster.selected-partly', { count, hidden })}</span>
          </Tooltip>
        ) : (
          text('roster.status-selected', { count })
        )}
      </Text>
      <Tooltip label={text('roster.together-hint')}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconUsersGroup size={14} />}
          disabled={count < 2}
          onClick={together}
        >
          {text('roster.together')}
        </Button>
      </Tooltip>
      <Tooltip label={text('roster.separately-hint')}>
        <Button size="compact-sm" variant="default" leftSection={<IconUser size={14} />} onClick={separately}>
          {text('roster.separately')}
        </Button>
      </Tooltip>
      {proposed.size > 0 && (
        <Tooltip label={text('roster.confirm-households-hint')}>
          <Button size="compact-sm" variant="default" leftSection={<IconCheck size={14} />} onClick={confirm}>
            {text('roster.confirm-households')}
          </Button>
        </Tooltip>
      )}
      {isAsking && <ApartDialog count={count} onReason={separatelyFor} onClose={() => setAsking(false)} />}
      <Button size="compact-sm" variant="default" leftSection={<IconEdit size={14} />} onClick={onSetField}>
        {text('roster.set-field')}
      </Button>
      <Button
        size="compact-sm"
        variant="light"
        color="red"
        leftSection={<IconTrash size={14} />}
        onClick={onDelete}
      >
        {text('roster.delete')}
      </Button>
      <Tooltip label={text('roster.selection-clear')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={text('roster.selection-clear')}
          onClick={onClear}
        >
          <IconX size={16} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
