const running = new Set<Worker>();

/** Every worker of the window is made in a call of this, so that all of them can be ended at once: each holds people in its memory. */
export function registerWorker(worker: Worker): Worker {
  const end = worker.terminate.bind(worker);
  worker.terminate = () => {
    running.delete(worker);
    end();
  };
  running.add(worker);
  return worker;
}

/** Ends every worker that runs, whatever it is doing. */
export function endAllWorkers(): void {
  for (const worker of [...running]) {
    worker.terminate();
  }
}
