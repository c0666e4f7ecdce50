import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Scenario } from '../../../../shared/model/scenario';
import { useText } from '../../../ui/text';
import classes from './scenarios.module.css';

interface ScenarioListProps {
  readonly scenarios: readonly Scenario[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onNew: () => void;
}

/** The scenarios of a plan, to choose one to work on. */
export function ScenarioList({ scenarios, chosen, onChoose, onNew }: ScenarioListProps) {
  const text = useText();
  return (
    <nav className={classes.list} aria-label={text('scenario.list')}>
      {scenarios.map(({ id, name, edits }) => (
        <button
          key={id}
          type="button"
          className={classes.item}
          aria-current={id === chosen ? 'true' : undefined}
          onClick={() => onChoose(id)}
        >
          <span className={classes.itemName}>{name}</span>
          <span className={classes.dimmed}>{text('scenario.edit-count', { count: edits.length })}</span>
        </button>
      ))}
      <Button
        size="xs"
        m={8}
        variant={scenarios.length === 0 ? 'filled' : 'light'}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={onNew}
      >
        {text('scenario.new')}
      </Button>
    </nav>
  );
}
