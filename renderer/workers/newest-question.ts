/**
 * Asks a worker one question at a time; while one is out, only the newest of the later ones is kept. `ready` is waited for
 * before each.
 */
export function newestQuestion<Request>(
  worker: Worker,
  ready: () => Promise<void>,
): (request: Request) => void {
  let isOut = false;
  let next: Request | null = null;
  const send = async (): Promise<void> => {
    if (isOut || next === null) {
      return;
    }
    isOut = true;
    await ready();
    worker.postMessage(next);
    next = null;
  };
  const settle = (): void => {
    isOut = false;
    void send();
  };
  worker.addEventListener('message', settle);
  worker.addEventListener('error', settle);
  return (request) => {
    next = request;
    void send();
  };
}
