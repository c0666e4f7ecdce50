import type { Position } from 'geojson';
import type { BaseMap } from '../../../shared/places/base-map';
import type { Bounds } from '../map-tiles-protocol';

const mostOfTheWorld: Bounds = [-125, -50, 155, 65];

function boundsOf(ring: readonly Position[]): Bounds {
  const longitudes = ring.map(([longitude = 0]) => longitude);
  const latitudes = ring.map(([, latitude = 0]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

function areaOf([west, south, east, north]: Bounds): number {
  return (east - west) * (north - south);
}

/** Where a country lies, without its islands far away: the extent of its biggest piece. */
export function extentOf(country: string, map: BaseMap | undefined): Bounds {
  const shape = map?.countries.features.find(({ properties }) => properties.country === country)?.geometry;
  if (shape === undefined) {
    return mostOfTheWorld;
  }
  const pieces = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const extents = pieces.map(([outer = []]) => boundsOf(outer));
  return extents.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? mostOfTheWorld;
}
