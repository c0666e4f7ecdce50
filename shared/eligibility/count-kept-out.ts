import type { Departure } from '../model/departure';
import type { DepartureId } from '../model/ids';
import type { Person } from '../model/person';
import { nobody, openDepartures, pairRulesOf } from './eligible-departures';
import type { EligibilityRule, EligibilityScene } from './rule';
import { eligibilityRules } from './rules';

/** How many people a hard rule keeps out, by themselves or with who travels with them. */
export interface KeptOut {
  /** People who break the rule on at least one departure. */
  readonly somewhere: number;
  /** People who break it on every departure that is open; of a rule about departures, on every one. */
  readonly everywhere: number;
  /** People who break it on this departure; departures of which nobody is kept by this rule are left out. */
  readonly byDeparture: ReadonlyMap<DepartureId, number>;
}

/**
 * For each hard rule, by its id and in the order of the rules, how many people it keeps off the departures as of `now`.
 * Somebody whom several rules keep out counts for each of them; rules about people are asked of open departures only.
 */
export function countKeptOut(
  households: Iterable<readonly Person[]>,
  departures: readonly Departure[],
  scene: EligibilityScene,
): Map<string, KeptOut> {
  const groups = [...households];
  const people = groups.reduce((sum, members) => sum + members.length, 0);
  const open = openDepartures(departures, scene);
  const hard = eligibilityRules.filter((rule) => rule.hard);
  return new Map(
    hard.map((rule) => [
      rule.id,
      rule.about === 'departure'
        ? countOfDepartures(rule, people, departures, scene)
        : rule.about === 'person'
          ? countOfPeople(rule, groups, open, scene)
          : countOfPairs(rule, groups, open, scene),
    ]),
  );
}

function countOfDepartures(
  rule: EligibilityRule,
  people: number,
  departures: readonly Departure[],
  scene: EligibilityScene,
): KeptOut {
  const kept = departures.filter((departure) => rule.breaks(nobody, departure, { ...scene, household: [] }));
  return {
    somewhere: kept.length > 0 ? people : 0,
    everywhere: kept.length > 0 && kept.length === departures.length ? people : 0,
    byDeparture: new Map(people === 0 ? [] : kept.map(({ id }) => [id, people])),
  };
}

function countOfPeople(
  rule: EligibilityRule,
  groups: readonly (readonly Person[])[],
  open: readonly Departure[],
  scene: EligibilityScene,
): KeptOut {
  const [any] = open;
  const kept =
    any === undefined
      ? 0
      : groups.reduce(
          (sum, household) =>
            sum + household.filter((person) => rule.breaks(person, any, { ...scene, household })).length,
          0,
        );
  return {
    somewhere: kept,
    everywhere: kept,
    byDeparture: new Map(kept === 0 ? [] : open.map(({ id }) => [id, kept])),
  };
}

function countOfPairs(
  rule: EligibilityRule,
  groups: readonly (readonly Person[])[],
  open: readonly Departure[],
  scene: EligibilityScene,
): KeptOut {
  const asking = open.filter((departure) => pairRulesOf(departure, scene.ways).includes(rule));
  const counts = asking.map(() => 0);
  const total = { somewhere: 0, everywhere: 0 };
  for (const household of groups) {
    const context = { ...scene, household };
    for (const person of household) {
      let broken = 0;
      asking.forEach((departure, index) => {
        if (rule.breaks(person, departure, context)) {
          broken += 1;
          counts[index] = (counts[index] ?? 0) + 1;
        }
      });
      total.somewhere += broken > 0 ? 1 : 0;
      total.everywhere += broken > 0 && broken === open.length ? 1 : 0;
    }
  }
  const byDeparture = asking.flatMap(({ id }, index): [DepartureId, number][] => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [[id, count]];
  });
  return { ...total, byDeparture: new Map(byDeparture) };
}
