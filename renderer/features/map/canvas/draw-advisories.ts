import type { AdvisoryLevel } from '../../../../shared/model/advisory';
import type { PlanGeometry } from '../../../../shared/model/geometry';
import type { Frame } from './frame';
import { drawBadge } from './draw-symbol';
import { middleOf, shapePath } from './draw-shapes';
import type { MapColours } from './map-colours';

/** An advisory as it is drawn. */
export interface DrawnAdvisory {
  readonly id: string;
  readonly geometry: PlanGeometry;
  readonly level: AdvisoryLevel;
  /** Nobody confirmed it for too long. */
  readonly isStale: boolean;
  readonly isWithdrawn: boolean;
}

export function levelColour(
  { level, isStale, isWithdrawn }: Pick<DrawnAdvisory, 'level' | 'isStale' | 'isWithdrawn'>,
  colours: MapColours,
): string {
  if (isWithdrawn) {
    return colours.parts['already-left'];
  }
  if (isStale) {
    return colours.stale;
  }
  return {
    information: colours.info,
    caution: colours.caution,
    avoid: colours.warning,
    closed: colours.danger,
  }[level];
}

/** Levels differ by their hatching, too: dots, lines, and lines that cross. */
function hatching(
  context: CanvasRenderingContext2D,
  level: AdvisoryLevel,
  colour: string,
): CanvasPattern | null {
  const side = 10;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pattern = canvas.getContext('2d');
  if (pattern === null) {
    return null;
  }
  pattern.strokeStyle = colour;
  pattern.fillStyle = colour;
  pattern.lineWidth = 1.4;
  pattern.globalAlpha = 0.55;
  if (level === 'caution') {
    pattern.arc(side / 2, side / 2, 1.5, 0, 2 * Math.PI);
    pattern.fill();
  }
  for (const shift of [-side, 0, side]) {
    if (level === 'avoid' || level === 'closed') {
      pattern.moveTo(shift, side);
      pattern.lineTo(shift + side, 0);
    }
    if (level === 'closed') {
      pattern.moveTo(shift, 0);
      pattern.lineTo(shift + side, side);
    }
  }
  pattern.stroke();
  return context.createPattern(canvas, 'repeat');
}

const dashes: Readonly<Record<AdvisoryLevel, readonly number[]>> = {
  information: [],
  caution: [2, 6],
  avoid: [10, 6],
  closed: [],
};

/** Draws the areas and lines of advisories; answers where their icons go, which are drawn above everything else. */
export function drawAdvisories(
  context: CanvasRenderingContext2D,
  frame: Frame,
  advisories: readonly DrawnAdvisory[],
  { colours, chosen }: { readonly colours: MapColours; readonly chosen: string | null },
): readonly { readonly advisory: DrawnAdvisory; readonly x: number; readonly y: number }[] {
  return advisories.map((advisory) => {
    const { geometry, level } = advisory;
    const colour = levelColour(advisory, colours);
    const path = shapePath(frame, geometry);
    const isChosen = advisory.id === chosen;
    context.save();
    context.lineJoin = 'round';
    context.lineCap = 'round';
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
      context.globalAlpha = 0.12;
      context.fillStyle = colour;
      context.fill(path, 'evenodd');
      context.globalAlpha = 1;
      const pattern = hatching(context, level, colour);
      if (pattern !== null) {
        context.fillStyle = pattern;
        context.fill(path, 'evenodd');
      }
      context.lineWidth = isChosen ? 4 : 2;
      context.strokeStyle = colour;
      context.setLineDash([...dashes[level]]);
      context.stroke(path);
    } else if (geometry.type !== 'Point') {
      context.lineWidth = isChosen ? 10 : 8;
      context.strokeStyle = colours.halo;
      context.stroke(path);
      context.lineWidth = isChosen ? 6 : 4;
      context.strokeStyle = colour;
      context.setLineDash([...dashes[level]]);
      context.stroke(path);
    }
    context.restore();
    const [longitude, latitude] = middleOf(geometry);
    return { advisory, ...frame.project(latitude, longitude) };
  });
}

/** Draws the icons of advisories. */
export function drawAdvisoryIcons(
  context: CanvasRenderingContext2D,
  drawn: ReturnType<typeof drawAdvisories>,
  { colours, chosen }: { readonly colours: MapColours; readonly chosen: string | null },
): void {
  for (const { advisory, x, y } of drawn) {
    drawBadge(context, advisory.level, {
      x,
      y,
      size: 22,
      colour: levelColour(advisory, colours),
      halo: colours.card,
      isChosen: advisory.id === chosen,
    });
  }
}
