import { Paper, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { OverviewLine } from '../../../shared/planning/overview/overview-line';
import { useSentence, useText } from '../../ui/text';
import classes from './overview.module.css';

interface OverviewLinesProps {
  readonly title: string;
  /** Null until they are known. */
  readonly lines: readonly OverviewLine[] | null;
  /** What is said where there are none. */
  readonly none: string;
  readonly onFollow: (line: OverviewLine) => void;
}

/** What closes or waits, a sentence each; every one leads to where it can be seen to. */
export function OverviewLines({ title, lines, none, onFollow }: OverviewLinesProps) {
  const text = useText();
  const sentence = useSentence();
  const id = useId();
  return (
    <Paper component="section" className={`desk-surface ${classes.card ?? ''}`} aria-labelledby={id}>
      <header className={classes.cardHead}>
        <h2 id={id}>{title}</h2>
        <span className={classes.note}>
          {lines === null ? '' : text('board.number', { count: lines.length })}
        </span>
      </header>
      {lines === null || lines.length === 0 ? (
        <p className={classes.note} role="status">
          {lines === null ? text('overview.working') : none}
        </p>
      ) : (
        <ul className={classes.lines} aria-labelledby={id}>
          {lines.map((line) => (
            <li key={line.id}>
              <UnstyledButton className={classes.line} onClick={() => onFollow(line)}>
                <span className={classes.pressure} data-pressure={line.pressure}>
                  {text(`overview.pressure-${line.pressure}`)}
                </span>
                <span>{sentence(line.message)}</span>
                <IconChevronRight size={14} aria-hidden />
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </Paper>
  );
}
