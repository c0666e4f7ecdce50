import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { majorCategories, minorCategories } from '../../../shared/model/person';
import type { MajorCategory, MinorCategory } from '../../../shared/model/person';
import type { Settings } from '../../../shared/model/settings';

const amountFields = ['offerHours', 'assumedAdultKg', 'assumedChildKg', 'assumedBaggageKg'] as const;
export type AmountField = (typeof amountFields)[number];

/** The priorities of a plan as they stand in the form: numbers as typed, the worth of leaving early in per cent. */
export interface PriorityDraft {
  readonly strictTiers: boolean;
  readonly majorTiers: Readonly<Record<MajorCategory, string>>;
  readonly majorWeights: Readonly<Record<MajorCategory, string>>;
  readonly minorWeights: Readonly<Record<MinorCategory, string>>;
  readonly earlierPercent: string;
  readonly surerPercent: string;
  readonly amounts: Readonly<Record<AmountField, string>>;
}

/** What is wrong with a draft, by the name of its input: `rank-I`, `weight-A`, `earlier`, `surer`, `offerHours`. */
export type PriorityProblems = Readonly<Record<string, Message | undefined>>;

function typedOf<K extends string>(numbers: Readonly<Record<K, number>>): Record<K, string> {
  const typed = Object.entries<number>(numbers).map(([key, value]) => [key, String(value)]);
  return Object.fromEntries(typed) as Record<K, string>; // the same keys
}

/** The form's view of the settings. */
export function priorityDraftOf(settings: Settings): PriorityDraft {
  const { offerHours, assumedAdultKg, assumedChildKg, assumedBaggageKg } = settings;
  return {
    strictTiers: settings.strictTiers,
    majorTiers: typedOf(settings.majorTiers),
    majorWeights: typedOf(settings.majorWeights),
    minorWeights: typedOf(settings.minorWeights),
    earlierPercent: String(Math.round(settings.earlierIsBetter * 10_000) / 100),
    surerPercent: String(Math.round(settings.surerIsBetter * 10_000) / 100),
    amounts: typedOf({ offerHours, assumedAdultKg, assumedChildKg, assumedBaggageKg }),
  };
}

const amountShape = /^\d{1,6}([.,]\d{1,4})?$/;

/** Reads the form into settings, with what is wrong by input. */
export function readPriorityDraft(
  draft: PriorityDraft,
  before: Settings,
): { readonly settings: Settings; readonly problems: PriorityProblems } {
  const problems: Record<string, Message> = {};
  const amount = (name: string, typed: string, isFit: (value: number) => boolean, wrong: Message): number => {
    const value = amountShape.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : Number.NaN;
    if (!Number.isNaN(value) && isFit(value)) {
      return value;
    }
    problems[name] = wrong;
    return 0;
  };
  const weight = (category: string, typed: string): number =>
    amount(`weight-${category}`, typed, (value) => value > 0, message('priorities.not-a-weight'));
  const rank = (category: string, typed: string): number =>
    amount(
      `rank-${category}`,
      typed,
      (value) => Number.isInteger(value) && value >= 1 && value <= 99,
      message('priorities.not-a-rank'),
    );
  const share = (name: 'earlier' | 'surer'): number =>
    amount(name, draft[`${name}Percent`], (value) => value <= 100, message('priorities.not-a-percentage')) /
    100;
  const amounts = Object.fromEntries(
    amountFields.map((field) => [
      field,
      amount(
        field,
        draft.amounts[field],
        (value) => (field === 'offerHours' ? value > 0 && value <= 1000 : value <= 1000),
        message(field === 'offerHours' ? 'priorities.not-hours' : 'priorities.not-kilograms'),
      ),
    ]),
  ) as Record<AmountField, number>; // one entry a field
  const settings: Settings = {
    ...before,
    strictTiers: draft.strictTiers,
    majorTiers: Object.fromEntries(
      majorCategories.map((category) => [category, rank(category, draft.majorTiers[category])]),
    ) as Settings['majorTiers'], // one entry a category
    majorWeights: Object.fromEntries(
      majorCategories.map((category) => [category, weight(category, draft.majorWeights[category])]),
    ) as Settings['majorWeights'], // one entry a category
    minorWeights: Object.fromEntries(
      minorCategories.map((category) => [category, weight(category, draft.minorWeights[category])]),
    ) as Settings['minorWeights'], // one entry a category
    earlierIsBetter: share('earlier'),
    surerIsBetter: share('surer'),
    ...amounts,
  };
  return { settings, problems };
}
