import { useEffect, useRef } from 'react';
import { getBridge } from '../platform/bridge';

const retryMs = 5_000;

/**
 * Listens to the host for as long as the plan is open: the computer may be put to sleep, or its session locked. Each answer
 * is a heartbeat too, which comes also when the timers of a window in the background are slowed down.
 */
export function useHostSignals(onLock: () => void, onBeat: () => void): void {
  const told = useRef({ onLock, onBeat });
  useEffect(() => {
    told.current = { onLock, onBeat };
  });
  useEffect(() => {
    let isWanted = true;
    const listen = async (): Promise<void> => {
      for (;;) {
        const answer = await getBridge().nextSignal({});
        if (!isWanted) {
          return;
        }
        if (answer.ok && answer.value.signal === 'lock') {
          told.current.onLock();
          return;
        }
        told.current.onBeat();
        if (!answer.ok) {
          await new Promise((resolve) => setTimeout(resolve, retryMs));
        }
      }
    };
    void listen();
    return () => {
      isWanted = false;
    };
  }, []);
}
