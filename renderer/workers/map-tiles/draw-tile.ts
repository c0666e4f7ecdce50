import type GeoJSONVT from 'geojson-vt';
import type { RawFeature } from 'geojson-vt';
import type { GroundColours, TileCoordinates } from '../map-tiles-protocol';

/** Everything that can be cut into tiles. */
export interface GroundIndexes {
  readonly land: GeoJSONVT;
  readonly coasts: GeoJSONVT;
  readonly lakes: GeoJSONVT;
  readonly rivers: GeoJSONVT;
  readonly provinces: GeoJSONVT;
  readonly borders: GeoJSONVT;
}

/** Units to the side of a tile, as the indexes are made. */
export const tileExtent = 4096;

type Paint = (feature: RawFeature) => void;

function shapeOf(feature: RawFeature, scale: number): Path2D {
  const path = new Path2D();
  if (feature.type === 4 || feature.type === 1) {
    const points = feature.type === 4 ? [feature.x, feature.y] : [...feature.geometry];
    for (let at = 0; at < points.length; at += 2) {
      const x = (points[at] ?? 0) * scale;
      const y = (points[at + 1] ?? 0) * scale;
      path.moveTo(x + 3, y);
      path.arc(x, y, 3, 0, 2 * Math.PI);
    }
    return path;
  }
  for (const line of feature.geometry) {
    path.moveTo((line[0] ?? 0) * scale, (line[1] ?? 0) * scale);
    for (let at = 2; at < line.length; at += 2) {
      path.lineTo((line[at] ?? 0) * scale, (line[at + 1] ?? 0) * scale);
    }
    if (feature.type === 3) {
      path.closePath();
    }
  }
  return path;
}

/** Paints one square of the ground, and the user's own map above it. */
export function drawTile(
  context: OffscreenCanvasRenderingContext2D,
  ground: GroundIndexes,
  own: GeoJSONVT | null,
  { z, x, y }: TileCoordinates,
  { size, ratio, colours, homeCountry }: TileLook,
): void {
  const scale = size / tileExtent;
  const each = (index: GeoJSONVT, paint: Paint): void => {
    index.getTileRaw(z, x, y)?.features.forEach(paint);
  };
  const line = (colour: string, width: number, dash: readonly number[] = []): Paint => {
    return (feature) => {
      context.strokeStyle = colour;
      context.lineWidth = width * ratio;
      context.setLineDash(dash.map((length) => length * ratio));
      context.stroke(shapeOf(feature, scale));
    };
  };
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.fillStyle = colours.water;
  context.fillRect(0, 0, size, size);
  each(ground.land, (feature) => {
    const path = shapeOf(feature, scale);
    context.fillStyle = feature.tags?.['country'] === homeCountry ? colours.homeLand : colours.land;
    context.fill(path, 'evenodd');
    context.strokeStyle = context.fillStyle;
    // Neighbours are drawn one after the other; without this a hair of water shows between them.
    context.lineWidth = 0.6 * ratio;
    context.setLineDash([]);
    context.stroke(path);
  });
  each(ground.coasts, line(colours.coast, z >= 6 ? 1 : 0.6));
  if (z >= 6) {
    each(ground.provinces, line(colours.province, z >= 7 ? 1.2 : 0.8, [4, 3]));
  }
  each(ground.rivers, line(colours.river, z >= 8 ? 1.8 : z >= 5 ? 1.2 : 0.6));
  each(ground.lakes, (feature) => {
    const path = shapeOf(feature, scale);
    context.fillStyle = colours.water;
    context.fill(path, 'evenodd');
    context.setLineDash([]);
    context.strokeStyle = colours.coast;
    context.lineWidth = 0.6 * ratio;
    context.stroke(path);
  });
  each(ground.borders, line(colours.border, z >= 6 ? 1.8 : z >= 4 ? 1.2 : 0.8));
  if (own !== null) {
    each(own, (feature) => {
      if (feature.type !== 2) {
        context.fillStyle = feature.type === 3 ? colours.ownFill : colours.ownLine;
        context.fill(shapeOf(feature, scale), 'evenodd');
      }
      line(colours.ownLine, 1.2)(feature);
    });
  }
}

interface TileLook {
  /** Device pixels. */
  readonly size: number;
  readonly ratio: number;
  readonly colours: GroundColours;
  /** ISO 3166-1 alpha-2. */
  readonly homeCountry: string;
}
