import { printableText } from '../../kit/printable-text';
import { createFormatter } from '../../messages/format';
import type { FormatMessage } from '../../messages/format';
import { message } from '../../messages/message';
import type { ManifestRow } from '../../model/manifest-content';
import type { ManifestTemplate } from '../../model/manifest-template';
import type { RecipientProfile } from '../../model/recipient-profile';
import { manifestField } from '../fields';
import type { ManifestField } from '../fields';
import type { Manifest } from '../manifest';
import { restrictColumns } from '../recipients';
import { shippedTemplates, templateName } from '../templates';

/** Which list of a manifest is made, and for whom. Without a profile nothing is withheld. */
export interface ListOptions {
  /** The passenger manifest where none is given. */
  readonly template?: ManifestTemplate;
  readonly profile?: RecipientProfile;
}

/** One column of a list. */
export interface ListColumn {
  readonly field: ManifestField;
  /** What it is called: the planner's word, or the field's name in each language of the list. */
  readonly headings: readonly string[];
}

/** Rows that stand together; `title` is empty where the list has no groups. */
export interface ListGroup {
  readonly title: string;
  readonly rows: readonly ManifestRow[];
}

/** A list as a template asks for it, before it becomes paper or a file. */
export interface ListLayout {
  readonly template: ManifestTemplate;
  readonly columns: readonly ListColumn[];
  readonly groups: readonly ListGroup[];
  /** In each language of the list. */
  readonly titles: readonly string[];
  /** Of the first language, in which the facts are told. */
  readonly format: FormatMessage;
}

/** More of a fact than this many characters is cut on paper, with an ellipsis. */
const mostCharacters = 240;

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function textOf(
  field: ManifestField,
  row: ManifestRow,
  { isRedacted }: ManifestTemplate,
  format: FormatMessage,
) {
  return isRedacted ? field.redacted(row, format) : field.text(row, format);
}

/** What a cell says, as it can stand on paper. */
export function cellText({ field }: ListColumn, row: ManifestRow, layout: ListLayout): string {
  const text = printableText(textOf(field, row, layout.template, layout.format), mostCharacters);
  // Marks piled up on one letter would run into other rows.
  return text.replace(/(\p{M}{3})\p{M}+/gu, '$1');
}

/** The ids of a template's columns with those that its boxes ask for: ticks before the names, barcodes at the end. */
function columnsOf(template: ManifestTemplate): ManifestTemplate['columns'] {
  const has = (id: string) => template.columns.some(({ field }) => field === id);
  const first = template.columns[0]?.field === 'number' ? 1 : 0;
  const tick = template.hasTickBoxes && !has('tick') ? [{ field: 'tick', label: '' }] : [];
  const barcode = template.hasBarcodes && !has('barcode') ? [{ field: 'barcode', label: '' }] : [];
  return [...template.columns.slice(0, first), ...tick, ...template.columns.slice(first), ...barcode];
}

function compare(fields: readonly ManifestField[], template: ManifestTemplate, format: FormatMessage) {
  return (a: ManifestRow, b: ManifestRow): number => {
    for (const field of fields) {
      const [one, other] = [a, b].map((row) => textOf(field, row, template, format));
      const order =
        one === '' || other === ''
          ? Number(one === '') - Number(other === '') // what is not known comes last
          : collator.compare(one ?? '', other ?? '');
      if (order !== 0) {
        return order;
      }
    }
    return a.number - b.number;
  };
}

function groupsOf(
  rows: readonly ManifestRow[],
  groupBy: ManifestField | undefined,
  template: ManifestTemplate,
  format: FormatMessage,
): ListGroup[] {
  if (groupBy === undefined) {
    return rows.length === 0 ? [] : [{ title: '', rows }];
  }
  const byValue = new Map<string, ManifestRow[]>();
  for (const row of [...rows].sort(compare([groupBy], template, format))) {
    const value = printableText(textOf(groupBy, row, template, format), mostCharacters);
    const members = byValue.get(value);
    if (members === undefined) {
      byValue.set(value, [row]);
    } else {
      members.push(row);
    }
  }
  const place = new Map(rows.map((row, index) => [row, index]));
  return [...byValue].map(([value, members]) => ({
    title: format(
      message('manifestFields.group-of', {
        label: { id: groupBy.label },
        value: value || message('manifests.unknown'),
      }),
    ),
    rows: members.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
  }));
}

/**
 * The columns, order and groups of a list. Fields that the recipient may not have are left out, and neither sort nor group
 * the rows; on a redacted list, so are those that would say more than it may.
 */
export function listLayout(
  manifest: Manifest,
  english: FormatMessage,
  options: ListOptions = {},
): ListLayout {
  const [standard] = shippedTemplates;
  const template = options.template ?? standard;
  if (template === undefined) {
    throw new Error('There is no template.');
  }
  const { profile } = options;
  const formats = template.languages.map((language) =>
    language === 'en' ? english : createFormatter(language),
  );
  const format = formats[0] ?? english;
  const allowed = <Column extends { readonly field: string }>(columns: readonly Column[]) =>
    (profile === undefined ? columns : restrictColumns(columns, profile)).flatMap((column) => {
      const field = manifestField(column.field);
      return field === undefined || (template.isRedacted && !field.isKeptWhenRedacted)
        ? []
        : [{ column, field }];
    });
  const fieldsOf = (ids: readonly string[]) =>
    allowed(ids.map((field) => ({ field }))).map(({ field }) => field);
  const rows = [...manifest.rows].sort(compare(fieldsOf(template.sort), template, format));
  const name = templateName(template);
  const heading = template.heading || (typeof name === 'string' ? name : '');
  return {
    template,
    format,
    titles:
      heading !== '' || typeof name === 'string'
        ? [printableText(heading, mostCharacters)]
        : [...new Set(formats.map((formatOne) => formatOne(name)))],
    columns: allowed(columnsOf(template)).map(({ column: { label }, field }) => ({
      field,
      headings:
        label === '' ? [...new Set(formats.map((formatOne) => formatOne({ id: field.label })))] : [label],
    })),
    groups: groupsOf(rows, fieldsOf([template.groupBy])[0], template, format),
  };
}
