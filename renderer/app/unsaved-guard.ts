import { useEffect } from 'react';
import { useDesk } from '../desk/use-desk';

/** Asks before the window is closed while something is not on disk yet. */
export function useUnsavedGuard(): void {
  const desk = useDesk();
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent): void => {
      if (desk.saveStatus().state !== 'saved') {
        event.preventDefault();
      }
    };
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [desk]);
}
