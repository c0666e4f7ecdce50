import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../shared/kit/progress';
import type { MergeProposals } from '../../../shared/matching/plan/propose-merges';
import { message } from '../../../shared/messages/message';
import { useDesk } from '../../desk/use-desk';
import { registerWorker } from '../../platform/workers';
import type { SamePersonReply, SamePersonRequest } from '../../workers/same-person-protocol';

/** Where the search for people who stand more than once is. */
export type MatchRun =
  | { readonly phase: 'idle' | 'failed' }
  | { readonly phase: 'running'; readonly progress: Progress }
  | { readonly phase: 'found'; readonly proposals: MergeProposals; readonly people: number };

/** One search at a time, in a worker of its own. */
export function useMatchRun(): {
  readonly run: MatchRun;
  readonly start: () => void;
  readonly cancel: () => void;
} {
  const desk = useDesk();
  const worker = useRef<Worker | null>(null);
  const [run, setRun] = useState<MatchRun>({ phase: 'idle' });
  const end = useCallback((): void => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);

  const start = useCallback((): void => {
    end();
    setRun({ phase: 'running', progress: { fraction: null, message: message('matching.preparing') } });
    const started = registerWorker(
      new Worker(new URL('../../workers/same-person.worker.ts', import.meta.url), { type: 'module' }),
    );
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<SamePersonReply>) => {
      if (data.kind === 'progress') {
        setRun({ phase: 'running', progress: data.progress });
      } else {
        end();
        setRun({ phase: 'found', proposals: data.proposals, people: data.people });
      }
    });
    started.addEventListener('error', () => {
      end();
      setRun({ phase: 'failed' });
    });
    void desk.settled().then(() => {
      const request: SamePersonRequest = { deskName: desk.name, currentYear: new Date().getFullYear() };
      started.postMessage(request);
    });
  }, [desk, end]);
  const cancel = useCallback((): void => {
    end();
    setRun({ phase: 'idle' });
  }, [end]);
  return { run, start, cancel };
}
