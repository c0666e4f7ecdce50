import { forward } from 'mgrs';
import type { GeoPoint } from '../model/geometry';

/** Decimal degrees; degrees, minutes and seconds; the Military Grid Reference System. */
export type CoordinateForm = 'decimal' | 'dms' | 'mgrs';

/** MGRS is defined from here to there; around the poles another grid is used. */
const mgrsLatitudes = { south: -80, north: 84 } as const;

/** Five digits are a metre. */
const decimals = 5;
const tenthsADegree = 36_000;

/**
 * Coordinates as text that `parseCoordinates` reads back to the metre or to three: `12.65000, -8.00000`,
 * `12°39′00.0″N 8°00′00.0″W` or `29P PP 08596 98638`. Around the poles, where MGRS is not defined, it is degrees instead.
 */
export function formatCoordinates(point: GeoPoint, form: CoordinateForm): string {
  switch (form) {
    case 'decimal':
      return `${decimal(point.latitude)}, ${decimal(point.longitude)}`;
    case 'dms':
      return `${angle(point.latitude, 'N', 'S')} ${angle(point.longitude, 'E', 'W')}`;
    case 'mgrs':
      return grid(point);
  }
}

const decimal = (degrees: number) => (Math.round(degrees * 1e5) / 1e5 + 0).toFixed(decimals);

function angle(degrees: number, positive: string, negative: string): string {
  const tenths = Math.round(Math.abs(degrees) * tenthsADegree);
  const minutes = Math.floor((tenths % tenthsADegree) / 600);
  const seconds = (tenths % 600) / 10;
  const whole = Math.floor(tenths / tenthsADegree);
  const padded = `${String(minutes).padStart(2, '0')}′${seconds.toFixed(1).padStart(4, '0')}″`;
  return `${whole}°${padded}${degrees < 0 ? negative : positive}`;
}

function grid(point: GeoPoint): string {
  const { latitude, longitude } = point;
  // rounded, since the library counts a zone too many just short of the antimeridian
  return latitude < mgrsLatitudes.south || latitude > mgrsLatitudes.north
    ? formatCoordinates(point, 'decimal')
    : forward([Math.round(longitude * 1e7) / 1e7, latitude]).replace(
        /^(\d+[A-Z])([A-Z]{2})(\d{5})(\d{5})$/,
        '$1 $2 $3 $4',
      );
}
