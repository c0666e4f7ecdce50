import type { DoorBoard } from '../../../shared/departure-day/door-board';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { useDesk } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import classes from './door.module.css';
import { StateChip } from './state-chip';

interface HouseholdPanelProps {
  readonly person: Person;
  readonly board: DoorBoard;
  readonly onChoose: (person: Person) => void;
}

/** Everybody of the household of the person before the desk, and how many of them are here. */
export function HouseholdPanel({ person, board, onChoose }: HouseholdPanelProps) {
  const text = useText();
  const { plan } = useDesk();
  const household = board.households.find(({ householdId }) => householdId === person.householdId);
  const listed = household?.lines ?? [];
  const known = new Set(listed.map((line) => line.person.id));
  const others = [...plan.person.values()].filter(
    (one) => one.householdId === person.householdId && !known.has(one.id),
  );
  const members = [
    ...listed.map((line) => ({ member: line.person, state: line.state })),
    ...others.map((member) => ({ member, state: null })),
  ];
  return (
    <section className={classes.household} aria-label={text('door.household')}>
      <h3
        className={classes.householdHead}
        data-whole={household?.here === listed.length ? 'yes' : undefined}
      >
        {text('door.here', { here: household?.here ?? 0, all: listed.length })}
      </h3>
      <ul className={classes.members}>
        {members.map(({ member, state }) => (
          <li key={member.id}>
            <button
              type="button"
              className={classes.member}
              aria-current={member.id === person.id ? 'true' : undefined}
              onClick={() => onChoose(member)}
            >
              <bdi className={classes.memberName}>{personName(member)}</bdi>
              <span className={classes.dim}>{member.dateOfBirth}</span>
              {state === null ? (
                <span className={classes.elsewhere}>{text(`roster.status-${member.status}`)}</span>
              ) : (
                <StateChip state={state} />
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
