import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { message } from '../../../shared/messages/message';
import { useSentence, useText } from '../../ui/text';
import { fieldEdits } from './edit-person';
import { FieldInput } from './field-input';
import { parseField } from './parse-field';
import { fieldFacts, personFields } from './person-fields';
import type { PersonField } from './person-fields';
import type { RosterRow } from './roster-row';
import { useCommit } from './use-commit';

interface BulkEditDialogProps {
  readonly selected: readonly RosterRow[];
  readonly today: string;
  readonly onClose: () => void;
}

/** Sets one field of all selected people, as one step. */
export function BulkEditDialog({ selected, today, onClose }: BulkEditDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const commit = useCommit();
  const [field, setField] = useState<PersonField>('status');
  const [typed, setTyped] = useState('registered');
  const [error, setError] = useState('');
  const facts = fieldFacts(field);
  const count = selected.length;

  const apply = (): void => {
    const parsed = parseField(facts, typed, today);
    if (!parsed.ok) {
      setError(sentence(parsed.problem));
      return;
    }
    const label = message('roster.step-edit-many', { field: message(facts.label), count });
    const changes = selected.flatMap(({ person }) => fieldEdits(person, { [field]: parsed.value }, today));
    if (commit(label, changes)) {
      onClose();
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      styles={{ title: { fontWeight: 600 } }}
      closeButtonProps={{ 'aria-label': text('roster.close') }}
      title={text('roster.bulk-title', { count })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Stack gap="sm">
          <Select
            label={text('roster.bulk-field')}
            size="xs"
            data={personFields.map((entry) => ({ value: entry.field, label: text(entry.label) }))}
            value={field}
            allowDeselect={false}
            searchable
            onChange={(value) => {
              const next = personFields.find((entry) => entry.field === value);
              if (next) {
                setField(next.field);
                setTyped(next.kind === 'choice' ? (next.choices[0]?.value ?? '') : '');
                setError('');
              }
            }}
          />
          <FieldInput
            key={field}
            facts={facts}
            label={text('roster.bulk-value')}
            typed={typed}
            onTyped={(next) => {
              setTyped(next);
              setError('');
            }}
            error={error}
          />
          {field !== 'status' && (
            <Text size="xs" c="dimmed">
              {text('roster.bulk-empty')}
            </Text>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text('roster.cancel')}
            </Button>
            <Button type="submit">{text('roster.bulk-yes', { count })}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
