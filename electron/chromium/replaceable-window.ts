import { setTimeout } from 'node:timers/promises';
import type { LoopbackServer } from './loopback-server';
import { openWindow } from './open-window';
import type { AppWindow } from './open-window';

/** A browser that has not shown the app by then will not. */
const enterWithinMs = 30_000;

/** The window of the app, which one browser process after the other may show. */
interface ReplaceableWindow {
  /** Fulfilled when the window that is shown now was closed; that an old one was ended does not count. */
  readonly closed: Promise<void>;
  /** Shows the app in a new browser with a new profile and a new session, and ends the old one with all that it kept. */
  readonly replace: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the window. */
export async function openReplaceableWindow(
  browser: string,
  server: Pick<LoopbackServer, 'startUrl' | 'renew'>,
): Promise<ReplaceableWindow> {
  let current = await openWindow(browser, server.startUrl);
  let replacing: Promise<void> = Promise.resolve();
  let opening: AppWindow | null = null;
  let isClosing = false;

  const end = async (window: AppWindow) => {
    window.close();
    await window.closed;
  };
  const replaceNow = async () => {
    if (isClosing) {
      return;
    }
    const { startUrl, entered, cancel } = server.renew();
    const next = await openWindow(browser, startUrl);
    opening = next;
    const hasEntered = await Promise.race([
      entered.then(() => true),
      next.closed.then(() => false),
      setTimeout(enterWithinMs, false, { ref: false }),
    ]);
    if (!hasEntered) {
      cancel();
    }
    const old = hasEntered ? current : next;
    current = hasEntered ? next : current;
    opening = null;
    await end(old);
  };
  const whenClosed = async (): Promise<void> => {
    const watched = current;
    await watched.closed;
    await replacing;
    return watched === current ? undefined : whenClosed();
  };

  return {
    closed: whenClosed(),
    replace: () => {
      replacing = replacing.then(replaceNow, replaceNow);
      return replacing;
    },
    close: async () => {
      isClosing = true;
      opening?.close();
      await replacing.catch(() => undefined);
      await end(current);
    },
  };
}
