import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPanicHold, holdMs } from '../../../../renderer/app/panic-hold';

/** A window with a clock of its own: tasks and keys are dealt with in turn, and it can be busy for a while. */
function aWindow() {
  const told: string[] = [];
  const tasks: { readonly at: number; readonly task: () => void }[] = [];
  let now = 0;
  let isInputWaiting = false;
  const hold = createPanicHold({
    now: () => now,
    later: (task, ms) => tasks.push({ at: now + ms, task }),
    isInputWaiting: () => isInputWaiting,
    onHold: () => told.push('hold'),
    onCancel: () => told.push('cancel'),
    onFire: () => told.push(`fire ${now}`),
  });
  const pass = (until: number): void => {
    for (;;) {
      tasks.sort((a, b) => a.at - b.at);
      const next = tasks[0];
      if (next === undefined || next.at > until) {
        break;
      }
      tasks.shift();
      now = Math.max(now, next.at);
      next.task();
    }
    now = Math.max(now, until);
  };
  return {
    told,
    hold,
    pass,
    /** Nothing is dealt with until then. */
    beBusyUntil: (until: number) => (now = until),
    setInputWaiting: (waiting: boolean) => (isInputWaiting = waiting),
  };
}

describe('the panic key', () => {
  it('fires after two seconds, once', () => {
    const { told, hold, pass } = aWindow();
    hold.press(0);
    pass(10_000);
    hold.release(10_000);
    expect(told).toEqual(['hold', `fire ${holdMs}`]);
  });

  it('let go before does nothing', () => {
    const { told, hold, pass } = aWindow();
    hold.press(0);
    pass(1_999);
    hold.release(1_999);
    pass(10_000);
    expect([told, hold.isHeld()]).toEqual([['hold', 'cancel'], false]);
  });

  it('pressed twice is counted from the second time', () => {
    const { told, hold, pass } = aWindow();
    hold.press(0);
    pass(1_500);
    hold.release(1_500);
    hold.press(1_600);
    pass(3_599);
    const before = [...told];
    pass(5_000);
    expect([before, told.at(-1)]).toEqual([['hold', 'cancel', 'hold'], 'fire 3600']);
  });

  it('fires when the window was busy at the end of the two seconds, whether or not the key is still held', () => {
    for (const isReleased of [true, false]) {
      const { told, hold, pass, beBusyUntil } = aWindow();
      hold.press(0);
      pass(500);
      beBusyUntil(5_000);
      if (isReleased) {
        hold.release(2_400); // heard late
      }
      pass(6_000);
      expect(told.map((line) => line.split(' ')[0])).toEqual(['hold', 'fire']);
    }
  });

  it('let go in time while the window was busy does nothing, even when the clock is dealt with before the key', () => {
    const { told, hold, pass, beBusyUntil, setInputWaiting } = aWindow();
    hold.press(0);
    pass(500);
    beBusyUntil(5_000);
    setInputWaiting(true);
    pass(5_010); // the check comes first
    setInputWaiting(false);
    hold.release(1_900);
    pass(9_000);
    expect(told).toEqual(['hold', 'cancel']);
  });

  it('tapped while the window was busy for long does nothing', () => {
    const { told, hold, pass, beBusyUntil } = aWindow();
    beBusyUntil(8_000);
    hold.press(1_000);
    pass(8_001);
    hold.release(1_080);
    pass(12_000);
    expect(told).toEqual(['hold', 'cancel']);
  });

  it('is not put off for ever by a window that is always busy', () => {
    const { told, hold, pass, setInputWaiting } = aWindow();
    setInputWaiting(true);
    hold.press(0);
    pass(3_000);
    expect(told[1]?.startsWith('fire')).toBe(true);
  });

  it('fires exactly when it was held for two seconds, whatever the window was doing', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(6_000), fc.nat(3_000), (heldMs, busyUntil, idleBefore) => {
        const { told, hold, pass, beBusyUntil } = aWindow();
        hold.press(0);
        pass(Math.min(idleBefore, heldMs, busyUntil));
        beBusyUntil(Math.max(busyUntil, heldMs));
        hold.release(heldMs);
        pass(20_000);
        expect(told.slice(1).map((line) => line.split(' ')[0])).toEqual([
          heldMs >= holdMs ? 'fire' : 'cancel',
        ]);
      }),
    );
  });
});
