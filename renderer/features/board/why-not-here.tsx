import { useMemo, useState } from 'react';
import type { Departure } from '../../../shared/model/departure';
import { departureName } from '../../../shared/model/departure';
import type { HouseholdId } from '../../../shared/model/ids';
import { whyNotOn } from '../../../shared/planning/explain-place';
import { useDesk, useRevision } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import classes from './board.module.css';

interface WhyNotHereProps {
  readonly householdId: HouseholdId;
  readonly departure: Departure;
  /** ISO 8601: the instant as of which cut-offs are judged. */
  readonly now: string;
}

/** Why a household is not on one departure and what would change that, worked out when it is asked. */
export function WhyNotHere({ householdId, departure, now }: WhyNotHereProps) {
  const { plan } = useDesk();
  const text = useText();
  const sentence = useSentence();
  const [isOpen, setOpen] = useState(false);
  const revision = useRevision(
    'person',
    'departure',
    'assignment',
    'settings',
    'personLink',
    'place',
    'route',
    'advisory',
    'clearance',
  );
  const why = useMemo(
    () => (isOpen ? whyNotOn(plan, now, householdId, departure) : null),
    // The revision stands for the tables, which are altered in place.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [isOpen, plan, revision, now, householdId, departure],
  );
  return (
    <span>
      <button
        type="button"
        className={classes.link}
        aria-expanded={isOpen}
        aria-label={text('replan.why-not-on', { departure: departureName(departure) })}
        onClick={() => setOpen(!isOpen)}
      >
        {text('replan.why-not')}
      </button>
      {why === null ? null : (
        <span className={classes.whyNot} role="status">
          {sentence(why.message)}
          {why.fix === null ? null : <span className={classes.facts}>{sentence(why.fix)}</span>}
        </span>
      )}
    </span>
  );
}
