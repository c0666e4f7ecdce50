import { failure, success } from '../../kit/result';
import type { Result } from '../../kit/result';
import { message } from '../../messages/message';
import type { FixItem } from '../../model/fix-item';
import type { FixEdit } from './apply-fixes';

/** What is looked for in one column of the waiting rows, and what stands there afterwards. */
export interface Replacement {
  readonly column: string;
  readonly find: string;
  readonly replaceBy: string;
  /** Reads `find` as a regular expression; `replaceBy` may then use `$1`. */
  readonly isPattern: boolean;
  readonly isCaseSensitive: boolean;
}

/** A cell that a replacement alters. */
export interface Replaced {
  readonly item: FixItem;
  readonly before: string;
  readonly after: string;
  readonly edit: FixEdit;
}

/** Longer cells are passed over by patterns, which can take very long on them. */
const longestForPattern = 300;

/** The cells that a replacement alters; a problem where the pattern is none. Finding nothing alters nothing. */
export function replaceInColumn(items: Iterable<FixItem>, replacement: Replacement): Result<Replaced[]> {
  const { column, find, replaceBy, isPattern, isCaseSensitive } = replacement;
  if (find === '') {
    return success([]);
  }
  let pattern: RegExp;
  try {
    pattern = new RegExp(
      isPattern ? find : find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      isCaseSensitive ? 'gu' : 'giu',
    );
  } catch {
    return failure(message('fixes.bad-pattern', { pattern: find }));
  }
  const replaced: Replaced[] = [];
  for (const item of items) {
    const index = item.headers.indexOf(column);
    const before = index < 0 ? '' : (item.cells[index] ?? '');
    if (before === '' || (isPattern && before.length > longestForPattern)) {
      continue;
    }
    const after = isPattern ? before.replace(pattern, replaceBy) : before.replace(pattern, () => replaceBy);
    if (after !== before) {
      const cells = item.headers.map((_, at) => (at === index ? after : (item.cells[at] ?? '')));
      replaced.push({ item, before, after, edit: { id: item.id, cells, dateOrder: item.dateOrder } });
    }
  }
  return success(replaced);
}
