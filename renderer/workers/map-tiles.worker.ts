import type GeoJSONVT from 'geojson-vt';
import type { BaseMap, BaseMapScale } from '../../shared/places/base-map';
import type { WorldGazetteer } from '../../shared/places/create-gazetteer';
import { loadBaseMap } from '../platform/base-map';
import { loadGazetteer } from '../platform/gazetteer';
import type { GroundColours, MapTilesReply, MapTilesRequest } from './map-tiles-protocol';
import { drawTile } from './map-tiles/draw-tile';
import type { GroundIndexes } from './map-tiles/draw-tile';
import { extentOf } from './map-tiles/extent-of';
import { findLabels } from './map-tiles/find-labels';
import { indexGround, tileIndex } from './map-tiles/ground';
import { readOwnMap } from './map-tiles/read-own-map';

/** From this zoom on, the coasts and borders of the whole world are too coarse. */
const nearZoom = 5;
const mostFound = 8;

interface Ground {
  readonly map: BaseMap;
  readonly indexes: GroundIndexes;
}

type TileRequest = Extract<MapTilesRequest, { readonly kind: 'tile' }>;
type FindRequest = Extract<MapTilesRequest, { readonly kind: 'find' }>;
type LabelRequest = Extract<MapTilesRequest, { readonly kind: 'labels' }>;

const grounds: Partial<Record<BaseMapScale, Ground>> = {};
let nearIs: 'unwanted' | 'wanted' | 'asked' = 'unwanted';
let gazetteer: WorldGazetteer | null = null;
let own: GeoJSONVT | null = null;
let look: { readonly colours: GroundColours; readonly homeCountry: string } | null = null;
let waiting: (TileRequest | LabelRequest)[] = [];
let isWorking = false;
const world = load('world');

const answer = (reply: MapTilesReply, transfer: Transferable[] = []): void =>
  self.postMessage(reply, { transfer });

async function load(scale: BaseMapScale): Promise<void> {
  const map = await loadBaseMap(scale);
  grounds[scale] = { map, indexes: indexGround(map) };
}

/** Draws with what is there; what is finer comes after it. */
function groundFor(zoom: number): Ground | undefined {
  if (zoom < nearZoom) {
    return grounds.world;
  }
  if (nearIs === 'unwanted') {
    nearIs = 'wanted';
  }
  return grounds.near ?? grounds.world;
}

/** The fine ground takes a while to read: it waits until the view stands with the coarse one. */
function askNear(): void {
  if (nearIs === 'wanted') {
    nearIs = 'asked';
    void Promise.all([load('near'), loadGazetteer().then((loaded) => (gazetteer = loaded))]).then(
      () => answer({ kind: 'sharper' }),
      () => answer({ kind: 'broken' }),
    );
  }
}

function tile({ id, at, size, ratio, colours }: TileRequest, ground: Ground): void {
  const canvas = new OffscreenCanvas(size, size);
  // Drawn once and then handed over: that needs no graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || look === null) {
    return;
  }
  const { homeCountry } = look;
  drawTile(context, ground.indexes, own, at, { size, ratio, homeCountry, colours: colours ?? look.colours });
  const bitmap = canvas.transferToImageBitmap();
  answer({ kind: 'tile', id, bitmap }, [bitmap]);
}

/** One thing at a time, with a breath between, so that tiles which are no longer wanted can be dropped. */
function work(): void {
  isWorking = true;
  const request = waiting.shift();
  const ground = request && groundFor(request.kind === 'tile' ? request.at.z : request.zoom);
  if (request === undefined || ground === undefined) {
    isWorking = false;
    askNear();
    return;
  }
  if (request.kind === 'tile') {
    tile(request, ground);
  } else {
    const { zoom, bounds } = request;
    const homeCountry = look?.homeCountry ?? '';
    const labels = findLabels(ground.map, gazetteer, bounds, { zoom, homeCountry });
    answer({ kind: 'labels', id: request.id, labels });
  }
  setTimeout(work, 0);
}

function workOn(): void {
  if (!isWorking && grounds.world !== undefined && look !== null) {
    work();
  }
}

async function find({ id, query, nearCountry }: FindRequest): Promise<void> {
  const places = (await loadGazetteer()).find(query, { limit: mostFound, nearCountry });
  answer({ kind: 'found', id, places });
}

self.addEventListener('message', ({ data }: MessageEvent<MapTilesRequest>) => {
  switch (data.kind) {
    case 'extent':
      void world.then(() => {
        const bounds = extentOf(data.country, grounds.world?.map);
        answer({ kind: 'extent', id: data.id, bounds });
      });
      break;
    case 'find':
      void find(data);
      break;
    case 'look':
      look = data;
      break;
    case 'tile':
      waiting.push(data);
      break;
    case 'labels':
      waiting.unshift(data);
      break;
    case 'drop':
      waiting = waiting.filter(({ id }) => id !== data.id);
      break;
    case 'own':
      void world.then(() => {
        const read = readOwnMap(data.texts, extentOf(data.near, grounds.world?.map));
        if (read.ok) {
          own = read.value === null ? null : tileIndex(read.value.features);
          answer({ kind: 'own', id: data.id, read: { ok: true, bounds: read.value?.bounds ?? null } });
          answer({ kind: 'sharper' });
        } else {
          answer({ kind: 'own', id: data.id, read });
        }
      });
      break;
  }
  workOn();
});

void world.then(workOn, () => answer({ kind: 'broken' }));
