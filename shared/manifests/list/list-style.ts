import { marginBoxes, paperFonts } from '../page-margins';
import type { MarginTexts } from '../page-margins';
import type { ListLayout } from './list-layout';
import {
  barcodeMm,
  cellSideMm,
  columnWidthsMm,
  marginsMm,
  numberSideMm,
  sheetSize,
  typeSize,
} from './sheet-size';

/** The style sheet of a printed list. On screen every page is a sheet of its own. */
export function listStyle(layout: ListLayout, texts: MarginTexts): string {
  const { template, columns } = layout;
  const { widthMm, heightMm } = sheetSize(template);
  const { textPt, headPt, lineHeight, paddingMm, tickMm } = typeSize(template);
  const widths = columnWidthsMm(columns, template)
    .map((width, at) => `col:nth-child(${at + 1}) { width: ${width.toFixed(2)}mm; }`)
    .join('\n');
  const margins = `${marginsMm.top}mm ${marginsMm.side}mm ${marginsMm.bottom}mm`;
  return `
@page {
  size: ${template.paper} ${template.orientation};
  margin: ${margins};
  ${marginBoxes(texts)}
}
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 8pt/1.3 ${paperFonts}; }
.sheet { break-after: page; }
.sheet:last-of-type { break-after: auto; }
h1 { margin: 0; font-size: 15pt; line-height: 1.35; display: flex; justify-content: space-between; gap: 6mm; }
h1 > * { overflow-wrap: anywhere; }
header { border-bottom: 1.5pt solid #000; padding-bottom: 1.5mm; margin-bottom: 2mm; }
header p { margin: 0.5mm 0 0; overflow-wrap: anywhere; }
h2 { margin: 0 0 1mm; font-size: 10pt; }
.facts { margin: 0 0 2.5mm; display: grid; grid-template-columns: repeat(4, 1fr); gap: 1mm 4mm; }
.facts dt { font-size: 6.5pt; text-transform: uppercase; letter-spacing: 0.03em; }
[dir='rtl'] .facts dt { font-size: 7pt; letter-spacing: 0; }
.facts dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; font-size: ${textPt}pt; line-height: ${lineHeight}; }
thead { display: table-header-group; }
th { text-align: start; vertical-align: bottom; font-size: ${headPt}pt; line-height: 1.3; border-bottom: 1pt solid #000; padding: 0.6mm ${cellSideMm}mm; overflow-wrap: anywhere; }
th > span { display: block; }
td { border-bottom: 0.3pt solid #aaa; padding: ${paddingMm}mm ${cellSideMm}mm; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
tr.first td { border-top: 0.8pt solid #000; }
td.strong { font-weight: 600; }
td.end, th.end { text-align: end; padding-inline-end: ${numberSideMm}mm; }
td.middle, th.middle { text-align: center; }
td.middle i { display: block; width: ${tickMm}mm; height: ${tickMm}mm; border: 0.8pt solid #000; margin: 0 auto; }
td.code { padding-block: ${Math.max(paddingMm, 1)}mm; }
td.code svg { display: block; width: ${barcodeMm.width}mm; height: ${barcodeMm.height}mm; }
tr.group th { font-size: ${textPt + 1}pt; text-align: start; padding-top: 2.5mm; border-bottom: 0.8pt solid #000; break-after: avoid; }
tr.group th span { display: inline; font-weight: 400; margin-inline-start: 2mm; }
.so-far { display: flex; flex-wrap: wrap; gap: 0 6mm; margin: 1mm 0 0; font-size: 7.5pt; font-weight: 600; break-before: avoid; }
.nobody { border: 1pt solid #000; padding: 4mm; font-size: 10pt; }
.counts { break-inside: avoid; margin-top: 4mm; border-top: 1.5pt solid #000; padding-top: 2mm; }
.counts p { margin: 0 0 9mm; }
.signatures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8mm; }
.signatures div { border-top: 0.7pt solid #000; padding-top: 1mm; font-size: 7pt; }
.screen-page { display: none; }
${widths}
@media screen {
  html { background: #d9dce1; }
  body { background: none; }
  .sheet { position: relative; width: ${widthMm}mm; min-height: ${heightMm}mm; margin: 6mm auto; padding: ${margins}; background: #fff; box-shadow: 0 1px 6px #0006; }
  .screen-page { display: block; position: absolute; inset-block-end: 5mm; inset-inline-end: ${marginsMm.side}mm; font-size: 7.5pt; }
}
`;
}
