import { useEffect, useState } from 'react';
import type { Message } from '../../../shared/messages/message';

/** Seconds until the host will take another attempt, counted down from the problem that says so; 0 when there is no wait. */
export function useWaiting(problem: Message | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const seconds = problem?.values?.['seconds'];
    const endsAt = performance.now() + (typeof seconds === 'number' ? seconds : 0) * 1_000;
    const tick = (): void => setLeft(Math.max(0, Math.ceil((endsAt - performance.now()) / 1_000)));
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [problem]);
  return left;
}
