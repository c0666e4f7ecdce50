import type { BoardingState } from '../../../shared/model/boarding';
import { useText } from '../../ui/text';
import classes from './door.module.css';
import { stateKeys } from './use-door-input';
import type { DoorInput } from './use-door-input';

const others = ['door.key-bags', 'door.key-household', 'door.key-undo', 'door.key-escape'] as const;

/** What each key does, and the same as buttons for a hand that has a mouse. */
export function DoorKeys({ input, isClosed }: { readonly input: DoorInput; readonly isClosed: boolean }) {
  const text = useText();
  const keys = Object.entries(stateKeys) as [keyof typeof stateKeys, BoardingState][]; // entries widen the keys
  return (
    <footer className={classes.keys}>
      {keys.map(([key, state]) => (
        <button
          key={key}
          type="button"
          className={classes.keyButton}
          data-state={state}
          aria-keyshortcuts={key}
          disabled={isClosed || input.current === null}
          onClick={() => input.act(state)}
        >
          <kbd>{key}</kbd> {text(`door.state-${state}`)}
        </button>
      ))}
      <span className={classes.keyWords}>
        {others.map((id) => (
          <span key={id}>{text(id)}</span>
        ))}
      </span>
    </footer>
  );
}
