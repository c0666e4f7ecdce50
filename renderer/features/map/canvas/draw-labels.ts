import { placeLabels } from '../../../../shared/places/place-labels';
import type { Box, WantedLabel } from '../../../../shared/places/place-labels';
import type { LabelCandidate, LabelKind } from '../../../workers/map-tiles-protocol';
import type { Frame } from './frame';
import type { MapColours } from './map-colours';
import { drawSymbol } from './draw-symbol';

/** The language of the names on a map. */
export type MapLanguage = 'en' | 'fr' | 'ar';

interface LabelStyle {
  readonly font: string;
  readonly height: number;
  readonly colour: (colours: MapColours) => string;
  readonly gap: number | 'centred';
}

const family = "'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif";

const styles: Readonly<Record<LabelKind, LabelStyle>> = {
  country: { font: `600 13px ${family}`, height: 16, colour: ({ areaText }) => areaText, gap: 'centred' },
  province: {
    font: `italic 400 11px ${family}`,
    height: 14,
    colour: ({ areaText }) => areaText,
    gap: 'centred',
  },
  capital: { font: `600 12.5px ${family}`, height: 15, colour: ({ text }) => text, gap: 7 },
  town: { font: `400 11.5px ${family}`, height: 14, colour: ({ text }) => text, gap: 6 },
  airport: { font: `400 10.5px ${family}`, height: 13, colour: ({ faintText }) => faintText, gap: 9 },
  port: { font: `400 10.5px ${family}`, height: 13, colour: ({ faintText }) => faintText, gap: 9 },
};

/** Measuring is the dear part, and the same names come again with every move. */
const widths = new Map<string, number>();

function widthOf(context: CanvasRenderingContext2D, font: string, name: string): number {
  const key = `${font}|${name}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = font;
    width = context.measureText(name).width;
    widths.set(key, width);
  }
  return width;
}

/** Names that were measured before their font was there are measured anew. */
export function forgetWidths(): void {
  widths.clear();
}

function drawDot(
  context: CanvasRenderingContext2D,
  { kind }: LabelCandidate,
  x: number,
  y: number,
  colours: MapColours,
): void {
  if (kind === 'airport' || kind === 'port') {
    drawSymbol(context, kind, { x, y, size: 11, colour: colours.faintText, halo: colours.halo });
    return;
  }
  if (kind === 'capital') {
    context.beginPath();
    context.arc(x, y, 4.2, 0, 2 * Math.PI);
    context.fillStyle = colours.halo;
    context.fill();
    context.lineWidth = 1.4;
    context.strokeStyle = colours.dot;
    context.stroke();
  }
  context.beginPath();
  context.arc(x, y, kind === 'capital' ? 2 : 2.4, 0, 2 * Math.PI);
  context.fillStyle = colours.dot;
  context.fill();
}

/** Writes the names of the ground where there is room beside what is already drawn. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  frame: Frame,
  labels: readonly LabelCandidate[],
  look: {
    readonly language: MapLanguage;
    readonly colours: MapColours;
    readonly obstacles: readonly Box[];
  },
): void {
  const { language, colours, obstacles } = look;
  const wanted = labels.map((label): WantedLabel => {
    const { font, height, gap } = styles[label.kind];
    const { x, y } = frame.project(label.latitude, label.longitude);
    return { x, y, width: widthOf(context, font, label.names[language]) + 4, height, gap };
  });
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.direction = language === 'ar' ? 'rtl' : 'ltr';
  for (const { index, box } of placeLabels(wanted, obstacles, frame)) {
    const label = labels[index];
    const point = wanted[index];
    if (label === undefined || point === undefined) {
      continue;
    }
    const style = styles[label.kind];
    if (style.gap !== 'centred') {
      drawDot(context, label, point.x, point.y, colours);
    }
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    context.font = style.font;
    context.lineWidth = 3;
    context.strokeStyle = colours.halo;
    context.strokeText(label.names[language], x, y);
    context.fillStyle = style.colour(colours);
    context.fillText(label.names[language], x, y);
  }
}
