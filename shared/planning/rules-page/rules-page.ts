import { countKeptOut } from '../../eligibility/count-kept-out';
import { eligibilityRules } from '../../eligibility/rules';
import type { MessageId } from '../../messages/en';
import type { Message } from '../../messages/message';
import { departureName } from '../../model/departure';
import type { DepartureId } from '../../model/ids';
import { majorCategories, minorCategories } from '../../model/person';
import type { MajorCategory, MinorCategory } from '../../model/person';
import type { Plan } from '../../model/plan';
import { waysOf } from '../../reach/ways';
import { announcedRules } from '../announced-rules';
import { planSettings, travellersByHousehold } from '../travellers';

/** One rule of eligibility, with the people whom it keeps out; a rule that only warns keeps nobody out. */
export interface RuleLine {
  readonly rule: string;
  readonly title: MessageId;
  readonly hard: boolean;
  /** People whom it keeps off at least one departure, and off every one that is open. */
  readonly somewhere: number;
  readonly everywhere: number;
  readonly byDeparture: ReadonlyMap<DepartureId, number>;
}

/** Departures that announced the same rules. */
export interface AnnouncedLine {
  readonly departures: readonly string[];
  readonly rules: readonly Message[];
}

/** Everything by which a plan chooses, to be shown, printed and signed. */
export interface RulesPage {
  /** ISO 8601. */
  readonly now: string;
  readonly people: number;
  readonly rules: readonly RuleLine[];
  readonly majors: readonly {
    readonly category: MajorCategory;
    readonly tier: number;
    readonly weight: number;
  }[];
  readonly minors: readonly { readonly category: MinorCategory; readonly weight: number }[];
  readonly strictTiers: boolean;
  readonly earlierIsBetter: number;
  readonly announced: readonly AnnouncedLine[];
}

function announcedLines(plan: Plan): AnnouncedLine[] {
  const lines = new Map<string, { departures: string[]; rules: readonly Message[] }>();
  for (const departure of plan.departure.values()) {
    if (departure.status === 'cancelled' || departure.status === 'departed') {
      continue;
    }
    const rules = announcedRules(departure);
    const key = JSON.stringify(rules);
    const line = lines.get(key) ?? { departures: [], rules };
    line.departures.push(departureName(departure));
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** The rules of a plan as of `now`: those of eligibility with whom they keep out, the priorities, what departures ask. */
export function rulesPage(plan: Plan, now: string): RulesPage {
  const settings = planSettings(plan);
  const households = [...travellersByHousehold(plan).values()];
  const kept = countKeptOut(households, [...plan.departure.values()], { now, ways: waysOf(plan, now) });
  return {
    now,
    people: households.reduce((sum, { length }) => sum + length, 0),
    rules: eligibilityRules.map(({ id, title, hard }) => {
      const {
        somewhere = 0,
        everywhere = 0,
        byDeparture = new Map<DepartureId, number>(),
      } = kept.get(id) ?? {};
      return { rule: id, title, hard, somewhere, everywhere, byDeparture };
    }),
    majors: majorCategories
      .map((category) => ({
        category,
        tier: settings.majorTiers[category],
        weight: settings.majorWeights[category],
      }))
      .sort((a, b) => a.tier - b.tier),
    minors: minorCategories.map((category) => ({ category, weight: settings.minorWeights[category] })),
    strictTiers: settings.strictTiers,
    earlierIsBetter: settings.earlierIsBetter,
    announced: announcedLines(plan),
  };
}
