import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCoordinates } from '../../../../shared/places/format-coordinates';
import { parseCoordinates } from '../../../../shared/places/parse-coordinates';

const metresADegree = 111_320;

/** How far the point that was read is from the one that was meant, in metres; infinite where none was read. */
function metresOff(text: string, latitude: number, longitude: number): number {
  const read = parseCoordinates(text);
  if (!read?.ok) {
    return Number.POSITIVE_INFINITY;
  }
  const across = ((read.value.longitude - longitude + 540) % 360) - 180;
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(read.value.latitude - latitude, across * shrink) * metresADegree;
}

test.each([
  '12.65, -8.0',
  '12.65 -8',
  '12.65;-8',
  '(12.65, −8.0)',
  '+12.65/-8.00',
  '12,65 N 8,0 O',
  '12,65, -8,0',
  '12,65 ; -8,0',
  '12.65N 8.0W',
  'N 12.65 W 8.0',
  'N12.65, W8.0',
  '8.0 W, 12.65 N',
  'lat: 12.65, lon: -8.0',
  'longitude -8.0 latitude 12.65',
  '12°39′00″N 8°00′00″W',
  `12°39'00"N 8°00'00"W`,
  `12° 39' 00'' Nord, 8° 00' 00'' Ouest`,
  '12º39´00” N 008º00´00” O',
  '12 39 00 N 8 0 0 W',
  '12 39 0 -8 0 0',
  '12d39m00s N 8d0m0s W',
  '12°39.0′ N 8°00.0′ W',
  'N12 39.000 W008 00.000',
  '12 deg 39 min north, 8 deg west',
  '123900N 0080000W',
  '1239N 00800W',
  'N123900 W0080000',
  '١٢٫٦٥ شمال ٨ غرب',
  '29PPP0859698638',
  '29P PP 08596 98638',
  '29p pp 0859698638',
  '29PPP 0860 9864',
])('reads %s as Bamako', (text) => {
  expect(metresOff(text, 12.65, -8)).toBeLessThan(20);
});

test.each(['Bamako', '', 'BKO', 'Camp 12', '12th street', 'Rue 31, porte 8', 'N', 'x'.repeat(200)])(
  'takes %j for no coordinates at all',
  (text) => {
    expect(parseCoordinates(text)).toBeNull();
  },
);

test.each([
  ['95, 10', 'coordinates.latitude-range'],
  ['12.65, 200', 'coordinates.longitude-range'],
  ['12.65', 'coordinates.half'],
  ['12,65 N', 'coordinates.half'],
  [`12°39'`, 'coordinates.half'],
  ['12.65 N 8.0 S', 'coordinates.same-axis'],
  ['12°75′N 8°00′W', 'coordinates.unclear'],
  ['1 2 3 4 5 6 7', 'coordinates.unclear'],
  ['29PPP123', 'coordinates.grid-digits'],
  ['99PPP1234', 'coordinates.no-such-square'],
  ['29IPP1234', 'coordinates.no-such-square'],
])('says what is wrong with %s', (text, id) => {
  const read = parseCoordinates(text);
  expect(read?.ok === false && read.problem.id).toBe(id);
});

const latitudes = fc.oneof(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.constantFrom(-90, 90, 0, -0, 89.9999999),
);
const longitudes = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(-180, 180, 0, 179.9999999, -179.9999999),
);

test.each([
  ['decimal', 1],
  ['dms', 3],
  ['mgrs', 3],
] as const)('coordinates written as %s are read back within %d m', (form, metres) => {
  fc.assert(
    fc.property(latitudes, longitudes, (latitude, longitude) => {
      const text = formatCoordinates({ latitude, longitude }, form);
      expect([text, metresOff(text, latitude, longitude) < metres]).toEqual([text, true]);
    }),
    { numRuns: 3000 },
  );
});

test('any text is read or refused without a fault of the program', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.stringMatching(/^[0-9 NSEWnsewdmslatlon°'",.;:+-]{0,40}$/),
        fc.stringMatching(/^\d{1,2}[A-Z]{3}\d{0,10}$/),
      ),
      (text) => {
        const read = parseCoordinates(text);
        const isGood =
          !read?.ok || (Math.abs(read.value.latitude) <= 90 && Math.abs(read.value.longitude) <= 180);
        expect([text, isGood]).toEqual([text, true]);
      },
    ),
    { numRuns: 3000 },
  );
});
