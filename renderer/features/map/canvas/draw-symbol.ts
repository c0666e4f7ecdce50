import type { AdvisoryLevel } from '../../../../shared/model/advisory';
import type { PlaceKind } from '../../../../shared/model/place';

export type SymbolName = PlaceKind | AdvisoryLevel;

/** Outlines on a grid of 24 units, after the icons that stand for the same things in lists. */
const outlines: Readonly<Record<SymbolName, readonly string[]>> = {
  airport: ['M16 10h4a2 2 0 0 1 0 4h-4l-4 7h-3l2 -7h-4l-2 2h-3l2 -4l-2 -4h3l2 2h4l-2 -7h3l4 7'],
  port: ['M12 9v12m-8 -8a8 8 0 0 0 16 0m1 0h-2m-14 0h-2', 'M9 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0'],
  'assembly-point': [
    'M10 13a2 2 0 1 0 4 0a2 2 0 0 0 -4 0',
    'M8 21v-1a2 2 0 0 1 2 -2h4a2 2 0 0 1 2 2v1',
    'M15 5a2 2 0 1 0 4 0a2 2 0 0 0 -4 0',
    'M17 10h2a2 2 0 0 1 2 2v1',
    'M5 5a2 2 0 1 0 4 0a2 2 0 0 0 -4 0',
    'M3 13v-1a2 2 0 0 1 2 -2h2',
  ],
  'border-crossing': [
    'M4 8a1 1 0 0 1 1 -1h14a1 1 0 0 1 1 1v7a1 1 0 0 1 -1 1h-14a1 1 0 0 1 -1 -1z',
    'M7 16v4M17 16v4M5 20h4M15 20h4M7.5 16l9 -9M13.5 16l6.5 -6.5M4 13.5l6.5 -6.5',
  ],
  town: ['M3 21h18M5 21v-12l7 -5l7 5v12M10 21v-6h4v6'],
  'warden-zone': ['M5 14h14l-4.5 -4.5l4.5 -4.5h-14v16'],
  'supported-area': [
    'M12 3a12 12 0 0 0 8.5 3a12 12 0 0 1 -8.5 15a12 12 0 0 1 -8.5 -15a12 12 0 0 0 8.5 -3',
    'M9 12l2 2l4 -4',
  ],
  other: [
    'M9 11a3 3 0 1 0 6 0a3 3 0 0 0 -6 0',
    'M17.657 16.657l-5.657 5.657l-5.657 -5.657a8 8 0 1 1 11.314 0',
  ],
  information: ['M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0', 'M12 8h.01M11 12h1v4h1'],
  caution: ['M12 9v4M12 16h.01', 'M12 3l-10 17h20z'],
  avoid: ['M8.5 3h7l5.5 5.5v7l-5.5 5.5h-7l-5.5 -5.5v-7z', 'M12 8v5M12 16h.01'],
  closed: ['M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0', 'M5.7 5.7l12.6 12.6'],
};

/** The outline of an icon, as the path data of an SVG on a grid of 24 units. */
export function symbolOutline(name: SymbolName): string {
  return outlines[name].join(' ');
}

const paths = new Map<SymbolName, readonly Path2D[]>();

function pathsOf(name: SymbolName): readonly Path2D[] {
  const known = paths.get(name) ?? outlines[name].map((outline) => new Path2D(outline));
  paths.set(name, known);
  return known;
}

interface SymbolLook {
  /** The middle of the symbol, and its side, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly halo: string;
}

/** Draws an icon with a rim, so that it shows on any ground. */
export function drawSymbol(context: CanvasRenderingContext2D, name: SymbolName, look: SymbolLook): void {
  const { x, y, size, colour, halo } = look;
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 24, size / 24);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const [width, stroke] of [
    [5.5, halo],
    [2.2, colour],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = stroke;
    pathsOf(name).forEach((path) => context.stroke(path));
  }
  context.restore();
}

/** Draws an icon on a plate, for what planners put on the map themselves; `isChosen` makes it stand out. */
export function drawBadge(
  context: CanvasRenderingContext2D,
  name: SymbolName,
  look: SymbolLook & { readonly isChosen: boolean },
): void {
  const { x, y, size, colour, halo, isChosen } = look;
  context.beginPath();
  context.roundRect(x - size / 2, y - size / 2, size, size, 5);
  context.fillStyle = isChosen ? colour : halo;
  context.fill();
  context.lineWidth = isChosen ? 3 : 1.6;
  context.strokeStyle = colour;
  context.stroke();
  context.save();
  const side = size * 0.68;
  context.translate(x - side / 2, y - side / 2);
  context.scale(side / 24, side / 24);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.lineWidth = 2.2;
  context.strokeStyle = isChosen ? halo : colour;
  pathsOf(name).forEach((path) => context.stroke(path));
  context.restore();
}
