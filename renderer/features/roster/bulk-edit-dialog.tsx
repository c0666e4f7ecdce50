import { Button, Group, Modal, SegmentedControl, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { message } from '../../../shared/messages/message';
import { useSentence, useText } from '../../ui/text';
import { fieldEdits } from './edit-person';
import { FieldInput } from './field-input';
import { fieldText, parseField } from './parse-field';
import { fieldFacts, personFields } from './person-fields';
import type { FieldFacts, PersonField } from './person-fields';
import type { RosterRow } from './roster-row';
import { useCommit } from './use-commit';

interface BulkEditDialogProps {
  readonly selected: readonly RosterRow[];
  readonly today: string;
  readonly onClose: () => void;
}

const modes = ['set', 'clear', 'append'] as const;
type Mode = (typeof modes)[number];

/** What can be done with a field of many people at once. */
function modesOf(facts: FieldFacts): readonly Mode[] {
  const canClear = facts.kind !== 'choice' || facts.choices.some(({ value }) => value === '');
  const canAppend = facts.kind === 'long' || facts.kind === 'text' || facts.kind === 'name';
  return modes.filter((mode) => mode === 'set' || (mode === 'clear' ? canClear : canAppend));
}

/** Sets, clears or adds to one field of all selected people, as one step. */
export function BulkEditDialog({ selected, today, onClose }: BulkEditDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const commit = useCommit();
  const [field, setField] = useState<PersonField>('status');
  const [typed, setTyped] = useState('registered');
  const [error, setError] = useState('');
  const [mode, setMode] = useState<Mode>('set');
  const facts = fieldFacts(field);
  const count = selected.length;

  const apply = (): void => {
    const parsed = parseField(facts, mode === 'clear' ? '' : typed, today, { labelOf: text });
    if (!parsed.ok) {
      setError(sentence(parsed.problem));
      return;
    }
    const label = message('roster.step-edit-many', { field: message(facts.label), count });
    if (mode !== 'clear' && typed.trim() === '') {
      setError(text('roster.bulk-nothing'));
      return;
    }
    const changes = selected.flatMap(({ person }) => {
      const before = fieldText(person[field]);
      const apart = facts.kind === 'long' ? '\n' : ', ';
      const value =
        mode === 'append' && before !== '' ? before + apart + fieldText(parsed.value) : parsed.value;
      return fieldEdits(person, { [field]: value }, today);
    });
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
                setMode('set');
              }
            }}
          />
          <SegmentedControl
            size="xs"
            aria-label={text('roster.bulk-mode')}
            value={mode}
            onChange={(value) => setMode(modes.find((each) => each === value) ?? 'set')}
            data={modesOf(facts).map((value) => ({ value, label: text(`roster.bulk-${value}`) }))}
          />
          {mode !== 'clear' && (
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
