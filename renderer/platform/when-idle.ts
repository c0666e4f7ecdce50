/** Does something when the window has nothing better to do, at the latest after so many milliseconds. */
export function whenIdle(task: () => void, timeout: number): void {
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(task, { timeout });
  } else {
    setTimeout(task, 0);
  }
}
