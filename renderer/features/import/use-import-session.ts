import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Progress, ReportProgress } from '../../../shared/kit/progress';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { TextEncodingName } from '../../../shared/roster-import/types';
import type { ImportTask, ImportTasks, OpenedFile } from '../../workers/import-protocol';
import { createImportWorker } from '../../workers/import-client';
import type { ImportWorker } from '../../workers/import-client';

/** How a text file is to be read; absent means as it seems. */
export interface ReadOptions {
  readonly encoding?: TextEncodingName;
  readonly delimiter?: string;
}

/** One file in the worker, from the first reading to the changes. */
export interface ImportSession {
  /** Null until the file was read for the first time; a later reading that fails leaves it as it was. */
  readonly opened: OpenedFile | null;
  /** What runs at the moment. */
  readonly progress: Progress | null;
  readonly problem: Message | null;
  readonly open: (options: ReadOptions) => Promise<void>;
  /** Asks the worker; starts a new one and reads the file again where the last one was ended. Null on a problem. */
  readonly ask: <T extends ImportTask>(
    task: T,
    asked: ImportTasks[T]['asked'],
  ) => Promise<ImportTasks[T]['answer'] | null>;
  readonly stop: () => void;
}

/** Reads the file at once and ends its worker with the component. */
export function useImportSession(file: File, kind: 'roster' | 'departures'): ImportSession {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);
  const worker = useRef<ImportWorker | null>(null);
  const options = useRef<ReadOptions>({});
  const running = useRef(0);

  /** Follows one task. What a worker says after it was replaced is of no interest. */
  const follow = useCallback(
    async <T>(
      on: ImportWorker,
      start: Message,
      work: (report: ReportProgress) => Promise<Result<T>>,
    ): Promise<T | null> => {
      worker.current = on;
      running.current += 1;
      setProblem(null);
      setProgress({ fraction: null, message: start });
      const result = await work((next) => {
        if (worker.current === on) {
          setProgress(next);
        }
      });
      running.current -= 1;
      if (worker.current !== on) {
        return null;
      }
      if (running.current === 0) {
        setProgress(null);
      }
      if (!result.ok) {
        setProblem(result.problem);
        return null;
      }
      return result.value;
    },
    [],
  );

  const open = useCallback(
    async (wanted: ReadOptions) => {
      const before = worker.current;
      const started = createImportWorker();
      const answering = follow(started, message('importScreen.reading', { file: file.name }), (report) =>
        started.ask('openFile', { file, kind, ...wanted }, report),
      );
      before?.stop();
      const answer = await answering;
      if (answer === null) {
        started.stop(); // the next task reads the file again, as it was read before
      } else {
        options.current = wanted;
        setOpened(answer);
      }
    },
    [file, follow, kind],
  );

  const ask = useCallback(
    async <T extends ImportTask>(task: T, asked: ImportTasks[T]['asked']) => {
      const before = worker.current;
      if (before !== null && !before.hasEnded()) {
        return follow(before, message('importScreen.working'), (report) => before.ask(task, asked, report));
      }
      const started = createImportWorker();
      return follow(started, message('importScreen.reading', { file: file.name }), async (report) => {
        const again = await started.ask('openFile', { file, kind, ...options.current }, report);
        return again.ok ? started.ask(task, asked, report) : again;
      });
    },
    [file, follow, kind],
  );

  const stop = useCallback(() => worker.current?.stop(), []);

  useEffect(() => {
    void open({});
    return () => {
      const last = worker.current;
      worker.current = null;
      last?.stop();
    };
  }, [open]);

  return useMemo(
    () => ({ opened, progress, problem, open, ask, stop }),
    [opened, progress, problem, open, ask, stop],
  );
}
