import { useState } from 'react';
import type { Desk } from '../../desk/desk';

/** How the board shows departures. */
export type BoardView = 'columns' | 'line';

const views = new WeakMap<Desk, BoardView>();

/** How departures are shown, remembered while the plan is open; it outlives the screen. */
export function useBoardView(desk: Desk): [BoardView, (view: BoardView) => void] {
  const [view, setView] = useState<BoardView>(() => views.get(desk) ?? 'columns');
  return [
    view,
    (next) => {
      views.set(desk, next);
      setView(next);
    },
  ];
}
