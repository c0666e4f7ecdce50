import type { DoorBoard } from '../../../shared/departure-day/door-board';
import { departureName } from '../../../shared/model/departure';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { useDesk } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import classes from './door.module.css';
import { foundListId, optionId } from './door-input-box';
import { StateChip } from './state-chip';
import type { DoorInput } from './use-door-input';

interface FoundListProps {
  readonly input: DoorInput;
  readonly board: DoorBoard;
}

/** Who the input may mean, those of this departure first; arrows move, Enter takes. */
export function FoundList({ input, board }: FoundListProps) {
  const text = useText();
  const { plan } = useDesk();
  const { people, more } = input.found;
  const about = (person: Person): string =>
    [person.dateOfBirth, person.nationality, person.documentNumber].filter(Boolean).join(' · ');
  const elsewhere = (person: Person): string => {
    const place = plan.assignment.get(person.householdId);
    const departure = place && plan.departure.get(place.departureId);
    return departure === undefined
      ? text('door.not-here')
      : text('door.on-other', { departure: departureName(departure) });
  };
  return (
    <div className={classes.found}>
      <ul id={foundListId} role="listbox" aria-label={text('door.found')} className={classes.foundList}>
        {people.map((person, at) => {
          const line = board.byPerson.get(person.id);
          return (
            <li
              key={person.id}
              id={optionId(at)}
              role="option"
              aria-selected={at === input.cursor}
              className={classes.option}
              onClick={() => input.choose(person)}
            >
              <span className={classes.optionName}>
                <bdi>{personName(person)}</bdi>
                <span className={classes.dim}>{about(person)}</span>
              </span>
              {line === undefined ? (
                <span className={classes.elsewhere}>{elsewhere(person)}</span>
              ) : (
                <StateChip state={line.state} />
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 ? <p className={classes.dim}>{text('door.found-more', { more })}</p> : null}
    </div>
  );
}
