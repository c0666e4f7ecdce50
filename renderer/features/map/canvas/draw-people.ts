import type { Box } from '../../../../shared/places/place-labels';
import type { Frame } from './frame';
import type { MapColours } from './map-colours';

/** A crowd as it is drawn: where, how many, and how they split. */
export interface PeopleMark {
  /** The same as long as the same people stand for it. */
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly people: number;
  /** People of each part, in the order of the colours. */
  readonly parts: readonly number[];
  /** The spots that it stands for, by their number. */
  readonly spots: () => readonly number[];
  /** One household whose place is known exactly. */
  readonly isHousehold: boolean;
}

/** Pixels: thirty times as many people look three times as big. */
export function markRadius({ people, isHousehold }: PeopleMark): number {
  return isHousehold ? Math.min(11, 4 + 1.1 * people) : Math.min(34, 9 + 3.1 * Math.log2(1 + people / 2));
}

const figures = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

function drawRing(
  context: CanvasRenderingContext2D,
  { x, y }: { readonly x: number; readonly y: number },
  [inner, outer]: readonly [number, number],
  mark: PeopleMark,
  partColours: readonly string[],
): void {
  let from = -Math.PI / 2;
  mark.parts.forEach((count, part) => {
    if (count === 0) {
      return;
    }
    const to = from + (count / mark.people) * 2 * Math.PI;
    context.beginPath();
    context.arc(x, y, outer, from, to);
    context.arc(x, y, inner, to, from, true);
    context.closePath();
    context.fillStyle = partColours[part] ?? '';
    context.fill();
    from = to;
  });
}

/** A crowd in its place on the canvas. */
export interface PlacedMark {
  readonly mark: PeopleMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where crowds go on the canvas, the biggest first, so that small ones lie on top. */
export function placeMarks(frame: Frame, marks: readonly PeopleMark[]): readonly PlacedMark[] {
  return marks
    .map((mark) => ({ mark, ...frame.project(mark.latitude, mark.longitude), radius: markRadius(mark) }))
    .toSorted((a, b) => b.radius - a.radius);
}

/** Draws crowds with their number, and households as dots. */
export function drawPeople(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedMark[],
  look: {
    readonly colours: MapColours;
    readonly partColours: readonly string[];
    readonly chosen: string | null;
    readonly font: string;
  },
): void {
  const { colours, partColours, chosen } = look;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { mark, x, y, radius } of placed) {
    const isChosen = mark.key === chosen;
    context.beginPath();
    context.arc(x, y, radius + (isChosen ? 4 : 1.5), 0, 2 * Math.PI);
    context.fillStyle = isChosen ? colours.accent : colours.halo;
    context.fill();
    if (mark.isHousehold) {
      drawRing(context, { x, y }, [0, radius], mark, partColours);
      continue;
    }
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = colours.card;
    context.fill();
    drawRing(context, { x, y }, [Math.max(radius - 5, radius * 0.72), radius], mark, partColours);
    context.font = `600 ${radius < 16 ? 10.5 : 12}px ${look.font}`;
    context.fillStyle = colours.text;
    context.fillText(figures.format(mark.people), x, y + 0.5);
  }
}

/** The box around a round mark. */
export function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, width: radius * 2, height: radius * 2 };
}
