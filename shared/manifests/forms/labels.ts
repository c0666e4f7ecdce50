import { instantText } from '../../eligibility/instant';
import { escapeHtml } from '../../kit/escape-html';
import { message } from '../../messages/message';
import type { ManifestRow } from '../../model/manifest-content';
import { departureName } from '../../model/departure';
import type { FormContext } from './form';
import { shownText } from './form-page';
import { labelCode, labelForm, labelName } from './label-form';

/** Words of the departure are cut to what a label has room for. */
const longest = 40;

function departureLine({ manifest: { departure }, format }: FormContext): string {
  const day = departure.departsAt.slice(0, 10) || format(message('manifests.unknown'));
  return `<p>${shownText(departureName(departure), longest)} · ${escapeHtml(day)} · ${shownText(departure.destination, longest)}</p>`;
}

function household(row: ManifestRow, { manifest, format, mayShow }: FormContext): string {
  if (!mayShow('household')) {
    return '';
  }
  const { householdNumber } = row;
  const members = manifest.rows.filter((other) => other.householdNumber === householdNumber);
  const place = members.findIndex(({ number }) => number === row.number) + 1;
  return escapeHtml(
    format(message('forms.label-household', { household: householdNumber, place, of: members.length })),
  );
}

const number = (row: ManifestRow, { format }: FormContext): string =>
  `<span class="big">${escapeHtml(format(message('forms.label-number', { number: row.number })))}</span>`;

/** A label for each person, to be worn: name, number, family, departure, and the code that the door reads. */
export const wristbands = labelForm({
  id: 'wristbands',
  label: 'forms.wristbands',
  columns: 2,
  rows: 8,
  fields: ['familyName', 'givenNames', 'household'],
  labels: (row, context) => [
    `${labelName(row)}${departureLine(context)}<div class="row"><div>${number(row, context)}<p>${household(row, context)}</p></div>${labelCode(row)}</div>`,
  ],
});

/** A tag for each piece of baggage; one where the number of pieces is not known. */
export const bagTags = labelForm({
  id: 'bag-tags',
  label: 'forms.bag-tags',
  columns: 2,
  rows: 6,
  fields: ['familyName', 'givenNames', 'household', 'baggagePieces'],
  labels: (row, context) => {
    const pieces = row.baggagePieces ?? 1;
    // A number that no traveller carries is a slip of the pen.
    return Array.from({ length: Math.min(pieces, 20) }, (_, index) => {
      const text = context.format(
        row.baggagePieces === null
          ? message('forms.label-bag')
          : message('forms.label-bag-of', { bag: index + 1, bags: pieces }),
      );
      return `${labelName(row)}${departureLine(context)}<p><b>${escapeHtml(text)}</b> · ${household(row, context)}</p><div class="row">${number(row, context)}${labelCode(row)}</div>`;
    });
  },
});

function allowance({ manifest: { departure }, format }: FormContext): string {
  const { bagsPerPerson: bags, bagKgPerPerson: kg } = departure;
  return [
    bags === null ? '' : format(message('forms.slip-bags', { bags })),
    kg === null ? '' : format(message('forms.slip-kg', { kg })),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A slip for each person to board with: when and where to report, no seat number, and the code that the door reads. */
export const boardingSlips = labelForm({
  id: 'boarding-slips',
  label: 'forms.boarding-slips',
  columns: 2,
  rows: 4,
  fields: ['familyName', 'givenNames', 'household'],
  labels: (row, context) => {
    const { manifest, format, voyage } = context;
    const { departure } = manifest;
    const line = (label: Parameters<typeof message>[0], text: string) =>
      text === '' ? '' : `<p>${escapeHtml(format(message(label)))}: <b>${shownText(text, 60)}</b></p>`;
    const route = [voyage.origin || departure.origin, departure.destination].filter((place) => place !== '');
    return [
      `${labelName(row)}<div>
<p><b>${shownText(departureName(departure), longest)}</b></p>
${line('manifests.route', route.join(' – '))}
${line('manifests.report-at', instantText(departure.reportAt))}
${line('manifests.reporting-place', departure.reportingPlace)}
${line('manifests.departs-at', instantText(departure.departsAt))}
${line('forms.slip-allowance', allowance(context))}
<p>${escapeHtml(format(message('forms.slip-seat')))}</p></div>
<div class="row"><div>${number(row, context)}<p>${household(row, context)}</p></div>${labelCode(row)}</div>`,
    ];
  },
});
