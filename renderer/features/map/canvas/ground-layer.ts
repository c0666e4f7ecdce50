import { GridLayer } from 'leaflet';
import type { Coords, DoneCallback } from 'leaflet';
import type { MapTiles } from '../../../workers/map-tiles-client';

/** The squares of the ground, painted by the worker. */
export class GroundLayer extends GridLayer {
  declare private tiles: MapTiles;
  declare private drops: WeakMap<HTMLElement, () => void>;

  constructor(tiles: MapTiles) {
    super({ keepBuffer: 3, updateWhenIdle: false, updateWhenZooming: false, minZoom: 1, maxZoom: 19 });
    this.tiles = tiles;
    this.drops = new WeakMap();
    this.on('tileunload', ({ tile }) => this.drops.get(tile)?.());
  }

  override createTile(at: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    const ratio = devicePixelRatio;
    const size = Math.round(this.getTileSize().x * ratio);
    canvas.width = size;
    canvas.height = size;
    const { bitmap, drop } = this.tiles.draw({ z: at.z, x: at.x, y: at.y }, { size, ratio });
    this.drops.set(canvas, drop);
    void bitmap.then((drawn) => {
      if (drawn !== null) {
        canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(drawn);
        done(undefined, canvas);
      }
    });
    return canvas;
  }
}
