import type { Host } from '../open-vault';
import type { Desk } from './desk';
import { lockPlan } from './lock-plan';

/** A window that does not lock by itself within this time is not waited for. */
const windowMs = 1000;

/** So long it may then still hand over what is unsaved; the key is gone by then. */
const handOverMs = 15_000;

/** Locks when the computer is left or put to sleep: the window is told, and can hand over what is unsaved; then the host does it. */
export function lockWhenAway(desk: Desk, current: () => Host): void {
  desk.ports.power.onAway(() => {
    const host = current();
    if (host.vault() === null) {
      return;
    }
    desk.signals.lock();
    setTimeout(() => {
      if (!host.ended.aborted && host.vault() !== null) {
        void lockPlan(host, [], handOverMs);
      }
    }, windowMs).unref();
  });
}
