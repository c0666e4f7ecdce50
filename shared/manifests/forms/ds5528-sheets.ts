import { escapeHtml } from '../../kit/escape-html';
import type { MessageId } from '../../messages/en';
import { message } from '../../messages/message';
import type { ManifestRow } from '../../model/manifest-content';
import { manifestField } from '../fields';
import type { ManifestFieldId } from '../fields';
import { issueText } from '../manifest-facts';
import { evacueeSheets, isMinorRow } from './evacuee-sheets';
import type { EvacueeSheet } from './evacuee-sheets';
import type { FormContext, ManifestForm } from './form';
import { formContext, formNotices, withheldText } from './form-context';
import { factBoxes, formPage, shownText, signatureLines } from './form-page';
import { monthNameDay } from './moments';

const fieldsUsed = [
  'familyName',
  'givenNames',
  'otherNames',
  'dateOfBirth',
  'placeOfBirth',
  'documentCountry',
  'documentNumber',
  'sex',
  'location',
  'address',
  'phone',
  'email',
  'medicalNote',
  'needs',
  'emergencyContact',
  'relation',
  'promissoryNote',
] as const satisfies readonly ManifestFieldId[];

/** Empty lines for incapacitated adults, who are known at the table and not from a roster. */
const emptyLines = 2;

const joined = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between);

function medical(row: ManifestRow, { format }: FormContext): string {
  return joined([manifestField('needs')?.text(row, format) ?? '', row.medicalNote], '; ');
}

/** Who a minor is to the adult of the sheet: known only where the roster says it of the adult too, as the head. */
function relationTo(adult: ManifestRow, minor: ManifestRow, { format }: FormContext): string {
  return adult.relation === 'head' && minor.householdId === adult.householdId
    ? (manifestField('relation')?.text(minor, format) ?? '')
    : '';
}

function minorsTable({ adult, minors }: EvacueeSheet, context: FormContext): string {
  const heads: readonly MessageId[] = [
    'forms.column-number',
    'forms.ds-last',
    'forms.ds-first',
    'forms.ds-born',
    'manifestFields.placeOfBirth',
    'forms.ds-document',
    'manifestFields.sex',
    'forms.ds-medical',
    'forms.ds-relation',
  ];
  const shownAdult = context.shown(adult);
  const lines = minors.map((minor) => {
    const row = context.shown(minor);
    const cells = [
      String(row.number),
      row.familyName,
      row.givenNames,
      monthNameDay(row.dateOfBirth),
      row.placeOfBirth,
      joined([row.documentCountry, row.documentNumber], ' '),
      row.sex,
      medical(row, context),
      relationTo(shownAdult, row, context),
    ];
    return `<tr>${cells.map((text) => `<td>${shownText(text, 300)}</td>`).join('')}</tr>`;
  });
  const empty = `<tr>${'<td></td>'.repeat(heads.length)}</tr>`.repeat(emptyLines);
  const head = heads.map((label) => `<th scope="col">${escapeHtml(context.format(message(label)))}</th>`);
  const widths = [5, 15, 15, 13, 13, 15, 5, 14, 12].map((width) => `<col style="width: ${width}%">`);
  return `<table><colgroup>${widths.join('')}</colgroup><thead><tr>${head.join('')}</tr></thead><tbody>${lines.join('')}${empty}</tbody></table>`;
}

function sheetHtml(sheet: EvacueeSheet, context: FormContext, withheld: string): string {
  const { format, manifest } = context;
  const word = (id: MessageId): string => format(message(id));
  const heading = (id: MessageId): string => `<h2>${escapeHtml(word(id))}</h2>`;
  const boxes = (facts: readonly (readonly [MessageId, string])[], className = '') =>
    factBoxes(
      facts.map(([label, text]) => ({ label: word(label), text })),
      className,
    );
  const row = context.shown(sheet.adult);
  const isAlone = isMinorRow(manifest, sheet.adult);
  const note = row.promissoryNote;
  const noteText = word(note === '' ? 'forms.ds-not-asked' : `manifestFields.promissory-${note}`);
  return `<section class="sheet">
<h1>${escapeHtml(word('forms.ds-sheet'))}<small>${escapeHtml(issueText(manifest, format))}</small></h1>
${isAlone ? `<p><strong>${escapeHtml(word('forms.ds-alone'))}</strong></p>` : ''}
${withheld === '' ? '' : `<p>${escapeHtml(format(message('forms.left-empty', { fields: withheld })))}</p>`}
${heading('forms.ds-evacuee')}
${boxes([
  ['forms.ds-last', row.familyName],
  ['forms.ds-first', row.givenNames],
  ['manifestFields.otherNames', row.otherNames],
  ['forms.ds-place-on-list', format(message('forms.label-number', { number: row.number }))],
  ['forms.ds-born', monthNameDay(row.dateOfBirth)],
  ['manifestFields.placeOfBirth', row.placeOfBirth],
  ['forms.ds-document', joined([row.documentCountry, row.documentNumber], ' ')],
  ['manifestFields.sex', row.sex],
])}
${boxes(
  [
    ['forms.ds-lodging', joined([row.location, row.address], ', ')],
    ['manifestFields.phone', row.phone],
    ['manifestFields.email', row.email],
  ],
  'three',
)}
${boxes([['forms.ds-medical', medical(row, context)]], 'one')}
${heading('forms.ds-billing')}
${boxes(
  [
    ['manifestFields.address', ''],
    ['manifestFields.phone', ''],
    ['manifestFields.email', ''],
  ],
  'three',
)}
${boxes([['forms.ds-emergency', row.emergencyContact]], 'one')}
${heading('forms.ds-minors')}
${minorsTable(sheet, context)}
<p class="statement">${escapeHtml(word('forms.ds-answer'))} ${escapeHtml(noteText)}</p>
${signatureLines([word('forms.ds-signature'), word('forms.ds-officer')])}
</section>`;
}

/**
 * Sheets with the facts that DS-5528 asks for, one for each adult who has not signed and need not be spared: minors inside.
 * No social security number and nothing about a loan is asked or kept.
 */
export const ds5528Sheets: ManifestForm = {
  id: 'ds5528',
  label: 'forms.ds5528',
  kinds: ['html'],
  fieldsUsed,
  build: async (request) => {
    const context = formContext(request);
    const { format, manifest } = context;
    const all = evacueeSheets(manifest);
    const sheets = all.filter(({ adult }) => !['signed', 'not-needed'].includes(adult.promissoryNote));
    const withheld = withheldText(fieldsUsed, request);
    const nobody = `<p class="nobody">${escapeHtml(format(message(all.length === 0 ? 'manifests.nobody' : 'forms.ds-nobody')))}</p>`;
    const body = sheets.map((sheet) => sheetHtml(sheet, context, withheld)).join('\n');
    const done = all.length - sheets.length;
    return {
      content: await formPage(
        context,
        {
          title: format(message('forms.ds5528')),
          style: '.statement { font-size: 10pt; }',
          body: sheets.length === 0 ? nobody : body,
        },
        request.loadFont,
      ),
      notices: [
        ...formNotices(fieldsUsed, request),
        ...(done === 0 ? [] : [message('forms.ds-left-out', { count: done })]),
      ],
    };
  },
};
