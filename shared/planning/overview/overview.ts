import type { DepartureId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { closingLines } from './closing-lines';
import { decisionLines } from './decision-lines';
import { leavingByDay } from './leaving-by-day';
import type { Leaving } from './leaving-by-day';
import { inOrderOfPressure } from './overview-line';
import type { OverviewLine } from './overview-line';
import { placeLines } from './place-lines';
import type { PlaceLine } from './place-lines';
import { overviewScene } from './overview-scene';

/** What the first screen says beside who is where: who can leave by when, what is about to close, and what needs a decision. */
export interface Overview {
  readonly leaving: Leaving;
  readonly places: readonly PlaceLine[];
  readonly closing: readonly OverviewLine[];
  readonly decisions: readonly OverviewLine[];
}

/** How many days ahead the chart of seats looks. */
export const daysAhead = 14;

/** The overview of a plan as of `now` (ISO 8601). `fingerprints` are digests of what every manifest would say now. */
export function overviewOf(
  plan: Plan,
  now: string,
  fingerprints: ReadonlyMap<DepartureId, string>,
): Overview {
  const scene = overviewScene(plan, now, fingerprints);
  return {
    places: placeLines(scene),
    leaving: leavingByDay(plan, scene.parts, now, daysAhead),
    closing: inOrderOfPressure(closingLines(scene)),
    decisions: inOrderOfPressure(decisionLines(scene)),
  };
}
