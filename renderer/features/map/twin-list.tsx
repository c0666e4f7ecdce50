import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { WindowedList } from '../../ui/windowed-list';
import classes from './map.module.css';

interface TwinListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly row: (item: Item) => ReactNode;
  readonly rowHeight: number;
  /** The row that is moved to: the map shows it. */
  readonly onActive?: (item: Item) => void;
  /** Enter, or a click. */
  readonly onOpen: (item: Item) => void;
  /** Where several can be picked: whether this one is. Else the row that is moved to counts as picked. */
  readonly isPicked?: (item: Item) => boolean;
}

/** A list that says what the map shows: the arrow keys move through it and the map follows, Enter opens. */
export function TwinList<Item>(props: TwinListProps<Item>) {
  const { label, items, keyOf, row, rowHeight, onActive, onOpen, isPicked } = props;
  const id = useId();
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const active = items.findIndex((item) => keyOf(item) === activeKey);
  const idOf = (index: number): string => `${id}-${index}`;
  const moveTo = (index: number): void => {
    const item = items[Math.max(0, Math.min(items.length - 1, index))];
    if (item !== undefined) {
      setActiveKey(keyOf(item));
      onActive?.(item);
    }
  };
  const open = (index: number): void => {
    const item = items[index];
    if (item !== undefined) {
      setActiveKey(keyOf(item));
      onOpen(item);
    }
  };
  return (
    <WindowedList
      className={classes.list}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-multiselectable={isPicked !== undefined}
      aria-activedescendant={active < 0 ? undefined : idOf(active)}
      count={items.length}
      rowHeight={rowHeight}
      shownIndex={active}
      onKeyDown={(event) => {
        const steps: Readonly<Record<string, number>> = {
          ArrowDown: active + 1,
          ArrowUp: Math.max(0, active - 1),
          PageDown: active + 8,
          PageUp: active - 8,
          Home: 0,
          End: items.length - 1,
        };
        const next = steps[event.key];
        if (next !== undefined) {
          event.preventDefault();
          moveTo(next);
        } else if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          open(active);
        }
      }}
      renderRow={(index) => {
        const item = items[index];
        return item === undefined ? null : (
          <div
            key={keyOf(item)}
            id={idOf(index)}
            role="option"
            aria-selected={isPicked?.(item) ?? index === active}
            data-active={index === active}
            className={classes.row}
            style={{ height: rowHeight }}
            onClick={() => open(index)}
          >
            {row(item)}
          </div>
        );
      }}
    />
  );
}
