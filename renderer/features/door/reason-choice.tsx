import { noShowReasons } from '../../../shared/model/boarding';
import type { NoShowReason } from '../../../shared/model/boarding';
import { useText } from '../../ui/text';
import classes from './door.module.css';
import type { AwayState } from './use-door-input';

interface ReasonChoiceProps {
  readonly asking: AwayState;
  readonly onReason: (reason: NoShowReason) => void;
}

/** Why somebody does not go: one digit each. */
export function ReasonChoice({ asking, onReason }: ReasonChoiceProps) {
  const text = useText();
  return (
    <div role="group" aria-label={text(`door.ask-${asking}`)} className={classes.reasons}>
      <strong>{text(`door.ask-${asking}`)}</strong>
      {noShowReasons.map((reason, at) => (
        <button key={reason} type="button" className={classes.reason} onClick={() => onReason(reason)}>
          <kbd>{at + 1}</kbd> {text(`door.reason-${reason}`)}
        </button>
      ))}
    </div>
  );
}
