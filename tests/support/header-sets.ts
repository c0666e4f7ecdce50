import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../shared/roster-import/types';

/** One set of headers with a few cells below each, and what each column may rightly be read as (`-`: kept as an extra). */
export interface HeaderSet {
  readonly name: string;
  /** True for sets that no change to the mapping was measured on before it was finished. */
  readonly isHeldOut: boolean;
  readonly columns: readonly {
    readonly header: string;
    readonly expected: readonly string[];
    readonly values: readonly string[];
  }[];
}

const folder = join(import.meta.dirname, '..', 'fixtures', 'header-sets');

/** All sets of the fixture: a title after `# `, then a line a column, `header | expected | value ~ value`. */
export function readHeaderSets(): HeaderSet[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^# /m).slice(1))
    .map(headerSet);
}

function headerSet(text: string): HeaderSet {
  const [title = '', ...lines] = text.split('\n');
  const columns: HeaderSet['columns'][number][] = [];
  let header = '';
  for (const line of lines) {
    const [start = '', expected, values = ''] = line.split(' | ');
    header += header === '' ? start : `\n${start}`;
    if (expected !== undefined) {
      columns.push({
        header,
        expected: expected.split('/'),
        values: values.split('~').map((value) => value.trim()),
      });
      header = '';
    }
  }
  return { name: title, isHeldOut: title.includes('(held out)'), columns };
}

/** The set as a sheet with its headers in row 1. */
export function sheetOfHeaders({ name, columns }: HeaderSet): Sheet {
  const height = Math.max(...columns.map(({ values }) => values.length));
  const rows = [
    columns.map(({ header }) => header),
    ...Array.from({ length: height }, (_, row) => columns.map(({ values }) => values[row] ?? '')),
  ];
  return {
    name,
    hidden: false,
    rows: rows.map((cells, index) => ({ number: index + 1, cells })),
    hiddenRows: [],
    hiddenColumns: [],
  };
}
