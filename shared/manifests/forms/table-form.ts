import { escapeHtml } from '../../kit/escape-html';
import { printableText } from '../../kit/printable-text';
import { withoutFormula } from '../../kit/without-formula';
import type { MessageId } from '../../messages/en';
import { message } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { ManifestRow } from '../../model/manifest-content';
import { toCsv } from '../../roster-import/export-tables';
import type { ManifestFieldId } from '../fields';
import { issueText } from '../manifest-facts';
import type { LabelledFact } from '../manifest-facts';
import { numberRanges } from '../number-ranges';
import type { FormContext, FormFile, FormKind, FormRequest, ManifestForm } from './form';
import { formContext, formNotices, withheldText } from './form-context';
import { factBoxes, formPage, shownText, signatureLines } from './form-page';
import { tableSheet } from './table-sheet';

/** One column of a form; `fields` are the facts about a person that stand in it, none for room to write. */
export interface FormColumn {
  readonly label: MessageId;
  /** Its share of the width, in characters. */
  readonly width: number;
  readonly fields: readonly ManifestFieldId[];
  readonly isNumber?: boolean;
  /** Whoever asks by this form sends it back where this is empty. */
  readonly isNeeded?: boolean;
  readonly text: (row: ManifestRow, context: FormContext) => string;
}

/** The column with the number of a row, and that with the whole name, as most forms have them. */
export const numberColumn: FormColumn = {
  label: 'forms.column-number',
  width: 5,
  fields: [],
  isNumber: true,
  text: ({ number }) => String(number),
};
export const wholeName: Pick<FormColumn, 'fields' | 'text'> = {
  fields: ['familyName', 'givenNames'],
  text: ({ familyName, givenNames }) => [familyName, givenNames].filter((name) => name !== '').join(', '),
};

/** A form whose people stand in one table. */
export interface TableForm {
  readonly id: string;
  readonly label: MessageId;
  readonly isLandscape?: boolean;
  readonly columns: readonly FormColumn[];
  /** The boxes above the table. */
  readonly facts: (context: FormContext) => readonly LabelledFact[];
  /** In which order people stand; that of the manifest by default. */
  readonly order?: (rows: readonly ManifestRow[]) => readonly ManifestRow[];
  /** What is signed below the table. */
  readonly statement?: MessageId;
  readonly signatures?: readonly MessageId[];
  /** HTML of pages that come before the table on paper. */
  readonly pagesBefore?: (context: FormContext) => string;
  /** HTML that stands between boxes and table. */
  readonly between?: (context: FormContext) => string;
  /** As a sheet it begins with the head of the table, for programs that read it. */
  readonly isPlainSheet?: boolean;
}

/** More of a text than this is cut on paper, with an ellipsis; sheets have all of it. */
const longestCell = 240;

function cellsOf({ columns, order }: TableForm, context: FormContext): string[][] {
  const rows = order?.(context.manifest.rows) ?? context.manifest.rows;
  return rows.map((row) => {
    const shown = context.shown(row);
    return columns.map((column) => column.text(shown, context));
  });
}

function tableHtml(
  { columns }: TableForm,
  cells: readonly (readonly string[])[],
  context: FormContext,
): string {
  const { format } = context;
  if (cells.length === 0) {
    return `<p class="nobody">${escapeHtml(format(message('manifests.nobody')))}</p>`;
  }
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width: ${((100 * width) / total).toFixed(2)}%">`);
  const heads = columns.map(({ label }) => `<th scope="col">${escapeHtml(format(message(label)))}</th>`);
  const rows = cells.map((row) => {
    const written = row.map((text, index) =>
      columns[index]?.isNumber === true
        ? `<td class="is-number">${escapeHtml(printableText(text))}</td>`
        : `<td>${text === '' ? '' : shownText(text, longestCell)}</td>`,
    );
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table><colgroup>${widths.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

/** Needed facts that some people lack, with their numbers; what the recipient may not have is told elsewhere. */
function missingFacts({ columns }: TableForm, request: FormRequest): Message[] {
  const context = formContext(request);
  const { manifest, format, mayShow } = context;
  return columns.flatMap((column) => {
    if (column.isNeeded !== true || !column.fields.every(mayShow)) {
      return [];
    }
    const numbers = manifest.rows
      .filter((row) => column.text(row, context).trim() === '')
      .map(({ number }) => number);
    const fact = format(message(column.label));
    return numbers.length === 0
      ? []
      : [message('forms.missing', { fact, count: numbers.length, numbers: numberRanges(numbers) })];
  });
}

async function tablePage(
  form: TableForm,
  fields: readonly ManifestFieldId[],
  request: FormRequest,
): Promise<string> {
  const context = formContext(request);
  const { format } = context;
  const title = format(message(form.label));
  const withheld = withheldText(fields, request);
  const body = [
    form.pagesBefore?.(context) ?? '',
    `<h1>${escapeHtml(title)}<small>${escapeHtml(issueText(context.manifest, format))}</small></h1>`,
    factBoxes(form.facts(context)),
    form.between?.(context) ?? '',
    withheld === '' ? '' : `<p>${escapeHtml(format(message('forms.left-empty', { fields: withheld })))}</p>`,
    tableHtml(form, cellsOf(form, context), context),
    form.statement === undefined
      ? ''
      : `<p class="statement">${escapeHtml(format(message(form.statement)))}</p>`,
    signatureLines((form.signatures ?? []).map((label) => format(message(label)))),
  ].join('\n');
  return formPage(context, { title, isLandscape: form.isLandscape === true, body }, request.loadFont);
}

function tableCsv(form: TableForm, request: FormRequest): string {
  const context = formContext(request);
  const table = toCsv({
    headers: form.columns.map(({ label }) => context.format(message(label))),
    rows: cellsOf(form, context).map((row) => row.map(withoutFormula)),
  });
  return `\uFEFF${table}`;
}

/** Makes a form of one table, which can be a page, a sheet and a file of comma-separated values. */
export function tableForm(form: TableForm): ManifestForm {
  const fieldsUsed = [...new Set(form.columns.flatMap(({ fields }) => fields))];
  const contentOf = (
    request: FormRequest,
    kind: FormKind,
  ): FormFile['content'] | Promise<FormFile['content']> => {
    switch (kind) {
      case 'html':
        return tablePage(form, fieldsUsed, request);
      case 'xlsx': {
        const context = formContext(request);
        const facts = form.isPlainSheet === true ? [] : form.facts(context);
        return tableSheet(form, { context, facts, cells: cellsOf(form, context) });
      }
      case 'csv':
      case 'text':
        return tableCsv(form, request);
    }
  };
  return {
    id: form.id,
    label: form.label,
    kinds: ['html', 'xlsx', 'csv'],
    fieldsUsed,
    build: async (request, kind) => ({
      content: await contentOf(request, kind),
      notices: [...formNotices(fieldsUsed, request), ...missingFacts(form, request)],
    }),
  };
}
