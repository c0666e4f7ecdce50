import { IconLock, IconLockOpen, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Dispatch, KeyboardEvent } from 'react';
import type { HouseholdId } from '../../../shared/model/ids';
import { useText } from '../../ui/text';
import classes from './board.module.css';
import type { BoardAction } from './board-state';
import type { Aboard } from './card-models';
import { CategoryChip } from './category-chip';
import { Flags } from './flags';
import type { BoardActions } from './use-board-actions';
import { WindowedList } from '../../ui/windowed-list';

interface AboardListProps {
  readonly name: string;
  readonly aboard: readonly Aboard[];
  readonly active: HouseholdId | null;
  readonly actions: BoardActions;
  readonly dispatch: Dispatch<BoardAction>;
}

const rowHeight = 28;
const rowsShown = 6;

/** The households on one departure: look at one, drag it away, lock it or take it off. */
export function AboardList({ name, aboard, active, actions, dispatch }: AboardListProps) {
  const text = useText();
  const ref = useRef<HTMLDivElement>(null);
  const activeIndex = aboard.findIndex(({ row }) => row.id === active);

  const onKeyDown = (event: KeyboardEvent, index: number, id: HouseholdId): void => {
    const goTo = (next: number): void => {
      const other = aboard[next]?.row.id;
      if (other !== undefined) {
        dispatch({ kind: 'activate', id: other });
        requestAnimationFrame(() => {
          ref.current?.querySelector<HTMLElement>(`[data-household="${CSS.escape(other)}"]`)?.focus();
        });
      }
    };
    const keys: Record<string, () => void> = {
      ArrowDown: () => goTo(index + 1),
      ArrowUp: () => goTo(index - 1),
      Enter: () => dispatch({ kind: 'look-for-departure', ids: [id] }),
      a: () => dispatch({ kind: 'look-for-departure', ids: [id] }),
      u: () => actions.remove([id]),
      Delete: () => actions.remove([id]),
      l: () => actions.toggleLock([id]),
    };
    const perform = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (perform !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation(); // the board answers the same keys for the household it shows
      perform();
    }
  };

  return (
    <div ref={ref} style={{ height: Math.min(aboard.length, rowsShown) * rowHeight }}>
      <WindowedList
        role="list"
        aria-label={text('board.aboard-list', { departure: name })}
        className={classes.aboardList ?? ''}
        count={aboard.length}
        rowHeight={rowHeight}
        shownIndex={activeIndex}
        renderRow={(index) => {
          const one = aboard[index];
          if (one === undefined) {
            return null;
          }
          const { row, assignment } = one;
          const lock = text(assignment.locked ? 'board.unlock' : 'board.lock', { label: row.label });
          const remove = text('board.remove', { label: row.label });
          return (
            <div
              key={row.id}
              role="listitem"
              className={classes.aboardRow}
              data-active={row.id === active ? 'yes' : undefined}
              style={{ height: rowHeight }}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', row.label);
                dispatch({ kind: 'drag', ids: [row.id] });
              }}
              onDragEnd={() => dispatch({ kind: 'drag', ids: [] })}
            >
              <button
                type="button"
                className={classes.aboardName}
                data-household={row.id}
                aria-current={row.id === active ? 'true' : undefined}
                onClick={() => dispatch({ kind: 'activate', id: row.id })}
                onKeyDown={(event) => onKeyDown(event, index, row.id)}
              >
                <CategoryChip row={row} />
                <span className={classes.name} title={row.label}>
                  {row.label}
                </span>
                <span
                  className={classes.size}
                  aria-label={text('board.people', { count: row.members.length })}
                  role="img"
                >
                  {row.members.length}
                </span>
                <Flags row={row} />
              </button>
              <button
                type="button"
                className={classes.small}
                data-on={assignment.locked ? 'yes' : undefined}
                aria-pressed={assignment.locked}
                aria-label={lock}
                title={lock}
                onClick={() => actions.toggleLock([row.id])}
              >
                {assignment.locked ? (
                  <IconLock size={14} aria-hidden />
                ) : (
                  <IconLockOpen size={14} aria-hidden />
                )}
              </button>
              <button
                type="button"
                className={classes.small}
                aria-label={remove}
                title={remove}
                onClick={() => actions.remove([row.id])}
              >
                <IconX size={14} aria-hidden />
              </button>
            </div>
          );
        }}
      />
    </div>
  );
}
