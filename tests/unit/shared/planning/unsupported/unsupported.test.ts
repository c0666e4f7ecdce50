import { describe, expect, it } from 'vitest';
import { shippedProfile } from '../../../../../shared/manifests/recipients';
import { createFormatter } from '../../../../../shared/messages/format';
import type { ContactAttempt } from '../../../../../shared/model/contact-attempt';
import { outOfSupport } from '../../../../../shared/planning/unsupported/out-of-support';
import { unsupportedColumnsFor } from '../../../../../shared/planning/unsupported/unsupported-columns';
import { unsupportedList } from '../../../../../shared/planning/unsupported/unsupported-list';
import type { UnsupportedLine } from '../../../../../shared/planning/unsupported/unsupported-list';
import {
  unsupportedCsv,
  unsupportedHtml,
} from '../../../../../shared/planning/unsupported/unsupported-sheet';
import { aDeparture, aPerson, aPlace, aPlan } from '../../../../support/builders';
import { defined } from '../../../../support/defined';
import { maliGazetteer } from '../../../../support/small-gazetteer';

const now = '2031-03-01T06:00:00Z';
const today = '2031-03-01';

const people = [
  aPerson({ id: 'inside', location: 'Bamako' }),
  aPerson({ id: 'nobody-asked', familyName: 'Late', location: 'Mopti', majorCategory: 'II' }),
  aPerson({ id: 'first', familyName: 'First', location: 'Gao', majorCategory: 'I' }),
  aPerson({ id: 'ahead', familyName: 'Ahead', location: 'Kayes', recontactOn: '2031-03-04' }),
  aPerson({
    id: 'overdue',
    familyName: '=Over',
    location: 'Gao',
    recontactOn: '2031-02-26',
    phone: '+223 1',
  }),
  aPerson({ id: 'stuck', familyName: 'Stuck', location: 'Bamako', wayToTravel: 'none', recontactOn: today }),
  aPerson({ id: 'gone', location: 'Gao', recontactOn: '2031-01-01' }),
  aPerson({ id: 'unknown', location: 'Nowhere at all' }),
];
const area = aPlace({ id: 'area', kind: 'supported-area', name: 'Bamako area' });
const plan = aPlan({
  people,
  places: [
    area,
    aPlace({ id: 'school', name: 'School of Ségou', point: { latitude: 13.43, longitude: -6.26 } }),
  ],
  departures: [
    aDeparture({ reportingPlace: 'Bamako' }),
    aDeparture({ id: 'd2', reportingPlace: 'Gao', departsAt: '2031-02-01T08:00:00+00:00' }),
    aDeparture({ id: 'd3', reportingPlace: 'Mopti', status: 'cancelled' }),
  ],
  gazetteer: maliGazetteer,
});
const attempt = (id: string, at: string, outcome: ContactAttempt['outcome']): ContactAttempt => ({
  id,
  personId: defined(plan.person.get('overdue')).id,
  at,
  by: 'Test Planner',
  means: 'phone',
  outcome,
  note: '',
});
plan.contactAttempt.set('new', attempt('new', '2031-02-25T10:00:00+00:00', 'no-answer'));
plan.contactAttempt.set('old', attempt('old', '2031-02-20T10:00:00+00:00', 'reached'));

const lines = (): UnsupportedLine[] =>
  unsupportedList(outOfSupport(plan, now), plan, { today, isGone: (id) => id === 'gone' });
const profile = (id: string) => defined(shippedProfile(id));
const sheet = (profileId: string) => ({
  lines: lines(),
  columns: unsupportedColumnsFor(profile(profileId)),
  plan: 'Test <plan>',
  now,
  format: createFormatter(),
  locale: 'en',
});

describe('the list of unsupported people', () => {
  it('names who is outside or has no way, the overdue first, then those without a day by category, then by day', () => {
    expect(lines().map(({ person, overdueDays, hasWay }) => [person.id, overdueDays, hasWay])).toEqual([
      ['overdue', 3, true],
      ['first', 0, true],
      ['nobody-asked', 0, true],
      ['stuck', 0, false],
      ['ahead', 0, true],
    ]);
  });

  it('measures to the edge of the nearest area and to the nearest place to report that is still to be used', () => {
    const mopti = defined(lines().find(({ person }) => person.id === 'nobody-asked'));

    expect(mopti.support?.name).toBe('Bamako area');
    expect(Math.round(mopti.support?.kilometres ?? 0)).toBeGreaterThan(400);
    expect(mopti.meeting?.name).toBe('School of Ségou');
    expect(mopti.meeting?.kilometres).toBeLessThan(mopti.support?.kilometres ?? 0);
  });

  it('tells the newest attempt to reach somebody', () => {
    expect(lines().map(({ last }) => last?.id ?? '')).toEqual(['new', '', '', '', '']);
  });

  it('holds only who has no way to travel in a plan without supported areas', () => {
    const found = outOfSupport({ ...plan, place: new Map() }, now);

    expect(found.map(({ personId, support }) => [personId, support])).toEqual([['stuck', null]]);
  });

  it('gives every recipient only the columns that they may have', () => {
    const columns = (id: string): string[] => unsupportedColumnsFor(profile(id)).map((column) => column.id);

    expect(columns('internal')).toEqual([
      'name',
      'majorCategory',
      'phone',
      'location',
      'support',
      'meeting',
      'way',
      'last',
      'next',
    ]);
    expect(columns('post')).toEqual(['name', 'phone']);
    expect(columns('airline')).toEqual(['name']);
  });

  it('is a page that says how late each is and asks for nothing from outside', () => {
    const html = unsupportedHtml(sheet('internal'));

    expect(html).toContain(
      '5 people are outside of every supported area or have no way to travel. 1 was to be contacted by now.',
    );
    expect(html).toContain('2031-02-26, 3 days overdue');
    expect(html).toContain('No answer, 2031-02-25 10:00 +00:00');
    expect(html).toContain('content: "Page " counter(page) " of " counter(pages)');
    expect(html).not.toMatch(/https?:|<plan>/);
  });

  it('is a table in which no cell is a formula', () => {
    const csv = unsupportedCsv(sheet('post'));
    const rows = csv.trim().split('\r\n');

    expect(rows).toHaveLength(6);
    expect(csv.startsWith('\uFEFFName,Telephone\r\n')).toBe(true);
    expect(rows.filter((row) => /(^|,)"?[=@]/.test(row))).toEqual([]);
  });
});
