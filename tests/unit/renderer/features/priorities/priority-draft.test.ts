import { describe, expect, it } from 'vitest';
import {
  priorityDraftOf,
  readPriorityDraft,
} from '../../../../../renderer/features/priorities/priority-draft';
import { message } from '../../../../../shared/messages/message';
import { defaultSettings, settingsSchema } from '../../../../../shared/model/settings';

describe('readPriorityDraft', () => {
  it('gives settings back as they were', () => {
    expect(readPriorityDraft(priorityDraftOf(defaultSettings), defaultSettings)).toEqual({
      settings: defaultSettings,
      problems: {},
    });
  });

  it('reads what was typed, with a comma too', () => {
    const draft = priorityDraftOf(defaultSettings);
    const { settings, problems } = readPriorityDraft(
      {
        ...draft,
        strictTiers: false,
        majorTiers: { ...draft.majorTiers, II: '1' },
        minorWeights: { ...draft.minorWeights, A: ' 2,25 ' },
        earlierPercent: '12.5',
        amounts: { ...draft.amounts, offerHours: '6' },
      },
      defaultSettings,
    );
    expect([settings, problems, settingsSchema.safeParse(settings).success]).toEqual([
      {
        ...defaultSettings,
        strictTiers: false,
        majorTiers: { ...defaultSettings.majorTiers, II: 1 },
        minorWeights: { ...defaultSettings.minorWeights, A: 2.25 },
        earlierIsBetter: 0.125,
        offerHours: 6,
      },
      {},
      true,
    ]);
  });

  it('says what cannot be meant', () => {
    const draft = priorityDraftOf(defaultSettings);
    const { problems } = readPriorityDraft(
      {
        ...draft,
        majorTiers: { ...draft.majorTiers, I: '0' },
        majorWeights: { ...draft.majorWeights, IV: '0' },
        earlierPercent: '101',
        amounts: { ...draft.amounts, offerHours: '', assumedAdultKg: 'heavy' },
      },
      defaultSettings,
    );
    expect(problems).toEqual({
      'rank-I': message('priorities.not-a-rank'),
      'weight-IV': message('priorities.not-a-weight'),
      earlier: message('priorities.not-a-percentage'),
      offerHours: message('priorities.not-hours'),
      assumedAdultKg: message('priorities.not-kilograms'),
    });
  });
});
