import type { Place } from '../../../../shared/model/place';
import type { Frame } from './frame';
import { drawBadge } from './draw-symbol';
import { middleOf, shapePath } from './draw-shapes';
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

/** Draws the icons of the places that planners put on the map, and their names; answers where they are. */
export function drawPlaces(
  context: CanvasRenderingContext2D,
  frame: Frame,
  places: readonly Place[],
  look: {
    readonly colours: MapColours;
    readonly chosen: string | null;
    readonly font: string;
  },
): readonly { readonly place: Place; readonly x: number; readonly y: number }[] {
  const { colours, chosen, font } = look;
  return places.flatMap((place) => {
    const at =
      place.point ??
      (place.area === null ? null : { longitude: middleOf(place.area)[0], latitude: middleOf(place.area)[1] });
    if (at === null) {
      return [];
    }
    const { x, y } = frame.project(at.latitude, at.longitude);
    const colour = place.kind === 'supported-area' ? colours.parts.assigned : colours.accent;
    drawBadge(context, place.kind, {
      x,
      y,
      size: 22,
      colour,
      halo: colours.card,
      isChosen: place.id === chosen,
    });
    context.font = `600 11.5px ${font}`;
    context.textAlign = 'center';
    context.textBaseline = 'top';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = colours.halo;
    context.strokeText(place.name, x, y + 14);
    context.fillStyle = colours.text;
    context.fillText(place.name, x, y + 14);
    return [{ place, x, y }];
  });
}
