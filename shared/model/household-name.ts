import type { Household } from './household';
import { personName } from './person';
import type { Person } from './person';

/**
 * What to call a household before a person: the family's name, and the label where that says more, such as
 * `Example · F012`. A single traveller goes by the whole name; without members or label the id must do.
 */
export function householdName(
  household: Pick<Household, 'id' | 'label'>,
  members: readonly Person[],
): string {
  const { id, label } = household;
  const first = members.find(({ relation }) => relation === 'head') ?? members[0];
  if (first === undefined) {
    return label || id;
  }
  const name = (members.length > 1 && first.familyName) || personName(first);
  const isSaid =
    label === '' ||
    label.toLowerCase().includes((first.familyName || name).toLowerCase()) ||
    name.toLowerCase().includes(label.toLowerCase());
  if (!isSaid) {
    return `${name} · ${label}`;
  }
  return label.length > name.length ? label : name;
}
