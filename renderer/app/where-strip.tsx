import { UnstyledButton } from '@mantine/core';
import { Fragment } from 'react';
import { staleDays } from '../../shared/planning/data-age';
import type { Situation } from '../../shared/planning/situation/situation';
import { whereabouts } from '../../shared/planning/where-everybody-is';
import type { Whereabouts } from '../../shared/planning/where-everybody-is';
import { useAgeWords } from '../ui/age-words';
import { PartSwatch } from '../ui/parts-bar';
import { useText } from '../ui/text';
import classes from './where-strip.module.css';

interface WhereStripProps {
  readonly situation: Situation | null;
  readonly isCurrent: boolean;
  readonly onShow: (part: Whereabouts) => void;
}

/** The identity that always holds, at the foot of every screen: the roster is the sum of its parts. */
export function WhereStrip({ situation, isCurrent, onShow }: WhereStripProps) {
  const text = useText();
  const ageWords = useAgeWords();
  if (situation === null) {
    return <div className={classes.strip}>{text('where.counting')}</div>;
  }
  return (
    <div
      className={`${classes.strip ?? ''} ${isCurrent ? '' : (classes.isOld ?? '')}`}
      role="group"
      aria-label={text('where.label')}
      aria-busy={!isCurrent}
    >
      <span className={classes.total}>{text('where.roster', { count: situation.people })}</span>
      {whereabouts.map((part, index) => {
        const count = situation.where[part];
        const age = situation.age[part];
        const name = text(`where.part-${part}`);
        const said = text('where.show', { part: name, count, age: ageWords(age) });
        return (
          <Fragment key={part}>
            <span className={classes.sign} data-sign={index === 0 ? '=' : '+'} aria-hidden />
            <UnstyledButton
              className={classes.part}
              disabled={count === 0}
              aria-label={said}
              title={said}
              onClick={() => onShow(part)}
            >
              <PartSwatch part={part} />
              {name}
              <span className={classes.count}>{text('board.number', { count })}</span>
              {count > 0 && age.medianDays !== null ? (
                <span className={classes.age} data-stale={age.medianDays > staleDays || undefined}>
                  {text('where.days', { days: age.medianDays })}
                </span>
              ) : null}
            </UnstyledButton>
          </Fragment>
        );
      })}
    </div>
  );
}
