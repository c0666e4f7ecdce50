import { instantText } from '../../eligibility/instant';
import { escapeHtml } from '../../kit/escape-html';
import { withoutFormula } from '../../kit/without-formula';
import { marginBoxes, paperFonts } from '../../manifests/page-margins';
import type { MessageId } from '../../messages/en';
import type { FormatMessage } from '../../messages/format';
import { message } from '../../messages/message';
import type { MessageValue } from '../../messages/message';
import { toCsv } from '../../roster-import/export-tables';
import type { UnsupportedColumn } from './unsupported-columns';
import type { UnsupportedLine } from './unsupported-list';

/** What a list of unsupported people is made from. */
export interface UnsupportedSheet {
  readonly lines: readonly UnsupportedLine[];
  readonly columns: readonly UnsupportedColumn[];
  /** What the plan is called. */
  readonly plan: string;
  /** As of when, ISO 8601. */
  readonly now: string;
  readonly format: FormatMessage;
  /** BCP 47. */
  readonly locale: string;
}

const style = `* { box-sizing: border-box }
body { font: 8pt/1.3 ${paperFonts}; color: #000; background: #fff; margin: 0 }
h1 { font-size: 14pt; margin: 0 0 1mm }
p { margin: 0 0 2mm }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th, td { text-align: left; vertical-align: top; padding: .8mm 1.4mm; border-bottom: .2mm solid #999; overflow-wrap: anywhere }
thead { display: table-header-group }
thead th { border-bottom: .4mm solid #000; overflow-wrap: normal }
tbody th, .late { font-weight: 700 }
tr { break-inside: avoid }
@media screen { body { padding: 8mm } }`;

/** The list as a whole HTML document for A4 on its side, with page heads and page numbers, which asks for nothing from outside. */
export function unsupportedHtml({ lines, columns, plan, now, format, locale }: UnsupportedSheet): string {
  const say = (id: MessageId, values?: Readonly<Record<string, MessageValue>>): string =>
    format(message(id, values));
  const late = lines.filter(({ overdueDays }) => overdueDays > 0).length;
  const margins = marginBoxes({
    head: [say('unsupported.title'), plan].join(' – '),
    issue: instantText(now),
    record: '',
    page: (page, pages) => say('unsupported.page', { page, pages }),
  });
  const sum = columns.reduce((total, { share }) => total + share, 0);
  const widths = columns.map(({ share }) => `<col style="width:${((share / sum) * 100).toFixed(1)}%">`);
  const heads = columns.map(({ label }) => `<th scope="col">${escapeHtml(say(label))}</th>`);
  const row = (line: UnsupportedLine): string => {
    const cells = columns.map(({ id, text }) => {
      const shown = `<bdi dir="auto">${escapeHtml(text(line, format))}</bdi>`;
      return id === 'name'
        ? `<th scope="row">${shown}</th>`
        : `<td${id === 'next' && line.overdueDays > 0 ? ' class="late"' : ''}>${shown}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  };
  const sentences = [
    say('unsupported.count', { count: lines.length }),
    ...(late > 0 ? [say('unsupported.late', { late })] : []),
    say('unsupported.as-of', { at: instantText(now) }),
  ];
  return `<!DOCTYPE html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(say('unsupported.title'))}</title>
<style>@page { size: A4 landscape; margin: 14mm 11mm; ${margins} }
${style}</style>
</head>
<body>
<h1>${escapeHtml(say('unsupported.title'))}</h1>
<p>${escapeHtml(sentences.join(' '))}</p>
<table><colgroup>${widths.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.map(row).join('\n')}
</tbody></table>
</body>
</html>
`;
}

/** The list as CSV in UTF-8 with a byte order mark; no cell is a formula. */
export function unsupportedCsv({ lines, columns, format }: UnsupportedSheet): string {
  return `\uFEFF${toCsv({
    headers: columns.map(({ label }) => format(message(label))),
    rows: lines.map((line) => columns.map(({ text }) => withoutFormula(text(line, format)))),
  })}`;
}
