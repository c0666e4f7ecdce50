import type { BaseMap, MapLabel } from '../../../shared/places/base-map';
import type { PlaceBox, WorldGazetteer } from '../../../shared/places/create-gazetteer';
import type { KnownPlace } from '../../../shared/places/gazetteer';
import type { Bounds, LabelCandidate, LabelKind } from '../map-tiles-protocol';

/** More names than these never find room on a screen. */
const mostLabels = 700;
/** From this zoom on, the small towns, airports and ports of the gazetteer are shown, too. */
const gazetteerZoom = 7;

function isWithin(
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
  [west, south, east, north]: Bounds,
): boolean {
  const turned = longitude + 360 * Math.ceil((west - longitude) / 360);
  return latitude >= south && latitude <= north && turned <= east;
}

function candidate(kind: LabelKind, label: MapLabel, population = 0): LabelCandidate {
  const { en, fr, ar } = label.names;
  const { latitude, longitude } = label;
  return { kind, names: { en, fr: fr || en, ar: ar || en }, latitude, longitude, population };
}

function fromGazetteer({ kind, name, codes, latitude, longitude, population }: KnownPlace): LabelCandidate {
  // Planners know airports by their IATA code.
  const said = kind === 'airport' ? (codes.find(({ length }) => length === 3) ?? codes[0] ?? name) : name;
  return {
    kind: kind === 'airport' || kind === 'port' ? kind : 'town',
    names: { en: said, fr: said, ar: said },
    latitude,
    longitude,
    population,
  };
}

/** The same box with longitudes that run from −180 to 180. */
function boxOf([west, south, east, north]: Bounds): PlaceBox {
  const turned = (longitude: number): number => longitude - 360 * Math.floor((longitude + 180) / 360);
  return east - west >= 360
    ? { south, north, west: -180, east: 180 }
    : { south, north, west: turned(west), east: turned(east) };
}

/** Names of towns that the base map holds already, with their translations. */
function keyOf({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }): string {
  return `${latitude.toFixed(1)} ${longitude.toFixed(1)}`;
}

/** The names that may be written in a part of the world at a zoom, the most important first. */
export function findLabels(
  map: BaseMap,
  gazetteer: Pick<WorldGazetteer, 'within'> | null,
  bounds: Bounds,
  { zoom, homeCountry }: { readonly zoom: number; readonly homeCountry: string },
): readonly LabelCandidate[] {
  const inside = <L extends MapLabel>(labels: readonly L[], mostRank: number): L[] =>
    labels.filter((label) => label.rank <= mostRank && isWithin(label, bounds));
  const towns = inside(map.towns, zoom <= 3 ? 1 : zoom <= 4 ? 2 : zoom <= 5 ? 4 : 9);
  const countries =
    zoom > 8 ? [] : inside(map.countryLabels, zoom + 1).map((label) => candidate('country', label));
  const provinces =
    zoom < 6 || zoom > 10
      ? []
      : inside(map.provinceLabels, 99)
          .filter(({ country }) => zoom > 6 || country === homeCountry)
          .map((label) => candidate('province', label));
  const ofTowns = towns.map((town) => candidate(town.isCapital ? 'capital' : 'town', town, town.population));
  const capitals = ofTowns.filter(({ kind }) => kind === 'capital');
  const others = ofTowns.filter(({ kind }) => kind !== 'capital');
  const known = new Set(towns.map(keyOf));
  const small =
    gazetteer === null || zoom < gazetteerZoom
      ? []
      : gazetteer
          .within(boxOf(bounds), {
            limit: mostLabels,
            kinds: zoom < 9 ? ['airport', 'town'] : ['airport', 'port', 'town'],
          })
          .filter((place) => place.kind !== 'town' || !known.has(keyOf(place)))
          .map(fromGazetteer);
  return [...countries, ...capitals, ...others, ...provinces, ...small].slice(0, mostLabels);
}
