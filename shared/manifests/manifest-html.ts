import { escapeHtml } from '../kit/escape-html';
import { printableText } from '../kit/printable-text';
import type { FormatMessage } from '../messages/format';
import { message } from '../messages/message';
import { departureName } from '../model/departure';
import {
  countFacts,
  departureFacts,
  issueText,
  recordText,
  replacesText,
  runningHead,
} from './manifest-facts';
import type { LabelledFact } from './manifest-facts';
import { listLayout } from './list/list-layout';
import type { ListLayout, ListOptions } from './list/list-layout';
import { listPages } from './list/list-pages';
import type { ListHead } from './list/list-pages';
import { listStyle } from './list/list-style';
import { isolated, pageTable, soFar } from './list/list-table';
import type { Manifest } from './manifest';

/** How a manifest is laid out: the words, the list, and font faces to be built in (`@font-face` rules with data addresses). */
export interface ManifestHtmlOptions extends ListOptions {
  readonly format: FormatMessage;
  readonly fontFaces?: string;
}

/** A manifest with what people typed into the departure as it can stand on paper. */
function printableHead(manifest: Manifest): Manifest {
  const { departure, issuedBy = '' } = manifest;
  const { carrier, number, origin, destination, reportingPlace, notes } = departure;
  const short = (text: string) => printableText(text, 80);
  return {
    ...manifest,
    issuedBy: short(issuedBy),
    departure: {
      ...departure,
      carrier: short(carrier),
      number: short(number),
      origin: short(origin),
      destination: short(destination),
      reportingPlace: short(reportingPlace),
      notes: printableText(notes, 400),
    },
  };
}

function factList(facts: readonly LabelledFact[]): string {
  const items = facts.map(
    ({ label, text }) => `<div><dt>${escapeHtml(label)}</dt><dd>${isolated(text)}</dd></div>`,
  );
  return `<dl class="facts">${items.join('')}</dl>`;
}

function headOf(manifest: Manifest, { titles, format }: ListLayout): ListHead {
  return {
    title: titles.join(' / '),
    sentences: [replacesText(manifest, format), recordText(manifest, format)].filter((text) => text !== ''),
    facts: departureFacts(manifest, format),
  };
}

function headHtml(manifest: Manifest, { title, sentences, facts }: ListHead): string {
  return `<header>
<h1>${isolated(title)}<span>${isolated(departureName(manifest.departure))}</span></h1>
${sentences.map((sentence) => `<p>${isolated(sentence)}</p>`).join('\n')}
</header>
${factList(facts)}`;
}

function countsHtml(
  manifest: Manifest,
  facts: readonly LabelledFact[],
  { format, template }: ListLayout,
): string {
  const { adultKg, childKg, baggageKg } = manifest.assumed;
  const weights = message('manifests.assumed', { adult: adultKg, child: childKg, baggage: baggageKg });
  const lines = (
    ['manifests.signature-prepared', 'manifests.signature-carrier', 'manifests.signature-closed'] as const
  ).map((id) => `<div>${escapeHtml(format(message(id)))}</div>`);
  return `<section class="counts">
<h2>${escapeHtml(format(message('manifests.counts')))}</h2>
${factList(facts)}
<p>${escapeHtml(format(weights))}</p>
${template.isRedacted ? '' : `<div class="signatures">${lines.join('')}</div>\n`}</section>`;
}

/** The sheets of a list: the head on the first, a table with its running count on each, the counts after the last. */
function sheets(manifest: Manifest, layout: ListLayout): string[] {
  const { format } = layout;
  const head = headOf(manifest, layout);
  const counts = countFacts(manifest, format);
  const { pages, countsStandAlone } = listPages(layout, head, counts);
  const last = countsHtml(manifest, counts, layout);
  const total = manifest.rows.length;
  let before = 0;
  let baggageBeforeKg = 0;
  const tables = pages.map((page) => {
    const rows = page.parts.flatMap((part) => part.rows);
    const count = soFar({ before, rows, total, baggageBeforeKg }, layout);
    before += rows.length;
    baggageBeforeKg += rows.reduce((sum, row) => sum + (row.baggageKg ?? 0), 0);
    return `${pageTable(page, layout)}\n${count}`;
  });
  const bodies =
    total === 0 ? [`<p class="nobody">${escapeHtml(format(message('manifests.nobody')))}</p>`] : tables;
  const contents = bodies.map((body, at) => (at === 0 ? `${headHtml(manifest, head)}\n${body}` : body));
  return countsStandAlone
    ? [...contents, last]
    : contents.map((content, at) => (at === contents.length - 1 ? `${content}\n${last}` : content));
}

/**
 * A manifest as a whole HTML document that asks for nothing from outside, in the form of a template: the table's head and a
 * running count on every page, rows never cut, page x of y, version, time and record in the foot. Everything that came from
 * a roster is escaped, and keeps its own direction.
 */
export function manifestHtml(issued: Manifest, options: ManifestHtmlOptions): string {
  const manifest = printableHead(issued);
  const layout = listLayout(manifest, options.format, options);
  const { format, template, titles } = layout;
  const title = titles[0] ?? '';
  const pageOf = (page: string, pages: string) => format(message('manifests.page', { page, pages }));
  const style = listStyle(layout, {
    head: runningHead(manifest, format),
    issue: `${title} · ${issueText(manifest, format)}`,
    record: recordText(manifest, format),
    page: pageOf,
  });
  const [language = 'en'] = template.languages;
  const contents = sheets(manifest, layout);
  const pages = contents.map(
    (content, at) =>
      `<section class="sheet">\n${content}\n<p class="screen-page" aria-hidden="true">${escapeHtml(pageOf(String(at + 1), String(contents.length)))}</p>\n</section>`,
  );
  return `<!DOCTYPE html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(`${title} – ${departureName(manifest.departure)}`)}</title>
<style>${options.fontFaces ?? ''}${style}</style>
</head>
<body>
${pages.join('\n')}
</body>
</html>
`;
}
