import type { AdvisoryLevel } from '../../../../shared/model/advisory';
import type { Position } from '../../../../shared/model/geometry';
import { levelColour } from './draw-advisories';
import { middleOf, shapePath } from './draw-shapes';
import type { Frame } from './frame';
import type { MapColours } from './map-colours';

/** A route as it is drawn. */
export interface DrawnRoute {
  readonly id: string;
  readonly line: readonly Position[];
  /** Of the gravest advisory on it. */
  readonly level: AdvisoryLevel | null;
  readonly isStale: boolean;
}

/** Where the handle of a route was drawn. */
interface DrawnHandle {
  readonly route: DrawnRoute;
  readonly x: number;
  readonly y: number;
}

/** Draws routes as thin lines: whole where they are open, dashed where something is said of them. Answers where their handles are. */
export function drawRoutes(
  context: CanvasRenderingContext2D,
  frame: Frame,
  routes: readonly DrawnRoute[],
  { colours, chosen }: { readonly colours: MapColours; readonly chosen: string | null },
): readonly DrawnHandle[] {
  return routes.map((route) => {
    const geometry = { type: 'LineString' as const, coordinates: [...route.line] };
    const path = shapePath(frame, geometry);
    const { level, isStale } = route;
    const colour =
      level === null ? colours.ownLine : levelColour({ level, isStale, isWithdrawn: false }, colours);
    const isChosen = route.id === chosen;
    context.save();
    context.lineJoin = 'round';
    context.lineCap = 'round';
    context.strokeStyle = colours.halo;
    context.lineWidth = isChosen ? 8 : 5;
    context.stroke(path);
    context.strokeStyle = colour;
    context.lineWidth = isChosen ? 4 : 2.2;
    context.setLineDash(level === null ? [] : [7, 6]);
    context.stroke(path);
    context.restore();
    const [longitude, latitude] = middleOf(geometry);
    const { x, y } = frame.project(latitude, longitude);
    context.beginPath();
    context.arc(x, y, 4, 0, 2 * Math.PI);
    context.fillStyle = colours.card;
    context.fill();
    context.lineWidth = 2;
    context.strokeStyle = colour;
    context.stroke();
    return { route, x, y };
  });
}
