/**
 * The outcomes of a task for each value, in order, while the tasks of the next few values already run: what the system's
 * threads do is done while this one goes on.
 */
export async function* mapAhead<T, U>(
  values: Iterable<T>,
  ahead: number,
  task: (value: T, index: number) => Promise<U>,
): AsyncGenerator<U> {
  const running: Promise<U>[] = [];
  let index = 0;
  for (const value of values) {
    const outcome = task(value, index);
    outcome.catch(() => undefined); // it is awaited below, unless the reader has left
    running.push(outcome);
    index += 1;
    if (running.length > ahead) {
      yield await (running.shift() as Promise<U>); // there is more than one
    }
  }
  for (const outcome of running) {
    yield await outcome;
  }
}
