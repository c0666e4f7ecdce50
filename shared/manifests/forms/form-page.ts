import { escapeHtml } from '../../kit/escape-html';
import { printableText } from '../../kit/printable-text';
import { message } from '../../messages/message';
import { departureName } from '../../model/departure';
import { issueText, recordText, runningHead } from '../manifest-facts';
import type { LabelledFact } from '../manifest-facts';
import { sheetSize } from '../list/sheet-size';
import { fontFacesFor } from '../manifest-fonts';
import { marginBoxes, paperFonts } from '../page-margins';
import type { FormContext, FormRequest } from './form';

/** A text from a roster as HTML that shows it in its own direction. */
export function shownText(text: string, most?: number): string {
  return `<bdi dir="auto">${escapeHtml(printableText(text, most))}</bdi>`;
}

/** Boxes with a label each; one without a text is room to write. */
export function factBoxes(facts: readonly LabelledFact[], className = ''): string {
  const boxes = facts.map(
    ({ label, text }) =>
      `<div><dt>${escapeHtml(label)}</dt><dd>${text === '' ? '&nbsp;' : shownText(text, 400)}</dd></div>`,
  );
  return `<dl class="boxes ${className}">${boxes.join('')}</dl>`;
}

/** Lines to be signed on, with what each is for. */
export function signatureLines(labels: readonly string[]): string {
  return labels.length === 0
    ? ''
    : `<div class="signatures">${labels.map((label) => `<div>${escapeHtml(label)}</div>`).join('')}</div>`;
}

const style = `
* { box-sizing: border-box; }
body { margin: 0; padding: 0 0.4mm; background: #fff; color: #000; font: 8.5pt/1.3 ${paperFonts}; }
h1 { margin: 0 0 2mm; font-size: 14pt; line-height: 1.25; border-bottom: 1.5pt solid #000; padding-bottom: 1.5mm; display: flex; justify-content: space-between; align-items: end; gap: 6mm; }
h1 small { flex: none; font-size: 8pt; font-weight: 400; }
h2 { margin: 4mm 0 1mm; font-size: 10pt; break-after: avoid; }
p { margin: 1.5mm 0; overflow-wrap: anywhere; }
.boxes { display: grid; grid-template-columns: repeat(4, 1fr); margin: 0 0 3mm; border-block-start: 0.5pt solid #000; border-inline-start: 0.5pt solid #000; }
.boxes.three { grid-template-columns: repeat(3, 1fr); }
.boxes.one { grid-template-columns: 1fr; }
.boxes > div { border-block-end: 0.5pt solid #000; border-inline-end: 0.5pt solid #000; padding: 0.8mm 1.2mm; min-height: 9mm; min-width: 0; }
.boxes dt { font-size: 6.5pt; }
.boxes dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
th { text-align: start; vertical-align: bottom; font-size: 7.5pt; border: 0.5pt solid #000; padding: 0.8mm 1mm; overflow-wrap: anywhere; background: #eee; }
td { border: 0.5pt solid #000; padding: 0.8mm 1mm; vertical-align: top; overflow-wrap: anywhere; min-height: 6mm; height: 6mm; }
td.is-number { text-align: end; }
tr { break-inside: avoid; }
.nobody { border: 1pt solid #000; padding: 4mm; font-size: 10pt; }
.statement { break-inside: avoid; margin-top: 4mm; }
.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(55mm, 1fr)); gap: 8mm; margin-top: 12mm; break-inside: avoid; }
.signatures div { border-top: 0.7pt solid #000; padding-top: 1mm; font-size: 7pt; }
.sheet { break-after: page; }
.sheet:last-child { break-after: auto; }
`;

/** What makes a page of one form differ from that of another. */
interface FormPage {
  readonly title: string;
  readonly isLandscape?: boolean;
  /** Rules for this form alone. */
  readonly style?: string;
  /** HTML in which all that came from elsewhere is escaped. */
  readonly body: string;
}

/**
 * A form as a whole HTML document that asks for nothing from outside: the departure at the top of each page, version,
 * record and page x of y at the bottom, with the faces of the scripts that it needs built in.
 */
export async function formPage(
  { manifest, format, paper }: FormContext,
  page: FormPage,
  loadFont: FormRequest['loadFont'],
): Promise<string> {
  const { title } = page;
  const { widthMm } = sheetSize({ paper, orientation: page.isLandscape === true ? 'landscape' : 'portrait' });
  const margins = marginBoxes({
    head: printableText(runningHead(manifest, format), 130),
    issue: `${title} · ${issueText(manifest, format)}`,
    record: recordText(manifest, format),
    page: (number, pages) => format(message('manifests.page', { page: number, pages })),
  });
  const name = printableText(departureName(manifest.departure), 60);
  const rest = `${page.body}\n</body>\n</html>\n`;
  const head = `<title>${escapeHtml(`${title} – ${name}`)}</title>`;
  const faces = await fontFacesFor(`${head}${margins}${rest}`, loadFont);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
${head}
<style>${faces}
@page { size: ${paper} ${page.isLandscape === true ? 'landscape' : 'portrait'}; margin: 14mm 10mm 13mm; ${margins} }
${style}${page.style ?? ''}
@media screen {
  html { background: #d9dce1; }
  body { width: ${widthMm}mm; max-width: 100%; margin: 6mm auto; padding: 12mm 10mm; box-shadow: 0 1px 6px #0006; }
}
</style>
</head>
<body>
${rest}`;
}
