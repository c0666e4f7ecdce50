import { useEffect, useRef, useState } from 'react';
import type { EntityName } from '../../shared/model/plan';
import { useDesk, useRevision } from '../desk/use-desk';
import { registerWorker } from '../platform/workers';
import { newestQuestion } from './newest-question';

interface Question {
  readonly id: number;
  readonly deskName: string;
  readonly now: string;
}

/**
 * What a worker makes of the desk, asked again shortly after every change of these kinds of record; `isCurrent` is false
 * while a newer answer is on its way. Null until the first is there. `makeWorker` and `entities` must not change.
 */
export function useNewestAnswer<Answer extends { readonly id: number }>(
  makeWorker: () => Worker,
  entities: readonly EntityName[],
  now: string,
  calmMs: number,
): { readonly answer: Answer | null; readonly isCurrent: boolean } {
  const desk = useDesk();
  const revision = useRevision(...entities);
  const lastId = useRef(0);
  const ask = useRef<((question: Question) => void) | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [newest, setNewest] = useState(0);

  useEffect(() => {
    const worker = registerWorker(makeWorker());
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => setAnswer(data));
    ask.current = newestQuestion(worker, desk.settled);
    return () => {
      worker.terminate();
      ask.current = null;
    };
  }, [desk, makeWorker]);

  useEffect(() => {
    const timer = setTimeout(() => {
      lastId.current += 1;
      setNewest(lastId.current);
      ask.current?.({ id: lastId.current, deskName: desk.name, now });
    }, calmMs);
    setNewest(-1);
    return () => clearTimeout(timer);
  }, [desk, revision, now, calmMs]);

  return { answer, isCurrent: answer?.id === newest };
}
