/** What every worker that looks at the whole desk is asked: the desk's name, and as of when (ISO 8601). */
export interface DeskQuestion {
  readonly id: number;
  readonly deskName: string;
  readonly now: string;
}

/**
 * Asks a worker one question at a time; while one is out, only the newest of the later ones is kept. `ready` is waited for
 * before each.
 */
export function newestQuestion(worker: Worker, ready: () => Promise<void>): (question: DeskQuestion) => void {
  let isOut = false;
  let next: DeskQuestion | null = null;
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
  return (question) => {
    next = question;
    void send();
  };
}
