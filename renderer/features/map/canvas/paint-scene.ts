import type { GeoPoint } from '../../../../shared/model/geometry';
import type { Place } from '../../../../shared/model/place';
import type { Box } from '../../../../shared/places/place-labels';
import type { LabelCandidate } from '../../../workers/map-tiles-protocol';
import type { PeopleIndex } from '../people-index';
import { drawAdvisories, drawAdvisoryIcons } from './draw-advisories';
import type { DrawnAdvisory } from './draw-advisories';
import { drawLabels } from './draw-labels';
import type { MapLanguage } from './draw-labels';
import { boxAround, drawPeople, placeMarks } from './draw-people';
import type { PeopleMark } from './draw-people';
import { drawPlaces, drawZones, placePlaces } from './draw-places';
import { drawRoutes } from './draw-routes';
import type { DrawnRoute } from './draw-routes';
import type { Frame } from './frame';
import type { MapColours } from './map-colours';

/** What can be clicked on a map. */
export type MapThing =
  | { readonly kind: 'people'; readonly mark: PeopleMark }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'advisory'; readonly id: string }
  | { readonly kind: 'route'; readonly id: string };

/** Where a thing was painted, in pixels of the canvas. */
export interface Hit {
  readonly thing: MapThing;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Everything that a map shows above the ground. */
export interface Scene {
  readonly colours: MapColours;
  readonly scheme: 'light' | 'dark';
  readonly language: MapLanguage;
  /** ISO 3166-1 alpha-2. */
  readonly homeCountry: string;
  /** Null hides the people. */
  readonly people: PeopleIndex | null;
  /** The colours of the parts of a crowd, in their order. */
  readonly partColours: readonly string[];
  readonly places: readonly Place[];
  readonly routes: readonly DrawnRoute[];
  readonly advisories: readonly DrawnAdvisory[];
  /** The key of the crowd, or the id of the place, route or advisory, that is chosen. */
  readonly chosen: string | null;
  /** A point that a search or a form speaks of. */
  readonly marked: GeoPoint | null;
  readonly hasNames: boolean;
}

const font = "'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif";

function drawMark(context: CanvasRenderingContext2D, x: number, y: number, colours: MapColours): void {
  context.beginPath();
  context.moveTo(x, y);
  context.bezierCurveTo(x - 4, y - 10, x - 11, y - 14, x - 11, y - 22);
  context.arc(x, y - 22, 11, Math.PI, 0);
  context.bezierCurveTo(x + 11, y - 14, x + 4, y - 10, x, y);
  context.fillStyle = colours.accent;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = colours.card;
  context.stroke();
  context.beginPath();
  context.arc(x, y - 22, 4, 0, 2 * Math.PI);
  context.fillStyle = colours.card;
  context.fill();
}

/** Paints a scene; answers what can be clicked, the topmost last. */
export function paintScene(
  context: CanvasRenderingContext2D,
  frame: Frame,
  scene: Scene,
  labels: readonly LabelCandidate[],
): readonly Hit[] {
  const { colours, chosen, marked } = scene;
  drawZones(context, frame, scene.places, { colours, chosen });
  const routes = drawRoutes(context, frame, scene.routes, { colours, chosen });
  const advisories = drawAdvisories(context, frame, scene.advisories, { colours, chosen });
  const places = placePlaces(frame, scene.places);
  const people = placeMarks(frame, scene.people?.marks(frame.bounds, frame.zoom) ?? []);
  const obstacles: Box[] = [
    ...people.map(({ x, y, radius }) => boxAround(x, y, radius)),
    ...places.map(({ x, y }) => ({ left: x - 24, top: y - 12, width: 48, height: 40 })),
    ...advisories.map(({ x, y }) => boxAround(x, y, 12)),
  ];
  if (scene.hasNames) {
    drawLabels(context, frame, labels, { language: scene.language, colours, obstacles });
  }
  drawPlaces(context, places, { colours, chosen, font });
  drawPeople(context, people, { colours, partColours: scene.partColours, chosen, font });
  drawAdvisoryIcons(context, advisories, { colours, chosen });
  if (marked !== null) {
    const { x, y } = frame.project(marked.latitude, marked.longitude);
    drawMark(context, x, y, colours);
  }
  return [
    ...routes.map(({ route, x, y }): Hit => ({ thing: { kind: 'route', id: route.id }, x, y, radius: 6 })),
    ...people.map(({ mark, x, y, radius }): Hit => ({ thing: { kind: 'people', mark }, x, y, radius })),
    ...places.map(({ place, x, y }): Hit => ({ thing: { kind: 'place', id: place.id }, x, y, radius: 11 })),
    ...advisories.map(({ advisory, x, y }): Hit => ({
      thing: { kind: 'advisory', id: advisory.id },
      x,
      y,
      radius: 11,
    })),
  ];
}
