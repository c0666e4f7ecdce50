import { sheetSize } from '../../../../shared/manifests/list/sheet-size';
import type { PaperSize } from '../../../../shared/model/manifest-template';

/** How the sheet lies. */
export type Orientation = 'portrait' | 'landscape';

/** Millimetres: the sheet, and the map upon it. */
export interface MapSheet {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly mapWidthMm: number;
  readonly mapHeightMm: number;
}

/** The margin all round, and the room for the title above the map and the legend below it. */
export const marginMm = 9;
const titleMm = 12;
const legendMm = 31;

/** The sheet of a map. */
export function sheetOfMap(paper: PaperSize, orientation: Orientation): MapSheet {
  const { widthMm, heightMm } = sheetSize({ paper, orientation });
  return {
    widthMm,
    heightMm,
    mapWidthMm: widthMm - 2 * marginMm,
    mapHeightMm: heightMm - 2 * marginMm - titleMm - legendMm,
  };
}

/** Pixels of a page to a millimetre of paper. */
export const pixelsPerMm = 96 / 25.4;

/** Metres to a pixel at the equator at zoom 0. */
const widestPixelM = 156_543.034;

/** The longest round length, metres, whose bar is at most `mostMm` long on paper, and how long that bar is. */
export function scaleBar(
  { latitude, zoom }: { readonly latitude: number; readonly zoom: number },
  mostMm: number,
): { readonly metres: number; readonly barMm: number } {
  const metresPerMm = ((widestPixelM * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom) * pixelsPerMm;
  const most = metresPerMm * mostMm;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * ([5, 2].find((step) => step * power <= most) ?? 1);
  return { metres, barMm: metres / metresPerMm };
}
