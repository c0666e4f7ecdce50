import { escapeHtml } from '../kit/escape-html';
import type { FormatMessage } from '../messages/format';
import { message } from '../messages/message';
import { departureName } from '../model/departure';
import { manifestColumns } from './manifest-columns';
import {
  countFacts,
  departureFacts,
  issueText,
  recordText,
  replacesText,
  runningHead,
} from './manifest-facts';
import type { LabelledFact } from './manifest-facts';
import { manifestStyle } from './manifest-style';
import type { ManifestRow } from '../model/manifest-content';
import type { Manifest } from './manifest';

/** How a manifest is laid out: the language, and font faces to be built in (`@font-face` rules with data addresses). */
export interface ManifestHtmlOptions {
  readonly format: FormatMessage;
  readonly fontFaces?: string;
}

const isolated = (text: string): string => `<bdi dir="auto">${escapeHtml(text)}</bdi>`;

function factList(facts: readonly LabelledFact[], className: string): string {
  const items = facts.map(
    ({ label, text }) => `<div><dt>${escapeHtml(label)}</dt><dd>${isolated(text)}</dd></div>`,
  );
  return `<dl class="${className}">${items.join('')}</dl>`;
}

function tableRow(row: ManifestRow, isFirstOfHousehold: boolean, format: FormatMessage): string {
  const cells = manifestColumns.map((column) => {
    if (column.id === 'boarded') {
      return '<td class="boarded"><i></i></td>';
    }
    const text = String(column.cell(row, format));
    const content = column.isName === true ? isolated(text) : escapeHtml(text);
    return `<td class="${column.id}">${content}</td>`;
  });
  return `<tr${isFirstOfHousehold ? ' class="first"' : ''}>${cells.join('')}</tr>`;
}

function table(manifest: Manifest, format: FormatMessage): string {
  if (manifest.rows.length === 0) {
    return `<p class="nobody">${escapeHtml(format(message('manifests.nobody')))}</p>`;
  }
  const widths = manifestColumns.map(({ id }) => `<col class="${id}">`).join('');
  const headings = manifestColumns
    .map(({ heading }) => `<th scope="col">${escapeHtml(format(message(heading)))}</th>`)
    .join('');
  const rows = manifest.rows.map((row, index) =>
    tableRow(row, row.householdNumber !== manifest.rows[index - 1]?.householdNumber, format),
  );
  return `<table><colgroup>${widths}</colgroup><thead><tr>${headings}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function signatures(format: FormatMessage): string {
  const lines = (
    ['manifests.signature-prepared', 'manifests.signature-carrier', 'manifests.signature-closed'] as const
  ).map((id) => `<div>${escapeHtml(format(message(id)))}</div>`);
  return `<div class="signatures">${lines.join('')}</div>`;
}

/**
 * A manifest as a whole HTML document that asks for nothing from outside: A4 landscape, the table's head on every page, rows
 * never cut, page x of y, version, time and record in the foot. Everything that came from a roster is escaped.
 */
export function manifestHtml(manifest: Manifest, options: ManifestHtmlOptions): string {
  const { format } = options;
  const title = format(message('manifests.title'));
  const { assumed } = manifest;
  const record = recordText(manifest, format);
  const style = manifestStyle({
    head: runningHead(manifest, format),
    issue: `${title} · ${issueText(manifest, format)}`,
    record,
    page: (page, pages) => format(message('manifests.page', { page, pages })),
  });
  const weights = { adult: assumed.adultKg, child: assumed.childKg, baggage: assumed.baggageKg };
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(`${title} – ${departureName(manifest.departure)}`)}</title>
<style>${options.fontFaces ?? ''}${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}<span>${isolated(departureName(manifest.departure))}</span></h1>
<p>${escapeHtml(replacesText(manifest, format))}</p>
${record === '' ? '' : `<p>${escapeHtml(record)}</p>\n`}</header>
${factList(departureFacts(manifest, format), 'facts')}
${table(manifest, format)}
<section class="counts">
<h2>${escapeHtml(format(message('manifests.counts')))}</h2>
${factList(countFacts(manifest, format), 'facts')}
<p>${escapeHtml(format(message('manifests.assumed', weights)))}</p>
${signatures(format)}
</section>
</body>
</html>
`;
}
