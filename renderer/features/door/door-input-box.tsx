import { IconScan } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useText } from '../../ui/text';
import classes from './door.module.css';
import type { DoorInput } from './use-door-input';

interface DoorInputBoxProps {
  readonly input: DoorInput;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly isClosed: boolean;
}

export const foundListId = 'door-found';
export const optionId = (at: number): string => `${foundListId}-${at}`;

/** The field that takes whatever is typed or scanned; it has the focus unless somebody is elsewhere on purpose. */
export function DoorInputBox({ input, field, isClosed }: DoorInputBoxProps) {
  const text = useText();
  const { people } = input.found;
  return (
    <div className={classes.inputBox}>
      <IconScan size={30} stroke={1.6} aria-hidden />
      <input
        ref={field}
        className={classes.input}
        type="text"
        role="combobox"
        aria-label={text('door.input')}
        aria-expanded={people.length > 0}
        aria-controls={people.length > 0 ? foundListId : undefined}
        aria-activedescendant={people.length > 0 ? optionId(input.cursor) : undefined}
        aria-autocomplete="list"
        placeholder={text(isClosed ? 'door.input-closed' : 'door.input-placeholder')}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={400}
        value={input.text}
        onChange={({ currentTarget }) => input.setText(currentTarget.value)}
        onKeyDown={input.onKeyDown}
      />
      {input.zoneLines > 0 ? (
        <span className={classes.inputNote}>{text('door.zone-waits', { lines: input.zoneLines })}</span>
      ) : null}
    </div>
  );
}
