import { useEffect, useRef, useState } from 'react';
import type { EntityName } from '../../shared/model/plan';
import { useDesk, useRevision } from '../desk/use-desk';
import { whenIdle } from '../platform/when-idle';
import { newestQuestion } from './newest-question';
import type { DeskQuestion } from './newest-question';

/** What is asked of a worker again and again. It must be the same object every time. */
export interface StandingQuestion<Answer> {
  readonly makeWorker: () => Worker;
  readonly hear: (event: MessageEvent<Answer>) => Answer;
  /** Changes of these kinds of record make it be asked anew, so many milliseconds later. */
  readonly entities: readonly EntityName[];
  readonly calmMs: number;
  /** Waits until the window has nothing better to do, at most so many milliseconds. */
  readonly mostIdleMs: number;
}

/**
 * What a worker makes of the desk, asked again shortly after every change; `isCurrent` is false while a newer answer is on
 * its way. Null until the first is there.
 */
export function useNewestAnswer<Answer extends { readonly id: number }>(
  { makeWorker, hear, entities, calmMs, mostIdleMs }: StandingQuestion<Answer>,
  now: string,
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
    const idle = () => new Promise<void>((resolve) => whenIdle(resolve, mostIdleMs));
    ask.current = newestQuestion(worker, mostIdleMs === 0 ? desk.settled : () => idle().then(desk.settled));
    return () => {
      worker.terminate();
      ask.current = null;
    };
  }, [desk, makeWorker, hear, mostIdleMs]);

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
