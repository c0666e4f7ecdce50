import { Checkbox } from '@mantine/core';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { useText } from '../../ui/text';
import { WindowedList } from '../../ui/windowed-list';
import classes from './same-person.module.css';
import { useScoreText } from './score-text';

interface MatchListProps {
  readonly label: string;
  readonly count: number;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly peopleAt: (index: number) => readonly Person[];
  readonly scoreAt: (index: number) => number;
  /** Where each may be ticked. */
  readonly ticks?: {
    readonly isTicked: (index: number) => boolean;
    readonly onTick: (index: number) => void;
  };
}

const rowHeight = 68;

/** The matches, one row each: both names, and how likely they are one person. */
export function MatchList({ label, count, chosen, onChoose, peopleAt, scoreAt, ticks }: MatchListProps) {
  const text = useText();
  const scoreText = useScoreText();
  const row = (index: number): React.JSX.Element => {
    const people = peopleAt(index);
    const [first, second] = people.map(personName);
    return (
      <div
        key={index}
        role="listitem"
        className={classes.item}
        data-chosen={index === chosen || undefined}
        aria-setsize={count}
        aria-posinset={index + 1}
      >
        {ticks && (
          <Checkbox
            size="xs"
            aria-label={text('samePerson.tick', { name: first ?? '' })}
            checked={ticks.isTicked(index)}
            onChange={() => ticks.onTick(index)}
          />
        )}
        <button
          type="button"
          className={classes.open}
          aria-current={index === chosen ? 'true' : undefined}
          onClick={() => onChoose(index)}
        >
          <span className={classes.line}>
            <bdi dir="auto">{first}</bdi>
          </span>
          {first === second ? null : (
            <span className={classes.line}>
              <bdi dir="auto">{second}</bdi>
            </span>
          )}
          <span className={`${classes.line ?? ''} ${classes.about ?? ''}`}>
            {[scoreText(scoreAt(index)), text('samePerson.records', { count: people.length })].join(' · ')}
          </span>
        </button>
      </div>
    );
  };
  return (
    <WindowedList
      role="list"
      aria-label={label}
      className={classes.list ?? ''}
      count={count}
      rowHeight={rowHeight}
      renderRow={row}
      shownIndex={chosen}
    />
  );
}
