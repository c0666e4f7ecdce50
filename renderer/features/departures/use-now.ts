import { useEffect, useState } from 'react';

const pauseMs = 30_000;

/** The present as ISO 8601; the component renders again every half minute, so that cut-offs pass on screen too. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), pauseMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
