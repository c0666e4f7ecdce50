import { describe, expect, it } from 'vitest';
import { createIdleWatch } from '../../../../renderer/app/idle-watch';

function aWatch() {
  const told: (number | string | null)[] = [];
  let wall = 1_000_000;
  let steady = 0;
  const watch = createIdleWatch({
    limitMs: 60_000,
    warnMs: 30_000,
    wallClock: () => wall,
    steadyClock: () => steady,
    onWarn: (secondsLeft) => told.push(secondsLeft),
    onIdle: () => told.push('idle'),
  });
  return {
    told,
    watch,
    pass: (seconds: number) => {
      for (let second = 0; second < seconds; second += 1) {
        wall += 1_000;
        steady += 1_000;
        watch.check();
      }
    },
    sleep: (seconds: number) => (wall += seconds * 1_000),
    setBack: (seconds: number) => (wall -= seconds * 1_000),
  };
}

describe('the idle watch', () => {
  it('warns for thirty seconds, counting down, and then tells once', () => {
    const { told, pass } = aWatch();
    pass(120);
    expect(told).toEqual([...Array.from({ length: 30 }, (_, n) => 30 - n), 'idle']);
  });

  it('starts again when somebody touches a key, and takes the warning back', () => {
    const { told, watch, pass } = aWatch();
    pass(31);
    watch.touch();
    pass(29);
    expect(told).toEqual([30, 29, null]);
  });

  it('tells at once after the computer slept, before it takes a key', () => {
    const { told, watch, sleep } = aWatch();
    sleep(3_600);
    watch.touch();
    watch.touch();
    expect(told).toEqual(['idle']);
  });

  it('goes by the steady clock when the time of day was set back', () => {
    const { told, pass, setBack } = aWatch();
    setBack(7_200);
    pass(60);
    expect(told.at(-1)).toBe('idle');
  });
});
