import { useEffect, useRef, useState } from 'react';
import { useDesk, useRevision } from '../../desk/use-desk';
import { registerWorker } from '../../platform/workers';
import type { Outlook, OutlookReply, OutlookRequest } from '../../workers/outlook-protocol';

const calmMs = 120;

/** Asks one question at a time; while one is out, only the newest of the later ones is kept. */
function createAsker(worker: Worker, ready: () => Promise<void>) {
  let isOut = false;
  let next: OutlookRequest | null = null;
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
  return (request: OutlookRequest): void => {
    next = request;
    void send();
  };
}

/**
 * How everybody stands, worked out beside the window after every change; `isCurrent` is false while a newer one is on
 * its way. Null until the first is there.
 */
export function useOutlook(now: string): { readonly outlook: Outlook | null; readonly isCurrent: boolean } {
  const desk = useDesk();
  const revision = useRevision('person', 'household', 'departure', 'assignment', 'settings', 'personLink');
  const lastId = useRef(0);
  const ask = useRef<((request: OutlookRequest) => void) | null>(null);
  const [state, setState] = useState<{ readonly outlook: Outlook | null; readonly id: number }>({
    outlook: null,
    id: 0,
  });
  const [newest, setNewest] = useState(0);

  useEffect(() => {
    const worker = registerWorker(
      new Worker(new URL('../../workers/outlook.worker.ts', import.meta.url), { type: 'module' }),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<OutlookReply>) => setState(data));
    ask.current = createAsker(worker, desk.settled);
    return () => {
      worker.terminate();
      ask.current = null;
    };
  }, [desk]);

  useEffect(() => {
    const timer = setTimeout(() => {
      lastId.current += 1;
      setNewest(lastId.current);
      ask.current?.({ id: lastId.current, deskName: desk.name, now });
    }, calmMs);
    setNewest(-1);
    return () => clearTimeout(timer);
  }, [desk, revision, now]);

  return { outlook: state.outlook, isCurrent: state.id === newest };
}
