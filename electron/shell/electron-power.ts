import { powerMonitor } from 'electron';
import { nodePower } from '../host/power/node-power';
import type { Power } from '../host/ports';

/** Electron knows of sleep everywhere, but of a locked screen not on Linux. */
export const electronPower: Power = {
  onAway: (listener) => {
    const stop = nodePower.onAway(listener);
    powerMonitor.on('suspend', listener);
    powerMonitor.on('lock-screen', listener);
    return () => {
      stop();
      powerMonitor.off('suspend', listener);
      powerMonitor.off('lock-screen', listener);
    };
  },
};
