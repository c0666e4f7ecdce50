import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { departureName } from '../../../shared/model/departure';
import { useSentence, useText } from '../../ui/text';
import { wallTime } from '../../ui/wall-time';
import classes from './board.module.css';
import type { CardModel } from './card-models';
import type { HouseholdRow } from './household-rows';
import { checkPlacement, verdictOrder } from './placement-check';
import type { CheckScene } from './placement-check';
import type { BoardActions } from './use-board-actions';
import { WhyNotHere } from './why-not-here';

interface ProspectsProps {
  readonly row: HouseholdRow;
  readonly cards: readonly CardModel[];
  readonly scene: CheckScene;
  readonly actions: BoardActions;
}

/** The others are drawn when asked for: hundreds of departures with sentences are slow to draw. */
const shownAtFirst = 24;

const icons = { fits: IconCheck, full: IconAlertTriangle, 'not-eligible': IconX } as const;

/** Every departure for one household: whether it may go and fits, and what stands against it. */
export function Prospects({ row, cards, scene, actions }: ProspectsProps) {
  const text = useText();
  const sentence = useSentence();
  const [isAll, setAll] = useState(false);
  const checked = useMemo(
    () =>
      cards
        .map((card) => ({ card, check: checkPlacement([row], card.departure, card.load, scene) }))
        .sort((a, b) => verdictOrder[a.check.verdict] - verdictOrder[b.check.verdict]),
    [row, cards, scene],
  );
  const count = (verdict: string): number => checked.filter(({ check }) => check.verdict === verdict).length;
  return (
    <>
      <p className={classes.facts}>
        {text('board.prospects-count', {
          fits: count('fits'),
          full: count('full'),
          refused: count('not-eligible'),
        })}
      </p>
      <ul className={classes.prospects}>
        {(isAll ? checked : checked.slice(0, shownAtFirst)).map(({ card: { departure, load }, check }) => {
          const Icon = icons[check.verdict];
          const isHere = (load.householdIds as readonly string[]).includes(row.id);
          const name = departureName(departure);
          return (
            <li key={departure.id} data-verdict={check.verdict} data-here={isHere ? 'yes' : undefined}>
              <Icon size={15} stroke={2.2} aria-hidden />
              <div>
                <span className={classes.prospectHead}>
                  <span className={classes.name}>{name}</span>
                  <span className={classes.facts}>{wallTime(departure.departsAt)}</span>
                </span>
                {check.verdict === 'fits' && !isHere ? (
                  <span className={classes.facts}>
                    {text('board.free-seats', { free: load.seats.limit - load.seats.used })}
                  </span>
                ) : null}
                {isHere ? <span className={classes.facts}>{text('board.is-here')}</span> : null}
                {[...check.obstacles, ...check.cautions].map((obstacle) => (
                  <span key={JSON.stringify(obstacle)} className={classes.facts}>
                    {sentence(obstacle)}
                  </span>
                ))}
                {isHere ? null : <WhyNotHere householdId={row.id} departure={departure} now={scene.now} />}
              </div>
              {isHere ? null : (
                <button
                  type="button"
                  className={classes.link}
                  aria-label={text('board.assign-here', { departure: name })}
                  onClick={() => actions.place([row.id], departure.id)}
                >
                  {text('board.assign-short')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {isAll || checked.length <= shownAtFirst ? null : (
        <button type="button" className={classes.link} onClick={() => setAll(true)}>
          {text('board.prospects-all', { count: checked.length })}
        </button>
      )}
    </>
  );
}
