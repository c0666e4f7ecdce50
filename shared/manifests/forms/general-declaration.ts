import { escapeHtml } from '../../kit/escape-html';
import { message } from '../../messages/message';
import { issueText } from '../manifest-facts';
import type { FormContext } from './form';
import { factBoxes, shownText, signatureLines } from './form-page';
import { localDay } from './moments';

/** The fewest rows of a table that is filled in by hand. */
const fewestCrewRows = 4;

function routing({ manifest, facts, format, voyage }: FormContext): string {
  const places = [voyage.origin, ...voyage.via, voyage.destination];
  const people = String(manifest.rows.length);
  const crew = facts.crew.length === 0 ? '' : String(facts.crew.length);
  const rows = places.map((place, index) => {
    const isLast = index === places.length - 1;
    const cells = [shownText(place, 200), isLast ? '' : crew, isLast ? '' : people, isLast ? people : ''];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = (
    ['forms.gd-place', 'forms.gd-crew', 'forms.gd-embarking', 'forms.gd-disembarking'] as const
  ).map((label) => `<th scope="col">${escapeHtml(format(message(label)))}</th>`);
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function crewTable({ facts, format }: FormContext): string {
  const rows = Array.from(
    { length: Math.max(fewestCrewRows, facts.crew.length) },
    (_, index) => `<tr><td>${shownText(facts.crew[index] ?? '', 200)}</td><td></td><td></td></tr>`,
  );
  const heads = (['forms.gd-crew-name', 'forms.gd-crew-duty', 'forms.icao-official-use'] as const).map(
    (label) => `<th scope="col">${escapeHtml(format(message(label)))}</th>`,
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The general declaration of ICAO Annex 9, appendix 1, as one page of HTML; what no plan knows is room to write. */
export function generalDeclaration(context: FormContext): string {
  const { manifest, facts, format, voyage } = context;
  const word = (id: Parameters<typeof message>[0]): string => escapeHtml(format(message(id)));
  const boxes = [
    { label: format(message('forms.operator')), text: facts.operator || voyage.carrier },
    { label: format(message('forms.marks')), text: facts.registration },
    { label: format(message('forms.flight')), text: voyage.number },
    { label: format(message('forms.date')), text: localDay(voyage.departsAt) },
    { label: format(message('forms.departure-from')), text: voyage.origin },
    { label: format(message('forms.arrival-at')), text: voyage.destination },
  ];
  return `<section class="sheet">
<h1>${word('forms.gd')}<small>${escapeHtml(issueText(manifest, format))}</small></h1>
<p>${word('forms.gd-direction')}</p>
${factBoxes(boxes)}
<h2>${word('forms.gd-routing')}</h2>
${routing(context)}
<h2>${word('forms.gd-crew-list')}</h2>
${crewTable(context)}
<h2>${word('forms.gd-health')}</h2>
<p>${word('forms.gd-health-ill')}</p>
${factBoxes([{ label: format(message('forms.gd-health-answer')), text: '' }], 'one')}
<p>${word('forms.gd-health-treatment')}</p>
${factBoxes([{ label: format(message('forms.gd-health-answer')), text: '' }], 'one')}
<p>${word('forms.gd-statement')}</p>
${signatureLines([format(message('forms.gd-signature')), format(message('forms.gd-official'))])}
</section>`;
}
