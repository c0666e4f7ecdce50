import { IconArrowNarrowRight, IconLogin2, IconLogout2 } from '@tabler/icons-react';
import type { PlacementMove } from '../../../../shared/planning/plan-difference';
import { useSentence, useText } from '../../../ui/text';
import boardClasses from '../board.module.css';
import classes from './difference.module.css';

interface MoveRowProps {
  readonly move: PlacementMove;
  readonly height: number;
  readonly from: string;
  readonly to: string;
}

const icons = { loses: IconLogout2, moves: IconArrowNarrowRight, gains: IconLogin2 } as const;

/** One household that the proposal changes: who, from where to where, and why. */
export function MoveRow({ move, height, from, to }: MoveRowProps) {
  const text = useText();
  const sentence = useSentence();
  const Icon = icons[move.kind];
  return (
    <div role="listitem" className={classes.move} data-kind={move.kind} style={{ height }}>
      <span role="img" aria-label={text(`replan.kind-${move.kind}`)} title={text(`replan.kind-${move.kind}`)}>
        <Icon size={16} aria-hidden />
      </span>
      <span className={boardClasses.category} data-major={move.category}>
        {move.category || text('board.not-known')}
      </span>
      <span className={classes.who}>
        <span className={boardClasses.name} title={move.label}>
          {move.label}
        </span>
        <span className={boardClasses.facts}>{text('replan.people', { count: move.people })}</span>
      </span>
      <span className={classes.where}>
        <span>{text('replan.from-to', { from, to })}</span>
        {move.reason === null ? null : (
          <span className={boardClasses.facts} title={sentence(move.reason)}>
            {sentence(move.reason)}
          </span>
        )}
      </span>
    </div>
  );
}
