import { useState } from 'react';
import type { Dispatch, KeyboardEvent } from 'react';
import type { HouseholdId } from '../../../shared/model/ids';
import { useText } from '../../ui/text';
import classes from './board.module.css';
import type { BoardAction, BoardState } from './board-state';
import { HouseholdOption } from './household-option';
import type { HouseholdRow } from './household-rows';
import type { BoardActions } from './use-board-actions';
import { WindowedList } from '../../ui/windowed-list';

interface HouseholdListProps {
  readonly rows: readonly HouseholdRow[];
  readonly state: BoardState;
  readonly actions: BoardActions;
  readonly dispatch: Dispatch<BoardAction>;
}

const rowHeight = 46;
const pageRows = 10;

/** The households without a place: choose with arrows or mouse, drag, or press Enter to look for a departure. */
export function HouseholdList({ rows, state, actions, dispatch }: HouseholdListProps) {
  const text = useText();
  const [isDropTarget, setDropTarget] = useState(false);
  const { active, selected, dragging } = state;
  const activeIndex = rows.findIndex((row) => row.id === active);
  const targets = selected.size > 0 ? [...selected] : activeIndex >= 0 && active !== null ? [active] : [];

  const goTo = (index: number, isExtending: boolean): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row === undefined) {
      return;
    }
    if (isExtending) {
      const ids = selected.size > 0 ? selected : active === null ? [] : [active];
      dispatch({ kind: 'select', ids: [...ids, row.id], active: row.id });
    } else {
      dispatch({ kind: 'activate', id: row.id });
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => goTo(activeIndex + 1, event.shiftKey),
      ArrowUp: () => goTo(activeIndex - 1, event.shiftKey),
      PageDown: () => goTo(activeIndex + pageRows, event.shiftKey),
      PageUp: () => goTo(activeIndex - pageRows, event.shiftKey),
      Home: () => goTo(0, false),
      End: () => goTo(rows.length - 1, false),
      Enter: () => dispatch({ kind: 'look-for-departure', ids: targets }),
      ' ': () => active !== null && activeIndex >= 0 && dispatch({ kind: 'toggle', id: active }),
      Escape: () => dispatch({ kind: 'activate', id: null }),
      a: () =>
        event.ctrlKey || event.metaKey
          ? dispatch({ kind: 'select', ids: rows.map((row) => row.id) })
          : dispatch({ kind: 'look-for-departure', ids: targets }),
    };
    const perform = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (perform !== undefined && !event.altKey) {
      event.preventDefault();
      event.stopPropagation(); // the board answers the same keys for the household it shows
      perform();
    }
  };
  const selectTo = (index: number): void => {
    const [from, to] = [Math.min(Math.max(0, activeIndex), index), Math.max(activeIndex, index)];
    dispatch({ kind: 'select', ids: rows.slice(from, to + 1).map((row) => row.id) });
  };
  const startDrag = (id: HouseholdId): void => {
    dispatch({ kind: 'drag', ids: selected.has(id) ? [...selected] : [id] });
  };
  const canDrop = dragging.length > 0;

  return (
    <WindowedList
      role="listbox"
      tabIndex={0}
      aria-label={text('board.unassigned-list')}
      aria-multiselectable
      {...(activeIndex >= 0 ? { 'aria-activedescendant': `household-${rows[activeIndex]?.id ?? ''}` } : {})}
      className={classes.list ?? ''}
      data-drop={canDrop && isDropTarget ? 'yes' : undefined}
      count={rows.length}
      rowHeight={rowHeight}
      shownIndex={activeIndex}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (canDrop) {
          event.preventDefault();
          setDropTarget(true);
        }
      }}
      onDragLeave={() => setDropTarget(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropTarget(false);
        actions.remove(dragging);
      }}
      renderRow={(index) => {
        const row = rows[index];
        return row === undefined ? null : (
          <HouseholdOption
            key={row.id}
            row={row}
            index={index}
            count={rows.length}
            height={rowHeight}
            isActive={row.id === active}
            isSelected={selected.has(row.id) || (selected.size === 0 && row.id === active)}
            onClick={(event) => {
              if (event.shiftKey) {
                selectTo(index);
              } else {
                dispatch({ kind: event.ctrlKey || event.metaKey ? 'toggle' : 'activate', id: row.id });
              }
            }}
            onToggle={() => dispatch({ kind: 'toggle', id: row.id })}
            onOpen={() => dispatch({ kind: 'look-for-departure', ids: [row.id] })}
            onDragStart={() => startDrag(row.id)}
            onDragEnd={() => dispatch({ kind: 'drag', ids: [] })}
          />
        );
      }}
    />
  );
}
