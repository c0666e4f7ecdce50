import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manifestFileName } from '../../../../../renderer/features/manifests/file-name';
import { aDeparture } from '../../../../support/builders';

test('a manifest file is named after its departure, day and version', () => {
  expect(manifestFileName(aDeparture(), 2, 'xlsx')).toBe('manifest-Example-Air-XA100-2031-03-03-v2.xlsx');
});

test('whatever a departure is called, the name is one that every file system takes', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'binary' }), fc.string(), (carrier, number) => {
      const name = manifestFileName(aDeparture({ carrier, number, departsAt: '' }), 1, 'csv');

      expect(name).toMatch(/^manifest-[A-Za-z0-9-]{2,80}\.csv$/);
    }),
  );
});
