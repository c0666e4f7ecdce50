import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { IconTrash, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Scenario, ScenarioEdit } from '../../../../shared/model/scenario';
import { useText } from '../../../ui/text';
import { AddEditForm } from './add-edit-form';
import classes from './scenarios.module.css';
import { useEditWords } from './use-edit-words';

interface ScenarioCardProps {
  readonly scenario: Scenario;
  readonly onChange: (values: Partial<Pick<Scenario, 'name' | 'edits'>>) => void;
  readonly onDelete: () => void;
}

/** One scenario: its name, what is different in it, and the form for more. */
export function ScenarioCard({ scenario, onChange, onDelete }: ScenarioCardProps) {
  const text = useText();
  const words = useEditWords();
  const [name, setName] = useState(scenario.name);
  useEffect(() => setName(scenario.name), [scenario.name]);
  const keepName = (): void => {
    const next = name.trim();
    if (next === '') {
      setName(scenario.name);
    } else if (next !== scenario.name) {
      onChange({ name: next });
    }
  };
  const without = (index: number): ScenarioEdit[] => scenario.edits.filter((_, at) => at !== index);
  return (
    <section className={classes.card} aria-label={scenario.name}>
      <Group gap={8} align="flex-end" wrap="nowrap">
        <TextInput
          size="xs"
          w={300}
          label={text('scenario.name')}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={keepName}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.currentTarget.blur();
            }
          }}
        />
        <Button
          size="xs"
          ml="auto"
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={14} aria-hidden />}
          aria-label={text('scenario.delete-of', { name: scenario.name })}
          onClick={onDelete}
        >
          {text('scenario.delete')}
        </Button>
      </Group>
      <h2 className={classes.small}>{text('scenario.edits')}</h2>
      {scenario.edits.length === 0 ? (
        <p className={classes.dimmed}>{text('scenario.no-edits')}</p>
      ) : (
        <ul className={classes.edits}>
          {scenario.edits.map((edit, index) => {
            const said = words(edit);
            return (
              <li key={`${index}-${said}`}>
                <span>{said}</span>
                <ActionIcon
                  size="xs"
                  variant="subtle"
                  color="gray"
                  aria-label={text('scenario.remove-edit', { edit: said })}
                  onClick={() => onChange({ edits: without(index) })}
                >
                  <IconX size={12} aria-hidden />
                </ActionIcon>
              </li>
            );
          })}
        </ul>
      )}
      <AddEditForm key={scenario.id} onAdd={(edit) => onChange({ edits: [...scenario.edits, edit] })} />
    </section>
  );
}
