import { manifestColumns } from './manifest-columns';
import { marginBoxes, paperFonts } from './page-margins';
import type { MarginTexts } from './page-margins';

/** The style sheet of a printed manifest. */
export function manifestStyle(texts: MarginTexts): string {
  const total = manifestColumns.reduce((sum, column) => sum + column.width, 0);
  const widths = manifestColumns
    .map(({ id, width }) => `col.${id} { width: ${((100 * width) / total).toFixed(2)}%; }`)
    .join('\n');
  return `
@page {
  size: A4 landscape;
  margin: 14mm 10mm 13mm;
  ${marginBoxes(texts)}
}
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 8pt/1.25 ${paperFonts}; }
h1 { margin: 0; font-size: 15pt; display: flex; justify-content: space-between; }
header { border-bottom: 1.5pt solid #000; padding-bottom: 1.5mm; margin-bottom: 2mm; }
header p { margin: 0.5mm 0 0; }
h2 { margin: 0 0 1mm; font-size: 10pt; }
.facts { margin: 0 0 2.5mm; display: grid; grid-template-columns: repeat(4, 1fr); gap: 1mm 4mm; }
.facts dt { font-size: 6.5pt; text-transform: uppercase; letter-spacing: 0.03em; }
.facts dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
th { text-align: start; vertical-align: bottom; font-size: 7pt; border-bottom: 1pt solid #000; padding: 0.6mm 0.8mm; }
td { border-bottom: 0.3pt solid #aaa; padding: 0.7mm 0.8mm; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
tr.first td { border-top: 0.8pt solid #000; }
td.family-name { font-weight: 600; }
td.number, td.household, td.baggage-kg { text-align: end; }
td.boarded i { display: block; width: 3.2mm; height: 3.2mm; border: 0.8pt solid #000; margin: 0 auto; }
.nobody { border: 1pt solid #000; padding: 4mm; font-size: 10pt; }
.counts { break-inside: avoid; margin-top: 4mm; border-top: 1.5pt solid #000; padding-top: 2mm; }
.counts p { margin: 0 0 9mm; }
.signatures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8mm; }
.signatures div { border-top: 0.7pt solid #000; padding-top: 1mm; font-size: 7pt; }
${widths}
@media screen {
  html { background: #d9dce1; }
  body { width: 297mm; max-width: 100%; margin: 6mm auto; padding: 12mm 10mm; box-shadow: 0 1px 6px #0006; }
}
`;
}
