import type { FixItem } from '../../../shared/model/fix-item';
import type { FixEdit } from '../../../shared/roster-import/fixes/apply-fixes';
import { faultyColumn } from '../../../shared/roster-import/fixes/waiting-items';
import type { DateOrder } from '../../../shared/roster-import/types';

/** The item with another text in one of its cells. */
export function withCell(item: FixItem, index: number, value: string): FixEdit {
  const cells = item.headers.map((_, at) => (at === index ? value : (item.cells[at] ?? '')));
  return { id: item.id, cells, dateOrder: item.dateOrder };
}

/** Each item with the same text in its cell at fault; items without one are left out. */
export function withValue(items: readonly FixItem[], value: string): FixEdit[] {
  return items.flatMap((item) => {
    const index = faultyColumn(item);
    return index < 0 ? [] : [withCell(item, index, value)];
  });
}

/** Each item with another order of day, month and year in its dates. */
export function withDateOrder(items: readonly FixItem[], dateOrder: DateOrder): FixEdit[] {
  return items.map(({ id, cells }) => ({ id, cells, dateOrder }));
}
