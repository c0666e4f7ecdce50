import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../../shared/roster-import/map-columns';
import { readHeaderSets, sheetOfHeaders } from '../../../support/header-sets';

const sets = readHeaderSets();

function misread(isHeldOut: boolean) {
  const columns = sets
    .filter((set) => set.isHeldOut === isHeldOut)
    .flatMap((set) => {
      const mapping = proposeMapping(sheetOfHeaders(set));
      return set.columns.map(({ header, expected }, index) => ({
        header,
        expected,
        field: mapping.columns[index]?.field ?? '-',
      }));
    });
  const wrong = columns.filter(({ expected, field }) => !expected.includes(field));
  return { share: wrong.length / columns.length, silent: wrong.filter(({ field }) => field !== '-') };
}

describe('mapping real-looking lists in English, French and Arabic untouched', () => {
  it('has more than forty sets, a third of them held out', () => {
    expect(sets.length).toBeGreaterThan(40);
    expect(sets.filter(({ isHeldOut }) => isHeldOut).length).toBeGreaterThanOrEqual(sets.length / 3);
  });

  it('reads nine columns in ten of the sets that were held out', () => {
    expect(misread(true).share).toBeLessThan(0.1);
  });

  it('reads nearly all columns of the sets it was made with, and none silently wrong', () => {
    expect(misread(false).share).toBeLessThan(0.02);
    expect(misread(false).silent).toEqual([]);
  });
});
