import { IconAlertTriangle } from '@tabler/icons-react';
import { ageOfPerson, departureDay } from '../../../shared/eligibility/age';
import type { DoorLine } from '../../../shared/departure-day/door-board';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { useDesk } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import type { DepartureId } from '../../../shared/model/ids';
import classes from './door.module.css';
import { ReasonChoice } from './reason-choice';
import { StateChip } from './state-chip';
import type { DoorInput } from './use-door-input';

interface PersonCardProps {
  readonly departureId: DepartureId;
  readonly person: Person;
  readonly line: DoorLine | undefined;
  readonly input: DoorInput;
  /** What Enter does next; empty where it does nothing more. */
  readonly next: string;
}

function useFacts(departureId: DepartureId, person: Person, line: DoorLine | undefined): string[] {
  const text = useText();
  const departure = useDesk().plan.departure.get(departureId);
  const age = departure === undefined ? null : ageOfPerson(person, departureDay(departure, ''));
  const boarding = line?.boarding ?? null;
  const number = line?.number ?? null;
  return [
    number === null ? '' : text('door.fact-number', { number }),
    age === null ? '' : text('door.fact-age', { age }),
    person.nationality,
    person.documentNumber,
    person.majorCategory === '' ? '' : text(`roster.major-${person.majorCategory}`),
    boarding?.bags === null || boarding?.bags === undefined
      ? ''
      : boarding.bagsKg === null
        ? text('door.fact-bags', { bags: boarding.bags })
        : text('door.fact-bags-kg', { bags: boarding.bags, kg: boarding.bagsKg }),
  ].filter(Boolean);
}

/** The person before the desk: who it is, how far, and what has to be known before Enter is pressed. */
export function PersonCard({ departureId, person, line, input, next }: PersonCardProps) {
  const text = useText();
  const sentence = useSentence();
  const facts = useFacts(departureId, person, line);
  const stops = input.warnings.some((warning) => warning.stops);
  const state = line?.state ?? 'expected';
  return (
    <section
      className={classes.card}
      data-state={stops ? 'warned' : state}
      aria-label={text('door.card', { name: personName(person) })}
    >
      <div className={classes.cardHead}>
        <h2 className={classes.name}>
          <bdi>{personName(person)}</bdi>
        </h2>
        {line === undefined ? null : <StateChip state={state} isLarge />}
      </div>
      <p className={classes.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {person.needs.map((need) => (
          <strong key={need} className={classes.need}>
            {text(`roster.need-${need}`)}
          </strong>
        ))}
      </p>
      {input.warnings.length > 0 ? (
        <ul className={classes.warnings} aria-label={text('door.warnings')}>
          {input.warnings.map((warning) => (
            <li key={warning.message.id} data-stops={warning.stops ? 'yes' : undefined}>
              <IconAlertTriangle size={22} aria-hidden />
              {sentence(warning.message)}
            </li>
          ))}
        </ul>
      ) : null}
      {input.asking === null ? (
        next === '' ? null : (
          <p className={classes.next}>
            <kbd>{text('door.key-enter')}</kbd> {stops ? text('door.next-anyway', { next }) : next}
          </p>
        )
      ) : (
        <ReasonChoice asking={input.asking} onReason={input.answer} />
      )}
    </section>
  );
}
