import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barcodeSvg } from '../../../../shared/manifests/barcode-svg';
import { personCode } from '../../../../shared/manifests/person-code';
import { readBarcodeSvg } from '../../../support/read-barcodes';

test('an independent reader finds the digits of every barcode', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 10 }),
      async (pairs) => {
        const digits = pairs.map((pair) => String(pair).padStart(2, '0')).join('');

        expect(await readBarcodeSvg(barcodeSvg(digits))).toEqual([digits]);
      },
    ),
    {
      examples: Array.from({ length: 10 }, (_, ten) => [
        Array.from({ length: 10 }, (__, one) => 10 * ten + one),
      ]),
    },
  );
});

test('what is not pairs of digits has no barcode', () => {
  expect(['', '1', '12a4', '"><script>'].map(barcodeSvg)).toEqual(['', '', '', '']);
});

test('the code of a person is 14 digits and differs from that of others', () => {
  const codes = Array.from({ length: 20_000 }, (_, index) => personCode(`person-${index}`));

  expect(codes.every((code) => /^\d{14}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
});
