import { useText } from '../../ui/text';
import type { LimitUse } from '../../../shared/planning/departure-loads';
import type { MessageId } from '../../../shared/messages/en';
import classes from './board.module.css';

interface LoadBarProps {
  readonly name: MessageId;
  readonly use: LimitUse;
  /** How much of what is used is only held, for an offer that is open. */
  readonly held?: number;
}

const nearlyFull = 0.9;

function levelOf({ used, limit }: LimitUse): 'free' | 'near' | 'over' | 'unlimited' {
  if (limit === null) {
    return 'unlimited';
  }
  return used > limit + 1e-9 ? 'over' : used >= limit * nearlyFull && used > 0 ? 'near' : 'free';
}

/** How much of one limit of a departure is used: green with room, amber when nearly full, red beyond it. */
export function LoadBar({ name, use, held = 0 }: LoadBarProps) {
  const text = useText();
  const used = Math.round(use.used);
  const share =
    use.limit === null || use.limit === 0 ? (use.used > 0 ? 1 : 0) : Math.min(1, use.used / use.limit);
  const heldShare = use.used > 0 ? Math.min(1, held / use.used) : 0;
  const amount =
    use.limit === null
      ? text('board.load-unlimited', { used })
      : text('board.load', { used, limit: use.limit });
  return (
    <div className={classes.load} data-level={levelOf(use)}>
      <span className={classes.loadLabel}>{text(name)}</span>
      <span
        role="meter"
        aria-label={text(name)}
        aria-valuemin={0}
        aria-valuenow={used}
        aria-valuemax={use.limit ?? used}
        aria-valuetext={amount}
        className={classes.bar}
      >
        <span className={classes.fill} style={{ width: `${share * (1 - heldShare) * 100}%` }} />
        {held > 0 ? (
          <span className={classes.heldFill} style={{ width: `${share * heldShare * 100}%` }} />
        ) : null}
      </span>
      <span className={classes.loadAmount} aria-hidden>
        {amount}
      </span>
    </div>
  );
}
