import { useEffect, useRef, useState } from 'react';
import type { EntityName } from '../../shared/model/plan';
import { useDesk, useRevision } from '../desk/use-desk';
import { newestQuestion } from './newest-question';
import type { DeskQuestion } from './newest-question';

/**
 * What a worker makes of the desk, asked again shortly after every change of these kinds of record; `isCurrent` is false
 * while a newer answer is on its way. Null until the first is there. `makeWorker`, `hear` and `entities` must not change.
 */
export function useNewestAnswer<Answer extends { readonly id: number }>(
  makeWorker: () => Worker,
  hear: (event: MessageEvent<Answer>) => Answer,
  entities: readonly EntityName[],
  now: string,
  calmMs: number,
): { readonly answer: Answer | null; readonly isCurrent: boolean } {
  const desk = useDesk();
  const revision = useRevision(...entities);
  const lastId = useRef(0);
  const ask = useRef<((question: DeskQuestion) => void) | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [newest, setNewest] = useState(0);

  useEffect(() => {
    const worker = makeWorker();
    worker.addEventListener('message', (event: MessageEvent<Answer>) => setAnswer(hear(event)));
    ask.current = newestQuestion(worker, desk.settled);
    return () => {
      worker.terminate();
      ask.current = null;
    };
  }, [desk, makeWorker, hear]);

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
