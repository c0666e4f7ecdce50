import { IconScan } from '@tabler/icons-react';
import type { DoorBoard } from '../../../shared/departure-day/door-board';
import type { DepartureId } from '../../../shared/model/ids';
import { useText } from '../../ui/text';
import { AddAtDoor } from './add-at-door';
import { stateOfMode } from './door-choice';
import type { DoorMode } from './door-choice';
import classes from './door.module.css';
import { FoundList } from './found-list';
import { HouseholdPanel } from './household-panel';
import { PersonCard } from './person-card';
import type { DoorInput } from './use-door-input';

interface DoorMainProps {
  readonly departureId: DepartureId;
  readonly input: DoorInput;
  readonly board: DoorBoard;
  readonly mode: DoorMode;
  /** Back to the field. */
  readonly onBack: () => void;
}

const order: readonly string[] = ['expected', 'arrived', 'checked-in', 'boarded'];

/** Below the field: who the input may mean, else the person before the desk with the household. */
export function DoorMain({ departureId, input, board, mode, onBack }: DoorMainProps) {
  const text = useText();
  const { current } = input;
  if (input.found.people.length > 0) {
    return (
      <div className={classes.stage}>
        <FoundList input={input} board={board} />
      </div>
    );
  }
  if (input.stranger !== '' && !board.isClosed) {
    return (
      <div className={classes.stage}>
        <AddAtDoor
          key={input.stranger}
          entered={input.stranger}
          onAdded={(person) => {
            input.choose(person);
            onBack();
          }}
        />
      </div>
    );
  }
  if (current === null) {
    return (
      <div className={classes.stage}>
        <div className={classes.idle}>
          <IconScan size={56} stroke={1.2} aria-hidden />
          <p>{text('door.idle')}</p>
          <p className={classes.dim}>{text('door.idle-more')}</p>
        </div>
      </div>
    );
  }
  const line = board.byPerson.get(current.id);
  const state = stateOfMode[mode];
  const isDone = order.indexOf(line?.state ?? 'expected') >= order.indexOf(state);
  const mayGoOn = !isDone && !board.isClosed && current.status !== 'departed';
  return (
    <div className={classes.stage}>
      <PersonCard
        departureId={departureId}
        person={current}
        line={line}
        input={input}
        next={mayGoOn ? text(`door.next-${mode}`) : ''}
      />
      <HouseholdPanel person={current} board={board} onChoose={input.choose} />
    </div>
  );
}
