import type { ManifestTemplate } from '../../../../shared/model/manifest-template';

type Columns = ManifestTemplate['columns'];

/** The columns with one of them at another place. */
export function movedColumn(columns: Columns, from: number, to: number): Columns {
  const column = columns[from];
  if (column === undefined || to < 0 || to >= columns.length) {
    return columns;
  }
  const rest = columns.filter((_, at) => at !== from);
  return [...rest.slice(0, to), column, ...rest.slice(to)];
}

/** The columns with another label for one of them; empty for the field's own. */
export function labelledColumn(columns: Columns, at: number, label: string): Columns {
  return columns.map((column, index) => (index === at ? { ...column, label } : column));
}
