/**
 * How somebody gets to a departure point: with a car of their own, in a convoy, on foot, collected by the desk, or not at
 * all.
 */
export const waysToTravel = ['own-car', 'convoy', 'on-foot', 'collected', 'none'] as const;
export type WayToTravel = (typeof waysToTravel)[number];

/** The ways that have a speed. */
export const movingWays = ['own-car', 'convoy', 'on-foot', 'collected'] as const;
export type MovingWay = (typeof movingWays)[number];
