import { useCallback, useEffect, useRef, useState } from 'react';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { useDesk } from '../../desk/use-desk';
import { registerWorker } from '../../platform/workers';
import type {
  Proposal,
  SolveProgress,
  SolveReply,
  SolveRequest,
  SolveWishes,
} from '../../workers/solve-protocol';

/** Where an automatic assignment is. */
export type SolveRun =
  | { readonly phase: 'options' }
  | { readonly phase: 'running'; readonly progress: SolveProgress; readonly isStopping: boolean }
  | { readonly phase: 'proposal'; readonly proposal: Proposal; readonly revision: number }
  | { readonly phase: 'failed'; readonly problem: Message };

/** What an automatic assignment shall leave alone. */
export type SolveChoice = Pick<SolveWishes, 'keepPlanners' | 'stay'>;

/** The same input and seed give the same plan. */
const seed = 1;

/** One automatic assignment in a worker of its own. `revision` is that of the plan which the worker reads. */
export function useSolveRun(revision: number): {
  readonly run: SolveRun;
  readonly start: (wishes: SolveChoice) => void;
  /** Ends the run with the best plan so far. */
  readonly stop: () => void;
  /** Ends the run at once; nothing has changed. */
  readonly cancel: () => void;
} {
  const desk = useDesk();
  const worker = useRef<Worker | null>(null);
  const [run, setRun] = useState<SolveRun>({ phase: 'options' });

  const end = useCallback((): void => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);

  const start = useCallback(
    (wishes: SolveChoice): void => {
      end();
      setRun({
        phase: 'running',
        progress: { phase: 'reading', value: null, gap: null },
        isStopping: false,
      });
      const started = registerWorker(
        new Worker(new URL('../../workers/solve.worker.ts', import.meta.url), { type: 'module' }),
      );
      worker.current = started;
      started.addEventListener('message', ({ data }: MessageEvent<SolveReply>) => {
        if (data.kind === 'progress') {
          const { progress } = data;
          setRun((last) => ({
            phase: 'running',
            progress,
            isStopping: last.phase === 'running' && last.isStopping,
          }));
          return;
        }
        if (data.kind === 'proposal') {
          end();
          setRun({ phase: 'proposal', proposal: data.proposal, revision });
        } else if (data.kind === 'failed') {
          end();
          setRun({ phase: 'failed', problem: data.problem });
        }
      });
      started.addEventListener('error', () => {
        end();
        setRun({ phase: 'failed', problem: message('board.solve-broke') });
      });
      void desk.settled().then(() => {
        const request: SolveRequest = {
          kind: 'solve',
          deskName: desk.name,
          now: new Date().toISOString(),
          seed,
          ...wishes,
        };
        started.postMessage(request);
      });
    },
    [desk, end, revision],
  );
  const stop = useCallback((): void => {
    const request: SolveRequest = { kind: 'stop' };
    worker.current?.postMessage(request);
    setRun((last) => (last.phase === 'running' ? { ...last, isStopping: true } : last));
  }, []);
  const cancel = useCallback((): void => {
    end();
    setRun({ phase: 'options' });
  }, [end]);

  return { run, start, stop, cancel };
}
