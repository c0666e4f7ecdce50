import { inflateRawSync } from 'node:zlib';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { createGazetteer } from '../../shared/places/create-gazetteer';
import type { WorldGazetteer } from '../../shared/places/create-gazetteer';
import type { KnownPlace } from '../../shared/places/gazetteer';
import { parseCoordinates } from '../../shared/places/parse-coordinates';
import { foldPlaceName } from '../../shared/places/place-name';
import { unpackPlaces } from '../../shared/places/place-table';
import type { Request } from './arguments';
import type { HeadlessPorts } from './ports';

/** The gazetteer that comes with the program. */
export async function readGazetteer({
  loadPlaces,
}: Pick<HeadlessPorts, 'loadPlaces'>): Promise<Result<WorldGazetteer>> {
  const bytes = await loadPlaces();
  return bytes === null
    ? failure(message('headless.no-gazetteer'))
    : success(createGazetteer(unpackPlaces(inflateRawSync(bytes))));
}

/** A place by its name, with another name or a code beside it if that was asked for: Timbuktu (Tombouctou). */
function placeLine(place: KnownPlace, asked: string): string {
  const folded = foldPlaceName(asked);
  const isAsked = (own: string): boolean => foldPlaceName(own) === folded;
  const other = isAsked(place.name) ? undefined : [...place.names, ...place.codes].find(isAsked);
  const name = other === undefined ? place.name : `${place.name} (${other})`;
  const degrees = [place.latitude, place.longitude].map((value) => value.toFixed(4));
  return [name, place.country, ...degrees, place.kind].join('\t');
}

function countryCode(gazetteer: WorldGazetteer, near: string): string | null {
  return gazetteer.named(near, '').find(({ kind }) => kind === 'country')?.country ?? null;
}

const pointKinds = ['town', 'capital', 'airport', 'port', 'crossing'] as const;

/**
 * Prints the places that a text may mean, or those nearest to coordinates, the best first: name, country, latitude, longitude
 * and kind, parted by tabs. Nothing more stands on standard output.
 */
export async function runPlaces(
  { find, limit, near }: Extract<Request, { command: 'places' }>,
  ports: HeadlessPorts,
): Promise<Result<Message | null>> {
  const read = await readGazetteer(ports);
  if (!read.ok) {
    return read;
  }
  const gazetteer = read.value;
  const nearCountry = near === null ? '' : countryCode(gazetteer, near);
  if (nearCountry === null) {
    return failure(message('headless.no-such-country', { value: (near ?? '').slice(0, 80) }));
  }
  const point = parseCoordinates(find);
  if (point?.ok === false) {
    return point;
  }
  const places = point?.ok
    ? gazetteer.nearest(point.value.latitude, point.value.longitude, { limit, kinds: pointKinds })
    : gazetteer.find(find, { limit, nearCountry });
  places.forEach((place) => ports.report(placeLine(place, find)));
  if (places.length === 0) {
    ports.tell(ports.format(message('headless.no-place', { value: find.slice(0, 80) })));
  }
  return success(null);
}
