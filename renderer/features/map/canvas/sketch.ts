import type { LatLng, LeafletMouseEvent, Map as LeafletMap, Point } from 'leaflet';
import type { GeoPoint, PlanGeometry, Position } from '../../../../shared/model/geometry';
import { OverlayLayer } from './overlay-layer';
import type { Frame } from './frame';

/** What is being drawn: one point, a line by its bends, an area by its corners or by dragging around it. */
export type DrawingTool = 'point' | 'line' | 'area';

interface SketchEvents {
  readonly onDrawn: (geometry: PlanGeometry) => void;
  /** How many corners there are so far. */
  readonly onChange: (corners: number) => void;
}

/** A shape that is being drawn on the map, with the mouse or, at the middle of the view, with the keyboard. */
export interface Sketch extends SketchEvents {
  readonly tool: () => DrawingTool | null;
  readonly setTool: (tool: DrawingTool | null) => void;
  /** Adds the middle of the view. */
  readonly addMiddle: () => void;
  readonly removeLast: () => void;
  /** Hands the shape over; nothing happens while it has too few corners. */
  readonly finish: () => void;
  readonly end: () => void;
}

/** The corners that a shape needs at least. */
export const fewestCorners: Readonly<Record<DrawingTool, number>> = { point: 1, line: 2, area: 3 };

/** Pixels between the corners of an area that is drawn by dragging. */
const dragStep = 6;
/** Pixels within which a click on the first corner closes an area. */
const closingReach = 10;

function rounded({ latitude, longitude }: GeoPoint): Position {
  return [Math.round(longitude * 1e5) / 1e5, Math.round(latitude * 1e5) / 1e5];
}

function geometryOf(tool: DrawingTool, corners: readonly GeoPoint[]): PlanGeometry | null {
  const all = corners.map(rounded);
  // A double click that ends a line has put its last corner there twice.
  const positions = all.filter((at, index) => String(at) !== String(all[index - 1]));
  const [first] = positions;
  if (first === undefined || positions.length < fewestCorners[tool]) {
    return null;
  }
  switch (tool) {
    case 'point':
      return { type: 'Point', coordinates: first };
    case 'line':
      return { type: 'LineString', coordinates: positions };
    case 'area':
      return { type: 'Polygon', coordinates: [[...positions, first]] };
  }
}

function pointOf(latlng: LatLng): GeoPoint {
  const { lat, lng } = latlng.wrap();
  return { latitude: Math.max(-90, Math.min(90, lat)), longitude: lng };
}

/** Lets shapes be drawn on a map. */
export function createSketch(map: LeafletMap, { onDrawn, onChange }: SketchEvents): Sketch {
  let tool: DrawingTool | null = null;
  let corners: GeoPoint[] = [];
  let pointer: GeoPoint | null = null;
  let dragFrom: Point | null = null;
  /** The click that ends a drag is no corner. */
  let hasDragged = false;
  const paint = (context: CanvasRenderingContext2D, frame: Frame): void => {
    if (tool === null) {
      return;
    }
    const accent = getComputedStyle(map.getContainer()).getPropertyValue('--map-sketch');
    const points = corners.map(({ latitude, longitude }) => frame.project(latitude, longitude));
    const last = pointer === null ? [] : [frame.project(pointer.latitude, pointer.longitude)];
    const path = new Path2D();
    [...points, ...last].forEach(({ x, y }, at) => (at === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    context.lineWidth = 2.5;
    context.strokeStyle = accent;
    context.fillStyle = accent;
    if (tool === 'area') {
      path.closePath();
      context.globalAlpha = 0.15;
      context.fill(path);
      context.globalAlpha = 1;
    }
    context.stroke(path);
    if (dragFrom === null) {
      for (const { x, y } of points) {
        context.beginPath();
        context.arc(x, y, 4.5, 0, 2 * Math.PI);
        context.fill();
      }
    }
  };
  const layer = new OverlayLayer(paint);
  map.addLayer(layer);

  const changed = (): void => {
    onChange(corners.length);
    layer.repaint();
  };
  const clear = (): void => {
    corners = [];
    pointer = null;
    dragFrom = null;
    changed();
  };
  const finish = (): void => {
    const geometry = tool === null ? null : geometryOf(tool, corners);
    if (geometry !== null) {
      clear();
      onDrawn(geometry);
    }
  };
  const add = (point: GeoPoint): void => {
    corners.push(point);
    changed();
    if (tool === 'point') {
      finish();
    }
  };
  const closes = (at: Point): boolean => {
    const [first] = corners;
    return (
      tool === 'area' &&
      first !== undefined &&
      corners.length >= fewestCorners.area &&
      map.latLngToContainerPoint([first.latitude, first.longitude]).distanceTo(at) <= closingReach
    );
  };
  const onClick = ({ latlng, containerPoint }: LeafletMouseEvent): void => {
    if (tool === null || hasDragged) {
      return;
    }
    if (closes(containerPoint)) {
      finish();
    } else {
      add(pointOf(latlng));
    }
  };
  const onDown = ({ latlng, containerPoint }: LeafletMouseEvent): void => {
    hasDragged = false;
    if (tool === 'area' && corners.length === 0) {
      dragFrom = containerPoint;
      corners = [pointOf(latlng)];
    }
  };
  const onUp = (): void => {
    if (dragFrom === null) {
      return;
    }
    dragFrom = null;
    if (corners.length >= fewestCorners.area) {
      hasDragged = true;
      finish();
    } else {
      // It was a click and no drag: the click that follows adds the corner.
      corners = [];
    }
  };
  const onMove = ({ latlng, containerPoint, originalEvent }: LeafletMouseEvent): void => {
    if (tool === null) {
      return;
    }
    if (originalEvent.buttons === 0) {
      onUp();
    }
    if (dragFrom !== null && containerPoint.distanceTo(dragFrom) >= dragStep) {
      dragFrom = containerPoint;
      corners.push(pointOf(latlng));
    }
    pointer = pointOf(latlng);
    layer.repaint();
  };
  map.on({ click: onClick, mousedown: onDown, mousemove: onMove, mouseup: onUp });
  map.on('dblclick', finish);

  return {
    onDrawn,
    onChange,
    tool: () => tool,
    setTool: (next) => {
      tool = next;
      clear();
      map.getContainer().dataset['tool'] = next ?? '';
      const isFree = next === null;
      map.doubleClickZoom[isFree ? 'enable' : 'disable']();
      map.dragging[next === 'area' ? 'disable' : 'enable']();
    },
    addMiddle: () => add(pointOf(map.getCenter())),
    removeLast: () => {
      corners.pop();
      changed();
    },
    finish,
    end: () => {
      map.off({ click: onClick, mousedown: onDown, mousemove: onMove, mouseup: onUp });
      map.off('dblclick', finish);
      layer.remove();
    },
  };
}
