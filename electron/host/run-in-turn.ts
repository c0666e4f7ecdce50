/**
 * Runs tasks one after the other in the order in which they were asked for, the first after `before`; one that fails does
 * not stop the next.
 */
export function createTurns(
  before: Promise<unknown> = Promise.resolve(),
): <T>(task: () => Promise<T>) => Promise<T> {
  let last = before;
  return (task) => {
    const turn = last.then(task, task);
    last = turn;
    return turn;
  };
}
