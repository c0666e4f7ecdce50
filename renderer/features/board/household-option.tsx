import { IconCheck } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useText } from '../../ui/text';
import classes from './board.module.css';
import { CategoryChip } from './category-chip';
import { Flags } from './flags';
import type { HouseholdRow } from './household-rows';

interface HouseholdOptionProps {
  readonly row: HouseholdRow;
  readonly index: number;
  readonly count: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
  readonly onDragStart: () => void;
  readonly onDragEnd: () => void;
}

const distinct = (values: readonly string[]): string => [...new Set(values.filter(Boolean))].join(', ');

/** One household in the list of those without a place. */
export function HouseholdOption(props: HouseholdOptionProps) {
  const { row, index, count, height, isActive, isSelected, onClick, onToggle, onOpen } = props;
  const text = useText();
  const nationalities = distinct(row.members.map((person) => person.nationality));
  const places = distinct(row.members.map((person) => person.location));
  return (
    <div
      id={`household-${row.id}`}
      role="option"
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={count}
      className={classes.option}
      data-active={isActive ? 'yes' : undefined}
      data-selected={isSelected ? 'yes' : undefined}
      style={{ height }}
      draggable
      onClick={onClick}
      onDoubleClick={onOpen}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', row.label);
        props.onDragStart();
      }}
      onDragEnd={props.onDragEnd}
    >
      <span
        aria-hidden
        className={classes.tick}
        onClick={(event) => {
          event.stopPropagation();
          onToggle();
        }}
      >
        {isSelected ? <IconCheck size={12} stroke={3} /> : null}
      </span>
      <CategoryChip row={row} />
      <span className={classes.optionText}>
        <span className={classes.name} title={row.label}>
          {row.label}
        </span>
        <span className={classes.facts}>
          {[text('board.people', { count: row.members.length }), nationalities, places]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className={classes.flags}>
        <Flags row={row} />
      </span>
    </div>
  );
}
