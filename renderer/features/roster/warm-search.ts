import { rowText } from './roster-row';
import type { RosterRow } from './roster-row';

const rowsAtOnce = 200;

/** Makes the rows ready to be searched while the window has nothing else to do; answers with a way to stop. */
export function warmSearch(rows: readonly RosterRow[]): () => void {
  let next = 0;
  let request = 0;
  const work = (deadline: IdleDeadline): void => {
    do {
      for (const row of rows.slice(next, next + rowsAtOnce)) {
        rowText(row);
      }
      next += rowsAtOnce;
    } while (next < rows.length && deadline.timeRemaining() > 5);
    if (next < rows.length) {
      request = requestIdleCallback(work);
    }
  };
  request = requestIdleCallback(work);
  return () => cancelIdleCallback(request);
}
