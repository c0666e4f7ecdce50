import { toPoint } from 'mgrs';
import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import type { GeoPoint } from '../model/geometry';
import { readCoordinateTokens } from './coordinate-tokens';
import type { CoordinateToken, Direction } from './coordinate-tokens';

interface Angle {
  readonly degrees: number;
  readonly axis: Direction['axis'] | null;
}

/** Longer than any coordinates: a whole line of a spreadsheet. */
const longestText = 80;

/**
 * Coordinates as people write them: decimal degrees with point or comma, degrees with minutes and seconds in many spellings
 * (English, French and Arabic words), the compact form of aviation (`123900N 0080000W`), MGRS. Without letters the
 * latitude comes first. Null when the text is no attempt at coordinates, such as a town; a problem when it is a faulty one.
 */
export function parseCoordinates(text: string): Result<GeoPoint> | null {
  const trimmed = text.trim();
  if (trimmed.length > longestText || !/\p{Nd}/u.test(trimmed)) {
    return null;
  }
  const grid = /^\s*(\d{1,2})\s*([a-z])\s*([a-z]{2})\s*([\d\s]*)$/i.exec(trimmed);
  if (grid !== null) {
    const [, zone = '', band = '', square = '', figures = ''] = grid;
    return parseGrid(Number(zone), band.toUpperCase(), square.toUpperCase(), figures.replace(/\s+/g, ''));
  }
  const readings = (/\d\.\d/.test(trimmed) ? (['.'] as const) : ([',', '.'] as const)).map((sign) => {
    const tokens = readCoordinateTokens(trimmed, sign);
    return tokens === null ? null : readAngles(tokens);
  });
  const [best = null] = [...readings.filter((reading) => reading?.ok), ...readings].filter(
    (reading) => reading !== null,
  );
  return best?.ok ? inRange(best.value) : best;
}

const inZone = (band: string) => (band === 'V' || band === 'X' ? 6.5 : 3.7); // the zones of Norway and Svalbard are wider

function parseGrid(zone: number, band: string, square: string, figures: string): Result<GeoPoint> {
  const reference = `${zone}${band}${square}${figures}`;
  if (figures.length % 2 === 1 || figures.length > 10) {
    return failure(message('coordinates.grid-digits', { reference, digits: figures.length }));
  }
  try {
    const [longitude, latitude] = toPoint(reference);
    const fromCentre = Math.abs(((longitude - (zone * 6 - 183) + 540) % 360) - 180);
    if (Number.isFinite(latitude) && Math.abs(latitude) <= 85 && fromCentre <= inZone(band)) {
      return success({ latitude, longitude: Math.max(-180, Math.min(180, longitude)) });
    }
  } catch {
    // the library says by an exception which letter it does not know
  }
  return failure(message('coordinates.no-such-square', { reference }));
}

function readAngles(tokens: readonly CoordinateToken[]): Result<readonly [Angle, Angle]> | null {
  const numbers = tokens.filter(({ kind }) => kind === 'number').length;
  if (numbers === 0) {
    return null;
  }
  const groups = splitAngles(tokens);
  const angles = groups.map(readAngle);
  const [first, second] = angles;
  if (first === undefined || second === undefined || first === null || second === null || angles.length > 2) {
    const isHalf = groups.length === 1 && angles[0] !== null && numbers <= 3;
    return failure(message(isHalf ? 'coordinates.half' : 'coordinates.unclear'));
  }
  return first.axis !== null && first.axis === second.axis
    ? failure(message('coordinates.same-axis', { axis: message(`coordinates.${first.axis}`) }))
    : success([first, second]);
}

/** The tokens of each angle: by their letters of direction, or else by a separator, a degree sign, or half and half. */
function splitAngles(tokens: readonly CoordinateToken[]): readonly (readonly CoordinateToken[])[] {
  const meant = tokens.filter(({ kind }) => kind !== 'separator');
  const isDirection = ({ kind }: CoordinateToken) => kind === 'direction';
  if (meant.some(isDirection)) {
    const isBefore = meant[0] !== undefined && isDirection(meant[0]);
    return splitAt(meant, (token, before) =>
      isBefore ? isDirection(token) : before !== undefined && isDirection(before),
    );
  }
  const parts = splitAt(tokens, ({ kind }) => kind === 'separator')
    .map((part) => part.filter(({ kind }) => kind !== 'separator'))
    .filter((part) => part.length > 0);
  if (parts.length === 2) {
    return parts;
  }
  const numbers = meant.filter(({ kind }) => kind === 'number').length;
  const signs = (unit: string) =>
    meant.filter((token) => token.kind === 'unit' && token.unit === unit).length;
  const isOneAngle = signs('degrees') === 1 && signs('minutes') + signs('seconds') > 0 && numbers <= 3;
  if (numbers % 2 === 1 || isOneAngle) {
    return [meant];
  }
  const second = meant.filter(({ kind }) => kind === 'number')[numbers / 2];
  return splitAt(meant, (token) => token === second);
}

function splitAt(
  tokens: readonly CoordinateToken[],
  isStart: (token: CoordinateToken, before: CoordinateToken | undefined) => boolean,
): CoordinateToken[][] {
  const parts: CoordinateToken[][] = [];
  tokens.forEach((token, at) => {
    const last = parts.at(-1);
    if (last === undefined || isStart(token, tokens[at - 1])) {
      parts.push([token]);
    } else {
      last.push(token);
    }
  });
  return parts;
}

/** `123900` or `0080000`: degrees, minutes and seconds run together, as aviation writes them before or after a letter. */
function compact(figures: string, axis: Direction['axis']): readonly string[] {
  const width = axis === 'latitude' ? 2 : 3;
  const isCompact = /^\d+$/.test(figures) && (figures.length === width + 2 || figures.length === width + 4);
  return isCompact ? [figures.slice(0, width), ...(figures.slice(width).match(/../g) ?? [])] : [figures];
}

function readAngle(tokens: readonly CoordinateToken[]): Angle | null {
  const directions = tokens.flatMap((token) => (token.kind === 'direction' ? [token.direction] : []));
  const written = tokens.flatMap((token) => (token.kind === 'number' ? [token.text] : []));
  const [direction = null] = directions;
  const [first = '', ...others] = written;
  const texts = direction !== null && others.length === 0 ? compact(first, direction.axis) : written;
  const [degrees = 0, minutes = 0, seconds = 0] = texts.map((text) => Math.abs(Number(text)));
  const isFaulty =
    texts.length === 0 ||
    texts.length > 3 ||
    directions.length > 1 ||
    minutes >= 60 ||
    seconds >= 60 ||
    texts.slice(0, -1).some((text) => text.includes('.')) ||
    texts.slice(1).some((text) => /^[-+]/.test(text)) ||
    !unitsInOrder(tokens);
  if (isFaulty) {
    return null;
  }
  const size = degrees + minutes / 60 + seconds / 3600;
  const sign = (first.startsWith('-') ? -1 : 1) * (direction?.sign ?? 1);
  return { degrees: size === 0 ? 0 : size * sign, axis: direction?.axis ?? null };
}

function unitsInOrder(tokens: readonly CoordinateToken[]): boolean {
  const order = ['degrees', 'minutes', 'seconds'];
  const found = tokens.flatMap((token) => (token.kind === 'unit' ? [order.indexOf(token.unit)] : []));
  return found.every((unit, at) => unit >= at && (at === 0 || unit > (found[at - 1] ?? 0)));
}

function inRange([first, second]: readonly [Angle, Angle]): Result<GeoPoint> {
  const isTurned = first.axis === 'longitude' || second.axis === 'latitude';
  const [latitude, longitude] = isTurned ? [second.degrees, first.degrees] : [first.degrees, second.degrees];
  if (Math.abs(latitude) > 90) {
    return failure(message('coordinates.latitude-range', { value: latitude }));
  }
  return Math.abs(longitude) > 180
    ? failure(message('coordinates.longitude-range', { value: longitude }))
    : success({ latitude, longitude });
}
