import type { Power } from '../ports';
import { watchClockGaps } from './clock-gap';
import { watchSession } from './watch-session';

/** What can be known without Electron: gaps in the clock everywhere, and on Linux what logind says. */
export const nodePower: Power = {
  onAway: (listener) => {
    const stops = [
      watchClockGaps(listener),
      ...(process.platform === 'linux' ? [watchSession(listener)] : []),
    ];
    return () => stops.forEach((stop) => stop());
  },
};
