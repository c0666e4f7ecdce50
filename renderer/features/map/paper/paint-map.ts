import { CRS, LatLng, Point } from 'leaflet';
import type { MapHandle } from '../canvas/map-canvas';
import { frameAt } from '../canvas/frame';
import { mapColours } from '../canvas/map-colours';
import type { MapColours } from '../canvas/map-colours';
import { paintScene } from '../canvas/paint-scene';
import { pixelsPerMm } from './sheet-of-map';
import type { MapSheet } from './sheet-of-map';

/** A map that is painted for paper. */
export interface PaintedMap {
  /** A PNG as a `data:` address. */
  readonly picture: string;
  readonly latitude: number;
  readonly zoom: number;
  /** People of each part who are on it. */
  readonly parts: readonly number[];
  readonly people: number;
}

/** Dots of the picture to a pixel of the page: about 290 to the inch. */
const ratio = 3;
const tilePixels = 256;

const project = (at: LatLng, zoom = 0): Point => CRS.EPSG3857.latLngToPoint(at, zoom);
const unproject = (at: Point | [number, number], zoom = 0): LatLng =>
  CRS.EPSG3857.pointToLatLng(Array.isArray(at) ? new Point(at[0], at[1]) : at, zoom);

/** Paints what a map shows now, in the colours of paper, as large as the sheet has room for. */
export async function paintMap(
  map: MapHandle,
  sheet: MapSheet,
  partColours: (colours: MapColours) => readonly string[],
): Promise<PaintedMap | null> {
  const { view, scene, size } = map.snapshot();
  const width = Math.round(sheet.mapWidthMm * pixelsPerMm);
  const height = Math.round(sheet.mapHeightMm * pixelsPerMm);
  const zoom = Math.max(1, view.zoom + Math.log2(Math.min(width / size.x, height / size.y)));
  const corner = project(new LatLng(view.latitude, view.longitude), zoom)
    .subtract([width / 2, height / 2])
    .round();
  const frame = frameAt({ project, unproject }, { corner, width, height, zoom });
  const canvas = document.createElement('canvas');
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext('2d');
  if (context === null) {
    return null;
  }
  const colours = mapColours('paper');
  context.fillStyle = colours.water;
  context.fillRect(0, 0, canvas.width, canvas.height);

  const z = Math.round(zoom);
  const side = tilePixels * 2 ** (zoom - z);
  const count = 2 ** z;
  const drawn: Promise<void>[] = [];
  for (let y = Math.floor(corner.y / side); y * side < corner.y + height; y += 1) {
    for (let x = Math.floor(corner.x / side); x * side < corner.x + width; x += 1) {
      if (y < 0 || y >= count) {
        continue;
      }
      // Edges on whole dots, so that no seam shows.
      const left = Math.round((x * side - corner.x) * ratio);
      const top = Math.round((y * side - corner.y) * ratio);
      const right = Math.round(((x + 1) * side - corner.x) * ratio);
      const bottom = Math.round(((y + 1) * side - corner.y) * ratio);
      const at = { z, x: ((x % count) + count) % count, y };
      const asked = map.tiles.draw(at, { size: Math.ceil(side * ratio), ratio }, colours);
      drawn.push(
        asked.bitmap.then((bitmap) => {
          if (bitmap !== null) {
            context.drawImage(bitmap, left, top, right - left, bottom - top);
            bitmap.close();
          }
        }),
      );
    }
  }
  const labels = map.tiles.labels(frame.bounds, z);
  await Promise.all(drawn);
  context.scale(ratio, ratio);
  const paperScene = { ...scene, colours, partColours: partColours(colours), chosen: null, marked: null };
  paintScene(context, frame, paperScene, await labels);
  const marks = (scene.people?.marks(frame.bounds, zoom) ?? []).filter(({ latitude, longitude }) => {
    const { x, y } = frame.project(latitude, longitude);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  });
  return {
    picture: canvas.toDataURL('image/png'),
    latitude: view.latitude,
    zoom,
    parts: marks.reduce<readonly number[]>(
      (sums, { parts }) => parts.map((part, index) => part + (sums[index] ?? 0)),
      [],
    ),
    people: marks.reduce((sum, { people }) => sum + people, 0),
  };
}
