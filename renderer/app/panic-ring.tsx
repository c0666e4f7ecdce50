import { Portal, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { PanicAction } from '../../shared/contract/custody-methods';
import { hearInput } from '../platform/input';
import { useText } from '../ui/text';
import { createPanicHold } from './panic-hold';
import type { PanicHold } from './panic-hold';
import classes from './panic-ring.module.css';

interface PanicRingProps {
  /** What was set beforehand; null where it could not be read. */
  readonly action: PanicAction | null;
  readonly onFire: () => void;
  /** Is told whether the key is being held. */
  readonly onHeld: (isHeld: boolean) => void;
}

interface Scheduling {
  readonly isInputPending?: () => boolean;
}

/** Chromium alone can tell; elsewhere a release that waits is heard because the checks give it time. */
function isInputWaiting(): boolean {
  const { scheduling } = navigator as { readonly scheduling?: Scheduling }; // not in the standard library of types
  return scheduling?.isInputPending?.() ?? false;
}

const panicKey = 'F9';

/** Shows, while F9 is held, what will happen when it has been held for two seconds; and makes it happen. */
export function PanicRing({ action, onFire, onHeld }: PanicRingProps) {
  const text = useText();
  const veil = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'idle' | 'held' | 'cancelled'>('idle');
  const fire = useRef(onFire);
  const told = useRef(onHeld);
  useEffect(() => {
    fire.current = onFire;
    told.current = onHeld;
  });

  useEffect(() => {
    // The element is switched by hand: the ring must not wait for a screen that is being drawn.
    const show = (next: 'idle' | 'held' | 'cancelled'): void => {
      veil.current?.toggleAttribute('data-held', next === 'held');
      setState(next);
      told.current(next === 'held');
    };
    const hold: PanicHold = createPanicHold({
      now: () => performance.timeOrigin + performance.now(),
      later: (task, ms) => void setTimeout(task, ms),
      isInputWaiting,
      onHold: () => show('held'),
      onCancel: () => show('cancelled'),
      onFire: () => {
        fire.current();
        show('idle');
      },
    });
    const hidden = (): void => {
      if (document.hidden) {
        hold.release(performance.timeOrigin + performance.now());
      }
    };
    document.addEventListener('visibilitychange', hidden);
    const stop = hearInput((event, at) => {
      if (event.type === 'blur') {
        if (!document.hasFocus()) {
          hold.release(at);
        }
        return;
      }
      const { key, repeat, type } = event as KeyboardEvent; // other events have no key
      if (key === panicKey) {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (type === 'keyup') {
          hold.release(at);
        } else if (!repeat) {
          hold.press(at);
        }
      }
    });
    return () => {
      stop();
      document.removeEventListener('visibilitychange', hidden);
    };
  }, []);

  const kind = action ?? 'unknown';
  const what = text(`leave.hold-${kind}`);
  const about = text(`leave.hold-${kind}-text`);
  return (
    <Portal>
      <div ref={veil} className={classes.veil} data-action={kind} aria-hidden>
        <div className={classes.ring}>
          <div className={classes.half}>
            <div className={classes.arc} />
          </div>
          <div className={classes.half}>
            <div className={classes.arc} />
          </div>
          <div className={classes.what}>
            <p className={classes.word}>{what}</p>
            <p className={classes.release}>{text('leave.hold-release')}</p>
          </div>
        </div>
        <p className={classes.text}>{about}</p>
      </div>
      <VisuallyHidden aria-live="assertive">
        {state === 'held' ? text('leave.hold-announced', { what, text: about }) : ''}
        {state === 'cancelled' ? text('leave.hold-cancelled') : ''}
      </VisuallyHidden>
    </Portal>
  );
}
