import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import type { GeoPoint } from '../model/geometry';
export function parseCoordinates(text: string): Result<GeoPoint> {
  const m = /^\s*(-?[\d.]+)[ ,]+(-?[\d.]+)\s*$/.exec(text);
  return m ? success({ latitude: Number(m[1]), longitude: Number(m[2]) }) : failure(message('map.place-point-missing'));
}
export function formatCoordinates({ latitude, longitude }: GeoPoint, _form: 'decimal'): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}
