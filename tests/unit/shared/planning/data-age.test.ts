import { describe, expect, it } from 'vitest';
import { personIdSchema } from '../../../../shared/model/ids';
import { sourceIn } from '../../../../shared/model/source';
import { dataAge, lastContacts, newestFactAt } from '../../../../shared/planning/data-age';
import { aPerson } from '../../../support/builders';

const now = '2031-03-20T08:00:00+00:00';
const at = (day: number) => `2031-03-${String(day).padStart(2, '0')}T07:00:00+00:00`;
const source = (day: number) => ({ ...sourceIn('list.csv', 'list', 2), at: at(day) });

describe('the age of what is known', () => {
  it('is that of the newest fact or contact of each person', () => {
    const person = aPerson({ source: source(1), fieldSources: { phone: source(5) } });

    expect([newestFactAt(person), newestFactAt(person, at(9)), newestFactAt(aPerson())]).toEqual([
      at(5),
      at(9),
      '',
    ]);
  });

  it('of a group is told by its middle and its oldest, and counts who was not heard of for two weeks', () => {
    expect(dataAge([at(20), at(18), at(5), at(1), ''], now)).toEqual({
      medianDays: 2,
      oldestDays: 19,
      stale: 2,
    });
  });

  it('is not known where nothing has a time', () => {
    expect(dataAge(['', ''], now)).toEqual({ medianDays: null, oldestDays: null, stale: 0 });
  });

  it('takes the last of several contacts', () => {
    const personId = personIdSchema.parse('p1');
    const attempt = { id: 'c', personId, by: '', means: 'phone', outcome: 'reached', note: '' } as const;

    expect([
      ...lastContacts([
        { ...attempt, at: at(7) },
        { ...attempt, at: at(3) },
      ]),
    ]).toEqual([[personId, at(7)]]);
  });
});
