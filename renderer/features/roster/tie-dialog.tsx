import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useCallback, useState } from 'react';
import { message } from '../../../shared/messages/message';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { giveEscort, obstacleToEscort, shareCustody } from '../../../shared/planning/person-links';
import { useDesk } from '../../desk/use-desk';
import { PlainForm } from '../../ui/plain-form';
import { useSentence, useText } from '../../ui/text';
import { PersonSelect } from './person-select';
import type { RosterIndex } from './roster-index';
import type { RosterRow } from './roster-row';
import { useCommit } from './use-commit';

interface TieDialogProps {
  readonly kind: 'escort' | 'custody';
  readonly minor: Person;
  readonly index: RosterIndex;
  readonly today: string;
  readonly onClose: () => void;
}

/** Gives a minor an escort, or notes who else has custody. */
export function TieDialog({ kind, minor, index, today, onClose }: TieDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const desk = useDesk();
  const commit = useCommit();
  const [otherId, setOtherId] = useState<string | null>(null);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [isTogether, setTogether] = useState(true);
  const [isTried, setTried] = useState(false);
  const other = otherId === null ? undefined : desk.plan.person.get(otherId);
  const isOffered = useCallback(
    ({ person }: RosterRow) =>
      obstacleToEscort(minor, person, today) === null &&
      (kind === 'escort' || person.householdId !== minor.householdId),
    [minor, today, kind],
  );
  const obstacle = other === undefined ? null : obstacleToEscort(minor, other, today);
  const problem = !isTried
    ? undefined
    : other === undefined
      ? text('person.choose-person')
      : obstacle === null
        ? undefined
        : sentence(obstacle);

  const save = (): void => {
    setTried(true);
    if (other === undefined || obstacle !== null || (kind === 'escort' && until.trim() === '')) {
      return;
    }
    const newId = (): string => crypto.randomUUID();
    const words = { until: until.trim(), reason: reason.trim(), together: isTogether };
    const changes =
      kind === 'escort'
        ? giveEscort(desk.plan, minor, other, words, newId)
        : shareCustody(desk.plan, minor, other, words.reason, newId);
    const label = message(`person.step-${kind}`, { minor: personName(minor), other: personName(other) });
    if (commit(label, changes)) {
      onClose();
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': text('roster.close') }}
      title={text(`person.${kind}-title`, { name: personName(minor) })}
    >
      <PlainForm onSubmit={save}>
        <Stack gap="sm">
          <PersonSelect
            index={index}
            label={text(`person.${kind}-who`)}
            value={otherId}
            onValue={setOtherId}
            isOffered={isOffered}
            error={problem}
          />
          {kind === 'escort' && (
            <TextInput
              size="xs"
              label={text('person.until')}
              description={text('person.until-hint')}
              error={isTried && until.trim() === '' ? text('person.until-missing') : undefined}
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
          )}
          <TextInput
            size="xs"
            label={text(`person.${kind}-reason`)}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {kind === 'escort' && (
            <Checkbox
              size="xs"
              label={text('person.together')}
              description={text('person.together-hint')}
              checked={isTogether}
              onChange={(event) => setTogether(event.currentTarget.checked)}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text('roster.cancel')}
            </Button>
            <Button type="submit">{text(`person.${kind}-yes`)}</Button>
          </Group>
        </Stack>
      </PlainForm>
    </Modal>
  );
}
