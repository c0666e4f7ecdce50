import { instantText } from '../eligibility/instant';
import { escapeHtml } from '../kit/escape-html';
import { printableText } from '../kit/printable-text';
import { marginBoxes, paperFonts } from '../manifests/page-margins';
import type { MessageId } from '../messages/en';
import type { FormatMessage } from '../messages/format';
import { message } from '../messages/message';
import type { MessageValue } from '../messages/message';
import { departureName } from '../model/departure';
import type { HeldDocument } from '../model/held-document';
import { personName } from '../model/person';
import type { Plan } from '../model/plan';

const mostLetters = 120;

/**
 * Documents in custody as a whole HTML document for A4, each with room for the signature of who takes it. `now` is ISO 8601.
 * It asks for nothing from outside.
 */
export function heldListHtml(
  plan: Pick<Plan, 'person' | 'departure'>,
  documents: readonly HeldDocument[],
  now: string,
  format: FormatMessage,
): string {
  const show = (id: MessageId, values?: Readonly<Record<string, MessageValue>>): string =>
    escapeHtml(format(message(id, values)));
  const cell = (text: string): string =>
    `<td><bdi>${escapeHtml(printableText(text, mostLetters))}</bdi></td>`;
  const title = format(message('heldDocuments.title'));
  const margins = marginBoxes({
    head: title,
    issue: format(message('heldDocuments.as-of', { at: instantText(now) })),
    record: '',
    page: (page, pages) => format(message('manifests.page', { page, pages })),
  });
  const rows = documents.map((document, at) => {
    const person = document.personId === null ? undefined : plan.person.get(document.personId);
    const departure = document.departureId === null ? undefined : plan.departure.get(document.departureId);
    const state = format(message(`heldDocuments.state-${document.state}`));
    const where = departure === undefined ? document.givenTo : departureName(departure);
    return `<tr><td class="number">${at + 1}</td>${cell(person === undefined ? '' : personName(person))}${cell(
      document.documentType === '' ? '' : format(message(`roster.document-${document.documentType}`)),
    )}${cell(document.documentNumber)}${cell(instantText(document.receivedAt))}${cell([state, where].filter(Boolean).join(': '))}${cell(document.note)}<td class="sign"></td></tr>`;
  });
  const heads: readonly MessageId[] = [
    'heldDocuments.person',
    'heldDocuments.type',
    'heldDocuments.number',
    'heldDocuments.received',
    'heldDocuments.state',
    'heldDocuments.note',
    'heldDocuments.signature',
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>@page { size: A4 landscape; margin: 14mm 10mm 13mm;
  ${margins} }
body { font: 9pt/1.3 ${paperFonts}; color: #000; background: #fff; margin: 0 }
h1 { font-size: 14pt; margin: 0 0 1mm }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th, td { text-align: left; vertical-align: top; padding: 1.2mm; border: .2mm solid #888; overflow-wrap: anywhere }
.number { width: 10mm; text-align: right }
.sign { width: 42mm }
tr { break-inside: avoid }
thead { display: table-header-group }</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${show('heldDocuments.as-of', { at: instantText(now) })} · ${show('heldDocuments.count', { count: documents.length })}</p>
<table>
<thead><tr><th class="number" scope="col">${show('heldDocuments.line')}</th>${heads.map((head) => `<th scope="col"${head === 'heldDocuments.signature' ? ' class="sign"' : ''}>${show(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
