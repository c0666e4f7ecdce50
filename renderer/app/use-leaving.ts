import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { PanicAction } from '../../shared/contract/custody-methods';
import type { Desk } from '../desk/desk';
import { getBridge } from '../platform/bridge';
import { endAllWorkers } from '../platform/workers';
import { lockDesk, panic } from './leave-desk';
import type { Leaving, LeavePorts } from './leave-desk';
import { cover } from './window-cover';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A host that opens another window refuses this one from then on, which takes it a moment. */
const hostTurnsAwayMs = 150;

/** The next frame; a window that is not shown draws none. */
const painted = (): Promise<void> =>
  Promise.race([
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    }),
    pause(100),
  ]);

/** The ways out of the window, and what is shown on the way. */
interface LeavingWindow {
  /** Null while nobody is leaving. */
  readonly leaving: Leaving | null;
  readonly lock: (desk: Desk, section: string) => void;
  /** `action` is what was set for the key; null where that is not known. */
  readonly panic: (action: PanicAction | null, desk: Desk | null, section: string) => void;
  /** To be told whether the panic key is being held. */
  readonly setHeld: (isHeld: boolean) => void;
}

/** Ties locking and panic to this window. A panic goes ahead of a lock; neither is begun twice. */
export function useLeaving(): LeavingWindow {
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [ways] = useState(() => {
    let begun: 'lock' | 'panic' | null = null;
    let isHeld = false;
    const ports: LeavePorts = {
      bridge: getBridge(),
      hide: cover,
      painted,
      show: (next) => {
        notifications.clean(); // some name people
        setLeaving(next);
      },
      endWorkers: endAllWorkers,
      pause,
      handsOff: async () => {
        while (isHeld) {
          await pause(50);
        }
      },
      letIn: async () => {
        do {
          await pause(hostTurnsAwayMs);
        } while (!(await getBridge().shellInfo({})).ok);
      },
      replace: () => window.location.replace('/'),
    };
    return {
      lock: (desk: Desk, section: string) => {
        if (begun === null) {
          begun = 'lock';
          void lockDesk(ports, desk, section);
        }
      },
      panic: (action: PanicAction | null, desk: Desk | null, section: string) => {
        if (begun === null || (begun === 'lock' && action !== 'lock')) {
          begun = 'panic';
          void panic(ports, action, desk, section);
        }
      },
      setHeld: (held: boolean) => {
        isHeld = held;
      },
    };
  });
  return { leaving, ...ways };
}
