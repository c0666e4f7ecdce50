import * as leaflet from 'leaflet';
import type { Layer } from 'leaflet';
import { FileSource, PMTiles, TileType } from 'pmtiles';
import type { Bounds } from '../../../workers/map-tiles-protocol';

/** A detailed map out of a .pmtiles file of vector tiles, read from the file piece by piece, and where it lies. */
export interface CityLayer {
  readonly layer: Layer;
  readonly bounds: Bounds;
}

/** Opens a .pmtiles file; null where it is none, or holds no vector tiles. */
export async function openCity(file: File, flavor: 'light' | 'dark'): Promise<CityLayer | null> {
  const tiles = new PMTiles(new FileSource(file));
  try {
    const { tileType, minLon, minLat, maxLon, maxLat } = await tiles.getHeader();
    if (tileType !== TileType.Mvt) {
      return null;
    }
    // The library looks for Leaflet where a page without modules would have put it.
    Object.assign(globalThis, { L: leaflet });
    const { leafletLayer } = await import('protomaps-leaflet');
    const layer = leafletLayer({
      url: tiles as never, // the same class, of the release that the library carries itself
      flavor,
      lang: 'en',
      noWrap: true,
    }) as unknown as Layer; // the library leaves its type open
    return { layer, bounds: [minLon, minLat, maxLon, maxLat] };
  } catch {
    return null; // the library throws for every file that is not what it reads
  }
}
