import { escapeHtml } from '../../kit/escape-html';
import { message } from '../../messages/message';
import type { ManifestRow } from '../../model/manifest-content';
import { barcodeSvg } from '../barcode-svg';
import { cellText } from './list-layout';
import type { ListColumn, ListLayout } from './list-layout';
import type { ListPage } from './list-pages';

/** A text that keeps its own direction, whatever stands beside it. */
export function isolated(text: string): string {
  return `<bdi dir="auto">${escapeHtml(text)}</bdi>`;
}

function classOf({ field }: ListColumn): string {
  switch (field.id) {
    case 'tick':
    case 'reached':
      return 'middle';
    case 'barcode':
      return 'code';
    case 'familyName':
    case 'name':
      return 'strong';
    default:
      return field.isNumber ? 'end' : '';
  }
}

const withClass = (name: string): string => (name === '' ? '' : ` class="${name}"`);

function cell(column: ListColumn, row: ManifestRow, layout: ListLayout): string {
  const start = `<td${withClass(classOf(column))}>`;
  switch (column.field.id) {
    case 'tick':
    case 'reached':
      return `${start}<i></i></td>`;
    case 'barcode':
      return `${start}${barcodeSvg(cellText(column, row, layout))}</td>`;
    default:
      return `${start}${isolated(cellText(column, row, layout))}</td>`;
  }
}

function heading(column: ListColumn): string {
  const lines = column.headings.map((line) => `<span>${isolated(line)}</span>`);
  return `<th scope="col"${withClass(classOf(column).replace(/strong|code/, ''))}>${lines.join('')}</th>`;
}

/** Rows in which the household changes get a line above them, as long as households stand together. */
function rowsOf(rows: readonly ManifestRow[], layout: ListLayout, showsHouseholds: boolean): string[] {
  return rows.map((row, at) => {
    const isFirst = showsHouseholds && row.householdNumber !== rows[at - 1]?.householdNumber;
    const cells = layout.columns.map((column) => cell(column, row, layout));
    return `<tr${isFirst ? ' class="first"' : ''}>${cells.join('')}</tr>`;
  });
}

/** The table of one page, under the same heads as on every page. */
export function pageTable({ parts }: ListPage, layout: ListLayout): string {
  const { columns, template, format } = layout;
  const showsHouseholds = template.sort.length === 0 && template.groupBy === '';
  const bodies = parts.map(({ group, rows }) => {
    const people = format(message('manifestFields.group-people', { people: group.rows.length }));
    const title =
      group.title === ''
        ? ''
        : `<tr class="group"><th colspan="${columns.length}" scope="rowgroup">${isolated(group.title)}<span>${escapeHtml(people)}</span></th></tr>\n`;
    return `<tbody>\n${title}${rowsOf(rows, layout, showsHouseholds).join('\n')}\n</tbody>`;
  });
  return `<table><colgroup>${'<col>'.repeat(columns.length)}</colgroup><thead><tr>${columns.map(heading).join('')}</tr></thead>\n${bodies.join('\n')}</table>`;
}

/** Where one page stands in the list: people before it and on it, and their baggage where the list shows it. */
export interface PageCount {
  readonly before: number;
  readonly rows: readonly ManifestRow[];
  readonly total: number;
  readonly baggageBeforeKg: number;
}

const kilograms = (rows: readonly ManifestRow[]): number =>
  rows.reduce((sum, { baggageKg }) => sum + (baggageKg ?? 0), 0);
const rounded = (kg: number): number => Math.round(kg * 10) / 10;

/** The running count below the table of a page. */
export function soFar({ before, rows, total, baggageBeforeKg }: PageCount, layout: ListLayout): string {
  const { format, columns } = layout;
  const people = rows.length;
  const page = kilograms(rows);
  const sentences = [
    message('manifestFields.this-page', { people }),
    message('manifestFields.so-far', { people: before + people, total }),
    ...(columns.some(({ field }) => field.id === 'baggageKg')
      ? [
          message('manifestFields.baggage-so-far', {
            page: rounded(page),
            total: rounded(baggageBeforeKg + page),
          }),
        ]
      : []),
  ];
  return `<p class="so-far">${sentences.map((sentence) => `<span>${escapeHtml(format(sentence))}</span>`).join('')}</p>`;
}
