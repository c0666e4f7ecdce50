import type { FixItem } from '../../../shared/model/fix-item';
import { isNoPerson, reasonKey } from '../../../shared/roster-import/fixes/waiting-items';

/** Items that wait for the same reason in columns of the same name. */
export interface FixGroup {
  readonly key: string;
  /** What kind of thing they are: rows that are not in, values of people who are, or rows that are no people. */
  readonly kind: 'blocked' | 'unread' | 'no-person';
  readonly items: readonly FixItem[];
  /** Any one of them, for words about all. */
  readonly sample: FixItem;
}

const order = { blocked: 0, unread: 1, 'no-person': 2 } as const;

/** The waiting items by what is the matter: rows that are out first, the largest groups first, what is no person last. */
export function groupItems(items: Iterable<FixItem>): FixGroup[] {
  const groups = new Map<string, FixItem[]>();
  for (const item of items) {
    const key = reasonKey(item);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [item]);
    } else {
      group.push(item);
    }
  }
  return [...groups]
    .flatMap(([key, members]): FixGroup[] => {
      const [sample] = members;
      return sample === undefined
        ? []
        : [{ key, kind: isNoPerson(sample) ? 'no-person' : sample.severity, items: members, sample }];
    })
    .sort((one, other) => order[one.kind] - order[other.kind] || other.items.length - one.items.length);
}

/** How many items somebody has to look at. */
export function countPressing(items: Iterable<FixItem>): number {
  let count = 0;
  for (const item of items) {
    count += isNoPerson(item) ? 0 : 1;
  }
  return count;
}
