import type { KnownPlace } from '../../shared/places/gazetteer';
import { registerWorker } from '../platform/workers';
import type {
  Bounds,
  GroundColours,
  LabelCandidate,
  MapTilesReply,
  MapTilesRequest,
  OwnMapRead,
  TileCoordinates,
} from './map-tiles-protocol';

/** Draws the ground of a map beside the window. */
export interface MapTiles {
  /** Null where the tile was dropped meanwhile. */
  readonly draw: (
    at: TileCoordinates,
    size: { readonly size: number; readonly ratio: number },
    colours?: GroundColours,
  ) => { readonly bitmap: Promise<ImageBitmap | null>; readonly drop: () => void };
  readonly labels: (bounds: Bounds, zoom: number) => Promise<readonly LabelCandidate[]>;
  /** Where a country lies, by its ISO 3166-1 alpha-2 code; most of the world where the map does not know it. */
  readonly extent: (country: string) => Promise<Bounds>;
  /** Places of the gazetteer that somebody may mean, likeliest first. */
  readonly find: (query: string, nearCountry: string) => Promise<readonly KnownPlace[]>;
  readonly setLook: (colours: GroundColours, homeCountry: string) => void;
  /** What the user brought along, above the ground. */
  readonly setOwn: (texts: readonly string[], near: string) => Promise<OwnMapRead>;
  readonly onSharper: (listener: () => void) => () => void;
  readonly onBroken: (listener: () => void) => () => void;
  readonly close: () => void;
}

/** Starts the worker that knows the ground. */
export function openMapTiles(): MapTiles {
  const worker = registerWorker(
    new Worker(new URL('./map-tiles.worker.ts', import.meta.url), { type: 'module' }),
  );
  const tiles = new Map<number, (bitmap: ImageBitmap | null) => void>();
  const labels = new Map<number, (labels: readonly LabelCandidate[]) => void>();
  const extents = new Map<number, (bounds: Bounds) => void>();
  const finds = new Map<number, (places: readonly KnownPlace[]) => void>();
  const owns = new Map<number, (read: OwnMapRead) => void>();
  const sharper = new Set<() => void>();
  const broken = new Set<() => void>();
  let lastId = 0;
  const ask = (request: MapTilesRequest): void => worker.postMessage(request);
  const listen = (listeners: Set<() => void>) => (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  worker.addEventListener('message', ({ data }: MessageEvent<MapTilesReply>) => {
    switch (data.kind) {
      case 'tile': {
        const settle = tiles.get(data.id);
        tiles.delete(data.id);
        if (settle === undefined) {
          data.bitmap.close();
        }
        settle?.(data.bitmap);
        break;
      }
      case 'labels':
        labels.get(data.id)?.(data.labels);
        labels.delete(data.id);
        break;
      case 'extent':
        extents.get(data.id)?.(data.bounds);
        extents.delete(data.id);
        break;
      case 'found':
        finds.get(data.id)?.(data.places);
        finds.delete(data.id);
        break;
      case 'own':
        owns.get(data.id)?.(data.read);
        owns.delete(data.id);
        break;
      case 'sharper':
        sharper.forEach((listener) => listener());
        break;
      case 'broken':
        broken.forEach((listener) => listener());
        break;
    }
  });
  return {
    draw: (at, size, colours) => {
      const id = ++lastId;
      const bitmap = new Promise<ImageBitmap | null>((resolve) => tiles.set(id, resolve));
      ask({ kind: 'tile', id, at, ...size, ...(colours && { colours }) });
      const drop = (): void => {
        const settle = tiles.get(id);
        tiles.delete(id);
        settle?.(null);
        ask({ kind: 'drop', id });
      };
      return { bitmap, drop };
    },
    labels: (bounds, zoom) => {
      const id = ++lastId;
      ask({ kind: 'labels', id, bounds, zoom });
      return new Promise((resolve) => labels.set(id, resolve));
    },
    extent: (country) => {
      const id = ++lastId;
      ask({ kind: 'extent', id, country });
      return new Promise((resolve) => extents.set(id, resolve));
    },
    find: (query, nearCountry) => {
      const id = ++lastId;
      ask({ kind: 'find', id, query, nearCountry });
      return new Promise((resolve) => finds.set(id, resolve));
    },
    setLook: (colours, homeCountry) => ask({ kind: 'look', colours, homeCountry }),
    setOwn: (texts, near) => {
      const id = ++lastId;
      ask({ kind: 'own', id, texts, near });
      return new Promise((resolve) => owns.set(id, resolve));
    },
    onSharper: listen(sharper),
    onBroken: listen(broken),
    close: () => worker.terminate(),
  };
}
