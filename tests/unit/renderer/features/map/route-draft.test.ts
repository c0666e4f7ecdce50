import { describe, expect, it } from 'vitest';
import {
  draftOfRoute,
  emptyRoute,
  readRouteDraft,
} from '../../../../../renderer/features/map/routes/route-draft';
import type { RouteDraft } from '../../../../../renderer/features/map/routes/route-draft';
import { createFormatter } from '../../../../../shared/messages/format';
import { aPlan, aRoute } from '../../../../support/builders';
import { maliGazetteer } from '../../../../support/small-gazetteer';

const format = createFormatter();
const plan = aPlan({ gazetteer: maliGazetteer });
const draft = (rest: Partial<RouteDraft>): RouteDraft => ({ ...draftOfRoute(aRoute()), ...rest });

describe('the form of a route', () => {
  it('reads what it shows, and numbers as people type them', () => {
    const known = aRoute({
      name: 'RN6',
      via: [{ latitude: 13, longitude: -7 }],
      kilometres: 240,
      ways: ['convoy'],
    });
    expect(readRouteDraft(draftOfRoute(known), known, plan)).toEqual({ route: known, problems: {} });

    const typed = draft({ from: ' Segu ', kilometres: ' 235 ', hours: '3,5', notes: ' sand ' });
    expect(readRouteDraft(typed, emptyRoute('r'), plan)).toEqual({
      route: { ...aRoute(), id: 'r', from: 'Segu', kilometres: 235, hours: 3.5, notes: 'sand' },
      problems: {},
    });
  });

  it.each([
    [{ from: '' }, 'from', 'Say where it begins and ends.'],
    [
      { to: 'Nowhere' },
      'to',
      'No place is known by “Nowhere”. Try another spelling, or add it under Places first.',
    ],
    [{ to: 'Segu' }, 'to', 'Both ends are the same place.'],
    [
      { kilometres: '-3' },
      'kilometres',
      'Write the kilometres as a number above 0, such as 235, or leave it empty.',
    ],
    [
      { kilometres: 'far' },
      'kilometres',
      'Write the kilometres as a number above 0, such as 235, or leave it empty.',
    ],
    [{ kilometres: '100' }, 'kilometres', 'Even in a straight line it is 212 km from one end to the other.'],
    [{ hours: '0' }, 'hours', 'Write the hours as a number above 0, such as 3.5, or leave it empty.'],
    [{ hours: '999' }, 'hours', 'Write the hours as a number above 0, such as 3.5, or leave it empty.'],
  ] as const)('says what is wrong with %j', (rest, field, sentence) => {
    const { problems } = readRouteDraft(draft(rest), emptyRoute('r'), plan);
    expect(Object.keys(problems)).toEqual([field]);
    const problem = problems[field];
    expect(problem && format(problem)).toBe(sentence);
  });
});
