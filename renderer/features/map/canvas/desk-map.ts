import { Control, LatLng, LatLngBounds, Map as LeafletMap } from 'leaflet';
import type { Point } from 'leaflet';
import type { GeoPoint } from '../../../../shared/model/geometry';
import type { MapTiles } from '../../../workers/map-tiles-client';
import type { Bounds, LabelCandidate } from '../../../workers/map-tiles-protocol';
import { openCity } from './city-layer';
import type { CityLayer } from './city-layer';
import type { Frame } from './frame';
import { GroundLayer } from './ground-layer';
import { OverlayLayer } from './overlay-layer';
import { paintScene } from './paint-scene';
import type { Hit, Scene } from './paint-scene';
import { createSketch } from './sketch';
import type { DrawingTool, Sketch } from './sketch';

/** Where somebody looks at the map. */
export interface MapView extends GeoPoint {
  readonly zoom: number;
}

/** What a map tells to the screen around it. */
export interface DeskMapEvents {
  /** What was clicked, the topmost first; none where it was bare ground. */
  readonly onPick: (hits: readonly Hit[], at: GeoPoint) => void;
  readonly onView: (view: MapView, bounds: Bounds) => void;
  readonly onDrawn: Sketch['onDrawn'];
  readonly onSketch: Sketch['onChange'];
}

/** A live map in an element of the page. */
export interface DeskMap {
  readonly show: (scene: Scene) => void;
  readonly goTo: (view: MapView) => void;
  readonly fit: (bounds: Bounds) => void;
  readonly zoomBy: (steps: number) => void;
  readonly setTool: (tool: DrawingTool | null) => void;
  readonly sketch: Sketch;
  /** What is on screen now, for printing it. */
  readonly snapshot: () => { readonly view: MapView; readonly scene: Scene; readonly size: Point };
  /** Shows a detailed map above the ground, or none; answers where it lies, null where the file is of another kind. */
  readonly setCity: (file: File | null) => Promise<Bounds | null>;
  readonly labels: () => readonly LabelCandidate[];
  readonly remove: () => void;
}

const closestZoom = 18;
/** Pixels by which a click may miss. */
const nearMiss = 5;

function viewOf(map: LeafletMap): MapView {
  const { lat, lng } = map.getCenter().wrap();
  return { latitude: lat, longitude: lng, zoom: map.getZoom() };
}

/** The farthest zoom at which the world still fills the window about once. */
function farthestZoom(width: number): number {
  return Math.max(1, Math.round(Math.log2(Math.max(width, 256) / 256)));
}

/** Longer than a zoom takes. */
const zoomMs = 400;

/** Puts a map into an element. Nothing of it ever comes from a network. */
export function createDeskMap(
  element: HTMLElement,
  tiles: MapTiles,
  first: { readonly scene: Scene; readonly start: MapView | Bounds },
  events: DeskMapEvents,
): DeskMap {
  let scene = first.scene;
  let labels: readonly LabelCandidate[] = [];
  let hits: readonly Hit[] = [];
  let asked = 0;
  let city: CityLayer | null = null;
  const map = new LeafletMap(element, {
    zoomControl: false,
    attributionControl: false,
    fadeAnimation: false,
    worldCopyJump: true,
    minZoom: farthestZoom(element.clientWidth),
    maxZoom: closestZoom,
    maxBounds: new LatLngBounds([-85, -100_000], [85, 100_000]),
    maxBoundsViscosity: 1,
    keyboardPanDelta: 120,
    wheelPxPerZoomLevel: 90,
  });
  new Control.Scale({ imperial: false, position: 'bottomleft', maxWidth: 140 }).addTo(map);
  const ground = new GroundLayer(tiles);
  const overlay = new OverlayLayer((context: CanvasRenderingContext2D, frame: Frame) => {
    hits = paintScene(context, frame, scene, labels);
  });
  const sketch = createSketch(map, { onDrawn: events.onDrawn, onChange: events.onSketch });

  const askLabels = (): void => {
    const bounds = map.getBounds().pad(0.25);
    const id = ++asked;
    void tiles
      .labels([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], map.getZoom())
      .then((found) => {
        if (id === asked) {
          labels = found;
          overlay.repaint();
        }
      });
  };
  const settle = (): void => {
    askLabels();
    const bounds = map.getBounds();
    events.onView(viewOf(map), [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]);
  };
  const fit = ([west, south, east, north]: Bounds): void => {
    map.fitBounds(
      [
        [south, west],
        [north, east],
      ],
      { maxZoom: 12, padding: [24, 24] },
    );
  };

  if ('zoom' in first.start) {
    map.setView([first.start.latitude, first.start.longitude], first.start.zoom);
  } else {
    fit(first.start);
  }
  map.addLayer(ground).addLayer(overlay);
  map.on('moveend', settle);
  let isZooming = false;
  map.on('zoomanim', () => (isZooming = true)).on('zoomend', () => (isZooming = false));
  map.on('click', ({ containerPoint, latlng }) => {
    if (sketch.tool() !== null) {
      return;
    }
    const point = overlay.fromContainer(containerPoint);
    const met = hits.filter(({ x, y, radius }) => Math.hypot(x - point.x, y - point.y) <= radius + nearMiss);
    const { lat, lng } = latlng.wrap();
    events.onPick(met.toReversed(), { latitude: lat, longitude: lng });
  });
  const stopSharper = tiles.onSharper(() => {
    ground.redraw();
    askLabels();
  });
  const observer = new ResizeObserver(() => {
    map.invalidateSize({ pan: false });
    map.setMinZoom(farthestZoom(element.clientWidth));
  });
  observer.observe(element);
  settle();

  return {
    show: (next) => {
      const looksDifferent = next.colours !== scene.colours || next.homeCountry !== scene.homeCountry;
      scene = next;
      if (looksDifferent) {
        tiles.setLook(next.colours, next.homeCountry);
        ground.redraw();
      }
      overlay.repaint();
    },
    goTo: ({ latitude, longitude, zoom }) => {
      map.setView(new LatLng(latitude, longitude), zoom);
    },
    fit,
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps),
    setTool: (tool) => sketch.setTool(tool),
    sketch,
    snapshot: () => ({ view: viewOf(map), scene, size: map.getSize() }),
    setCity: async (file) => {
      // A file that cannot be opened leaves the map that was there.
      const opened = file === null ? null : await openCity(file, scene.scheme);
      if (file !== null && opened === null) {
        return null;
      }
      city?.layer.remove();
      city = opened;
      city?.layer.addTo(map);
      return city?.bounds ?? null;
    },
    labels: () => labels,
    remove: () => {
      observer.disconnect();
      stopSharper();
      sketch.end();
      map.off('moveend', settle);
      map.eachLayer((layer) => layer.remove());
      // A zoom that is under way is ended by a timer, which needs the map.
      setTimeout(() => map.remove(), isZooming ? zoomMs : 0);
    },
  };
}
