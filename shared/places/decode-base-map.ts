import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiLineString as TopologyLines, Topology } from 'topojson-specification';
import type { BaseMap, CountryFacts, MapLabel, PlaceNames, TownLabel } from './base-map';
import type { BaseMapFile, NearMapFile, ProvinceFacts, TownRow } from './base-map-file';

type Countries = BaseMapFile['countries'];
type Land = Polygon | MultiPolygon;

function countryShapes(topology: Countries): BaseMap['countries'] {
  const { features } = feature(topology, topology.objects.countries);
  return {
    type: 'FeatureCollection',
    // islands that are too small for the scale have no shape left
    features: features.filter((one): one is Feature<Land, CountryFacts> =>
      /Polygon$/.test(one.geometry.type),
    ),
  };
}

/** The lines of one object of a topology. */
function lines<Name extends string>(
  topology: Topology<Record<Name, TopologyLines>>,
  name: Name,
): MultiLineString {
  return feature(topology, topology.objects[name]).geometry;
}

function countryLabels(
  { countryLabels: points }: BaseMapFile,
  { features }: BaseMap['countries'],
): MapLabel[] {
  const namesOf = new Map(features.map(({ properties }) => [properties.country, properties.names]));
  return points.flatMap(([country, latitude, longitude]) => {
    const names = namesOf.get(country);
    return names === undefined ? [] : [{ names, country, latitude, longitude, rank: 1 }];
  });
}

const namesOfProvince = ({ n, e = n, f = '', a = '' }: ProvinceFacts): PlaceNames => ({
  en: e,
  fr: f,
  ar: a,
});

function provinceLabels({ provinces }: NearMapFile): MapLabel[] {
  return provinces.map((facts) => ({
    names: namesOfProvince(facts),
    country: facts.c.length === 2 ? facts.c : '',
    latitude: facts.at[1],
    longitude: facts.at[0],
    rank: 2,
  }));
}

function townLabel(row: TownRow): TownLabel {
  const [en, fr, ar, country, latitude, longitude, rank, capital, population] = row;
  return { names: { en, fr, ar }, country, latitude, longitude, rank, isCapital: capital === 1, population };
}

function lakes({ waters }: BaseMapFile): MultiPolygon {
  const shapes = feature(waters, waters.objects.lakes).features.map(({ geometry }) => geometry);
  return {
    type: 'MultiPolygon',
    coordinates: shapes.flatMap((shape) =>
      shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : [],
    ),
  };
}

const nothing: MultiLineString = { type: 'MultiLineString', coordinates: [] };

/** The map of the world as it is seen from afar. */
export function decodeWorldMap(file: BaseMapFile): BaseMap {
  const countries = countryShapes(file.countries);
  return {
    scale: 'world',
    countries,
    borders: lines(file.countries, 'borders'),
    countryLabels: countryLabels(file, countries),
    provinceBorders: nothing,
    provinceLabels: [],
    rivers: lines(file.waters, 'rivers'),
    lakes: lakes(file),
    towns: file.towns.map(townLabel),
  };
}

/** The same map with coasts and borders in detail and with provinces. */
export function decodeNearMap(world: BaseMap, near: NearMapFile): BaseMap {
  return {
    ...world,
    scale: 'near',
    countries: countryShapes(near.countries),
    borders: lines(near.countries, 'borders'),
    provinceBorders: lines(near.provinceBorders, 'borders'),
    provinceLabels: provinceLabels(near),
  };
}
