import { useEffect, useState } from 'react';

const minuteMs = 60_000;

/** The present minute as ISO 8601; the component renders again when it has passed, so that cut-offs pass on screen too. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), minuteMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
