import { firstObstacle } from '../../../shared/eligibility/eligible-departures';
import type { EligibilityScene } from '../../../shared/eligibility/rule';
import { explainEligibility } from '../../../shared/eligibility/rules';
import type { Message } from '../../../shared/messages/message';
import type { Departure } from '../../../shared/model/departure';
import type { Settings } from '../../../shared/model/settings';
import { demandOf } from '../../../shared/planning/demand';
import type { DepartureLoad } from '../../../shared/planning/departure-loads';
import { shortages } from '../../../shared/planning/limits';
import type { HouseholdRow } from './household-rows';

/** What a check needs to know beside the households and the departure. `day` is the day for which ages are told. */
export interface CheckScene extends EligibilityScene {
  readonly day: string;
  readonly settings: Settings;
}

/** Whether households may go on a departure and fit it, with the sentences that say what stands against it. */
export interface PlacementCheck {
  readonly verdict: 'fits' | 'full' | 'not-eligible';
  readonly obstacles: readonly Message[];
  /** What does not forbid the place and is still to be known. */
  readonly cautions: readonly Message[];
}

/** Placements that can be made come first. */
export const verdictOrder = { fits: 0, full: 1, 'not-eligible': 2 } as const satisfies Record<
  PlacementCheck['verdict'],
  number
>;

/** Sentences shown for one household; what is left out concerns the same departure. */
const sentencesPerCheck = 6;

function newcomers(rows: readonly HouseholdRow[], load: DepartureLoad): HouseholdRow[] {
  const aboard = new Set<string>(load.householdIds);
  return rows.filter((row) => !aboard.has(row.id));
}

function shortagesOf(
  rows: readonly HouseholdRow[],
  departure: Departure,
  load: DepartureLoad,
  { settings, day }: CheckScene,
) {
  const members = newcomers(rows, load).flatMap((row) => row.members);
  return members.length === 0 ? [] : shortages(departure, load, demandOf(members, settings, day));
}

/** The first sentence against this placement and its kind; null when nothing stands against it. Made to be quick. */
export function quickCheck(
  rows: readonly HouseholdRow[],
  departure: Departure,
  load: DepartureLoad,
  scene: CheckScene,
): { readonly verdict: PlacementCheck['verdict']; readonly why: Message } | null {
  for (const row of rows) {
    const obstacle = firstObstacle(row.members, departure, scene);
    if (obstacle !== null) {
      return { verdict: 'not-eligible', why: obstacle.message };
    }
  }
  const [short] = shortagesOf(rows, departure, load, scene);
  return short === undefined ? null : { verdict: 'full', why: short.message };
}

/** Everything that stands against this placement. */
export function checkPlacement(
  rows: readonly HouseholdRow[],
  departure: Departure,
  load: DepartureLoad,
  scene: CheckScene,
): PlacementCheck {
  const findings = rows.flatMap((row) =>
    row.members
      .flatMap((person) => explainEligibility(person, departure, { ...scene, household: row.members }))
      // Minors in the care of an escort are not alone; where the escort travels otherwise, the board says that.
      .filter(({ rule }) => rule !== 'lone-minor' || row.isLoneMinor),
  );
  const distinct = (hard: boolean): Message[] => {
    const seen = new Map<string, Message>();
    for (const finding of findings.filter((one) => one.hard === hard)) {
      seen.set(JSON.stringify(finding.message), finding.message);
    }
    return [...seen.values()];
  };
  const forbidding = distinct(true);
  const short = shortagesOf(rows, departure, load, scene).map((shortage) => shortage.message);
  return {
    verdict: forbidding.length > 0 ? 'not-eligible' : short.length > 0 ? 'full' : 'fits',
    obstacles: [...short, ...forbidding].slice(0, sentencesPerCheck),
    cautions: distinct(false).slice(0, sentencesPerCheck),
  };
}
