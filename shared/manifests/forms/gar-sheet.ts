import { escapeHtml } from '../../kit/escape-html';
import { message } from '../../messages/message';
import type { FormContext } from './form';
import { shownText } from './form-page';
import { utcParts } from './moments';
import { numberColumn, tableForm, wholeName } from './table-form';

function facts({ facts: known, format, voyage, manifest }: FormContext) {
  const departure = utcParts(voyage.departsAt);
  const arrival = utcParts(voyage.arrivesAt);
  return [
    { label: format(message('forms.registration')), text: known.registration },
    { label: format(message('forms.aircraft-type')), text: known.aircraftType },
    { label: format(message('forms.base')), text: known.base },
    { label: format(message('forms.owner')), text: known.operator || voyage.carrier },
    { label: format(message('forms.gar-from')), text: voyage.origin },
    { label: format(message('forms.gar-via')), text: voyage.via.join(', ') },
    { label: format(message('forms.gar-to')), text: voyage.destination },
    { label: format(message('forms.crew-phone')), text: known.phone },
    { label: format(message('forms.gar-departure-day')), text: departure.day },
    { label: format(message('forms.gar-departure-time')), text: departure.time },
    { label: format(message('forms.gar-arrival-day')), text: arrival.day },
    { label: format(message('forms.gar-arrival-time')), text: arrival.time },
    { label: format(message('forms.flight')), text: voyage.name },
    { label: format(message('forms.people')), text: String(manifest.rows.length) },
  ];
}

/** The crew have the same columns as passengers; of them a plan knows names at most. */
function crewTable({ facts: { crew }, format }: FormContext): string {
  const heads = (
    [
      'forms.gar-crew',
      'manifestFields.dateOfBirth',
      'manifestFields.placeOfBirth',
      'manifestFields.nationality',
      'forms.gar-document',
      'manifestFields.address',
    ] as const
  ).map((label) => `<th scope="col">${escapeHtml(format(message(label)))}</th>`);
  const rows = Array.from(
    { length: Math.max(2, crew.length) },
    (_, index) => `<tr><td>${shownText(crew[index] ?? '', 200)}</td>${'<td></td>'.repeat(5)}</tr>`,
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table><h2>${escapeHtml(format(message('forms.gar-passengers')))}</h2>`;
}

/** A sheet for the General Aviation Report of the United Kingdom: aircraft, voyage in UTC, crew and passengers. */
export const garSheet = tableForm({
  id: 'gar',
  label: 'forms.gar',
  isLandscape: true,
  facts,
  between: crewTable,
  statement: 'forms.gar-statement',
  signatures: ['forms.gar-signature-pilot', 'forms.gar-signature-agent'],
  columns: [
    { ...numberColumn, width: 4 },
    {
      label: 'forms.gar-name',
      width: 32,
      ...wholeName,
      isNeeded: true,
    },
    {
      label: 'manifestFields.dateOfBirth',
      width: 11,
      fields: ['dateOfBirth'],
      isNeeded: true,
      text: ({ dateOfBirth }) => dateOfBirth,
    },
    {
      label: 'manifestFields.placeOfBirth',
      width: 16,
      fields: ['placeOfBirth'],
      isNeeded: true,
      text: ({ placeOfBirth }) => placeOfBirth,
    },
    {
      label: 'manifestFields.nationality',
      width: 10,
      fields: ['nationality'],
      isNeeded: true,
      text: ({ nationality }) => nationality,
    },
    {
      label: 'forms.gar-document',
      width: 15,
      fields: ['documentNumber'],
      isNeeded: true,
      text: ({ documentNumber }) => documentNumber,
    },
    {
      label: 'manifestFields.address',
      width: 30,
      fields: ['address'],
      isNeeded: true,
      text: ({ address }) => address,
    },
  ],
});
