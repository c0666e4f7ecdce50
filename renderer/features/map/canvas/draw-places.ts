import type { Place } from '../../../../shared/model/place';
import type { Frame } from './frame';
import { pointOfPlace } from '../point-of-place';
import { drawBadge } from './draw-symbol';
import { shapePath } from './draw-shapes';
import type { MapColours } from './map-colours';

/** Draws the outlines of zones; a supported area by a line, a warden zone by dashes. */
export function drawZones(
  context: CanvasRenderingContext2D,
  frame: Frame,
  places: readonly Place[],
  { colours, chosen }: { readonly colours: MapColours; readonly chosen: string | null },
): void {
  for (const { id, kind, area } of places) {
    if (area === null) {
      continue;
    }
    const path = shapePath(frame, area);
    const colour = kind === 'supported-area' ? colours.parts.assigned : colours.accent;
    context.save();
    context.globalAlpha = id === chosen ? 0.22 : 0.09;
    context.fillStyle = colour;
    context.fill(path, 'evenodd');
    context.globalAlpha = 1;
    context.lineWidth = id === chosen ? 3.5 : 1.8;
    context.strokeStyle = colour;
    context.setLineDash(kind === 'supported-area' ? [] : [8, 5]);
    context.stroke(path);
    context.restore();
  }
}

/** A place of the plan where its icon goes on the canvas. */
export interface PlacedPlace {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
}

/** Where the icons of places go. */
export function placePlaces(frame: Frame, places: readonly Place[]): readonly PlacedPlace[] {
  return places.flatMap((place) => {
    const at = pointOfPlace(place);
    return at === null ? [] : [{ place, ...frame.project(at.latitude, at.longitude) }];
  });
}

/** Draws the icons of the places that planners put on the map, and their names. */
export function drawPlaces(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedPlace[],
  look: { readonly colours: MapColours; readonly chosen: string | null; readonly font: string },
): void {
  const { colours, chosen, font } = look;
  for (const { place, x, y } of placed) {
    const colour = place.kind === 'supported-area' ? colours.parts.assigned : colours.accent;
    const isChosen = place.id === chosen;
    drawBadge(context, place.kind, { x, y, size: 22, colour, halo: colours.card, isChosen });
    context.font = `600 11.5px ${font}`;
    context.textAlign = 'center';
    context.textBaseline = 'top';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = colours.halo;
    context.strokeText(place.name, x, y + 14);
    context.fillStyle = colours.text;
    context.fillText(place.name, x, y + 14);
  }
}
