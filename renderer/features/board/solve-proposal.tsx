import { useSentence, useText } from '../../ui/text';
import type { Proposal } from '../../workers/solve-protocol';
import { message } from '../../../shared/messages/message';
import { departureName } from '../../../shared/model/departure';
import type { Plan } from '../../../shared/model/plan';
import classes from './board.module.css';
import { DifferenceView } from './replan/difference-view';

/** A gap below this is one of rounding: it would be shown as 0.00 %. */
const provenBest = 0.00001;

interface SolveProposalProps {
  readonly proposal: Proposal;
  readonly departures: Plan['departure'];
}

/** What an automatic assignment found: how many people it places, and how far from the best possible it can be at most. */
export function SolveProposal({ proposal, departures }: SolveProposalProps) {
  const text = useText();
  const sentence = useSentence();
  const worth = proposal.worth.filter((one) => one.people > 0);
  const { people, gap, bound, objective, seconds } = proposal;
  const isBest = gap < provenBest;
  return (
    <div>
      <dl className={classes.summary} aria-label={text('board.proposal')}>
        <div className={classes.figure} data-standing="assigned">
          <dd>{text('board.number', { count: people.assigned })}</dd>
          <dt>{text('board.figure-assigned')}</dt>
        </div>
        <div className={classes.figure} data-standing="waiting">
          <dd>{text('board.number', { count: people.waiting })}</dd>
          <dt>{text('board.figure-waiting')}</dt>
        </div>
        <div className={classes.figure} data-standing="not-eligible">
          <dd>{text('board.number', { count: people.notEligible })}</dd>
          <dt>{text('board.figure-not-eligible')}</dt>
        </div>
      </dl>
      <ul className={classes.proposalFacts}>
        <li>{isBest ? text('board.proposal-best') : text('board.proposal-gap', { share: gap })}</li>
        <li>
          {text(isBest ? 'board.proposal-value' : 'board.proposal-bound', {
            objective: Math.round(objective),
            bound: Math.ceil(bound),
            seconds,
          })}
        </li>
      </ul>
      {worth.length === 0 ? null : (
        <details className={classes.worth}>
          <summary>{text('replan.worth')}</summary>
          <ul className={classes.proposalFacts}>
            {worth.map(({ departureId, limit, amount, people: placed }) => {
              const departure = departures.get(departureId);
              return (
                <li key={`${departureId} ${limit}`}>
                  {sentence(
                    message('replan.worth-line', {
                      more: message(`planning.more-${limit}`, { amount }),
                      departure: departure === undefined ? departureId : departureName(departure),
                      people: placed,
                    }),
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      )}
      <DifferenceView difference={proposal.difference} departures={departures} />
    </div>
  );
}
