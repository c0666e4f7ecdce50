import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { PanicAction } from '../../shared/contract/custody-methods';
import type { Result } from '../../shared/kit/result';
import type { Message } from '../../shared/messages/message';
import type { Desk } from '../desk/desk';

/** What the window shows in place of everything else while the plan is being taken away. */
export type Leaving =
  | { readonly kind: 'leaving'; readonly action: PanicAction | null }
  /** It is done, and this window waits for its end. */
  | { readonly kind: 'left'; readonly action: PanicAction | null }
  | {
      readonly kind: 'failed';
      readonly action: PanicAction | null;
      readonly problem: Message;
      readonly again: () => void;
    };

/** What leaving needs from the window. */
export interface LeavePorts {
  readonly bridge: Pick<DeskBridge, 'lock' | 'panic'>;
  /** Makes the content invisible at once, whatever the screens are doing. */
  readonly hide: () => void;
  /** Fulfilled when that can be seen, or soon after. */
  readonly painted: () => Promise<void>;
  /** Takes every screen away and shows this instead. */
  readonly show: (leaving: Leaving) => void;
  readonly endWorkers: () => void;
  readonly pause: (ms: number) => Promise<void>;
  /** Fulfilled when no panic key is being held: a new page would not know of it. */
  readonly handsOff: () => Promise<void>;
  /** Fulfilled when the host would let a page in here; not, where it has opened another window and ends this one. */
  readonly letIn: () => Promise<void>;
  /** Puts a fresh window in the place of this one. */
  readonly replace: () => void;
}

/** The desk goes with the window anyway; its deletion must not hold up the lock. */
const deletionMs = 300;

async function finish(
  ports: LeavePorts,
  action: PanicAction | null,
  desk: Desk | null,
  ask: () => Promise<Result<unknown>>,
  first: Promise<Result<unknown>>,
): Promise<void> {
  let answer = await first;
  if (!answer.ok) {
    answer = await ask();
  }
  if (!answer.ok) {
    const { problem } = answer;
    const again = (): void => {
      ports.show({ kind: 'leaving', action });
      void finish(ports, action, desk, ask, ask());
    };
    ports.show({ kind: 'failed', action, problem, again });
    return;
  }
  ports.show({ kind: 'left', action });
  await Promise.race([desk?.destroy().catch(() => undefined), ports.pause(deletionMs)]);
  await ports.handsOff();
  await ports.letIn();
  ports.replace();
}

/** Locks the plan: hidden at once, what is not saved handed to the host, the key dropped, the window replaced. */
export async function lockDesk(ports: LeavePorts, desk: Desk, section: string): Promise<void> {
  ports.hide();
  const unsaved = [...desk.release()];
  if (unsaved.length > 0) {
    await ports.painted(); // a large batch takes a while to be sent
  }
  const ask = (): Promise<Result<unknown>> => ports.bridge.lock({ unsaved, section });
  const first = ask();
  ports.endWorkers();
  ports.show({ kind: 'leaving', action: 'lock' });
  await finish(ports, 'lock', desk, ask, first);
}

/**
 * Does what was set for the panic key, `null` where that is not known here: nothing comes before the request to the host.
 * A key that only locks does what locking does, so that nothing unsaved is lost.
 */
export async function panic(
  ports: LeavePorts,
  action: PanicAction | null,
  desk: Desk | null,
  section: string,
): Promise<void> {
  if (action === 'lock' && desk !== null) {
    await lockDesk(ports, desk, section);
    return;
  }
  const ask = (): Promise<Result<unknown>> => ports.bridge.panic({});
  const first = ask();
  ports.hide();
  desk?.release();
  ports.endWorkers();
  ports.show({ kind: 'leaving', action });
  await finish(ports, action, desk, ask, first);
}
