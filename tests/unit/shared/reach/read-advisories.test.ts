import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import { readAdvisories } from '../../../../shared/reach/read-advisories';
import { anAdvisory } from '../../../support/builders';

const now = '2031-03-01T06:00:00Z';
const format = createFormatter();

const fileOf = (properties: object, geometry: object | null = null): string =>
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });

const problemOf = (file: string): string => {
  const read = readAdvisories(file, now);
  return read.ok ? '' : format(read.problem);
};

describe('advisories of a GeoJSON file', () => {
  it('are read with what is usual where nothing is said', () => {
    const read = readAdvisories(
      fileOf({ level: 'Closed', places: 'Ségou; Bamako', affects: ['own-car'] }),
      now,
    );

    expect(read).toEqual({
      ok: true,
      value: [anAdvisory({ id: 'advisory-1', source: '', issuedAt: now, from: '', affects: ['own-car'] })],
    });
  });

  it.each([
    ['an unknown level', fileOf({ level: 'red', places: 'Gao' }), 'Feature 1: level is “red”'],
    ['no place', fileOf({ level: 'avoid' }), 'Feature 1 has neither a geometry nor places'],
    [
      'an outline that crosses itself',
      fileOf(
        { level: 'avoid' },
        {
          type: 'Polygon',
          coordinates: [
            [
              [0, 10],
              [2, 12],
              [2, 10],
              [0, 12],
              [0, 10],
            ],
          ],
        },
      ),
      'The outline of feature 1 crosses itself.',
    ],
    [
      'a day without a time',
      fileOf({ level: 'avoid', places: 'Gao', from: '2031-03-01' }),
      'from is “2031-03-01”',
    ],
    ['broken JSON', '{"type": "FeatureColl', ''],
  ])('are refused with a sentence for %s', (_title, file, words) => {
    expect(problemOf(file)).toContain(words);
  });
});
