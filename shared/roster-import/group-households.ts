import { tellPart, telling } from '../kit/progress';
import type { TellShare } from '../kit/progress';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { householdLinks } from './household-links';
import type { HouseholdClues, HouseholdLink } from './household-links';
import { plainWords } from './plain-words';

/** One group: the places of its people in the input, and how it came about. */
export interface HouseholdGroup {
  readonly members: readonly number[];
  readonly label: string;
  readonly basis: 'file' | 'proposed' | 'single';
  readonly reason: Message | null;
}

/** Groups and what a planner should know about them. */
export interface HouseholdGroups {
  readonly groups: HouseholdGroup[];
  readonly notices: Message[];
}

const largestProposal = 15;
/**
 * Puts people into households: by what the file says (the household column, else the booking reference), else by a
 * proposal from what they share, else each alone. Groups are in the order of their first
 * member. Proposals of more than 15 people are not made.
 */
export function groupHouseholds(people: readonly HouseholdClues[], tell?: TellShare): HouseholdGroups {
  const notices: Message[] = [];
  const groups = fileGroups(people, tellPart(tell, 0, 0.3));
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const free = people.map((_, index) => index).filter((index) => !grouped.has(index));
  for (const { members, reason } of proposedGroups(people, free, tellPart(tell, 0.3, 0.7))) {
    if (members.length > largestProposal) {
      const surname = people[members[0] ?? 0]?.familyName ?? '';
      notices.push(message('import.proposal-too-large', { surname, count: members.length }));
      groups.push(...members.map((index) => aloneGroup(people, index)));
    } else if (members.length > 1) {
      const label = people[members[0] ?? 0]?.familyName ?? '';
      groups.push({ members, label, basis: 'proposed', reason });
    } else {
      groups.push(...members.map((index) => aloneGroup(people, index)));
    }
  }
  groups.sort((one, other) => (one.members[0] ?? 0) - (other.members[0] ?? 0));
  return { groups, notices };
}

function aloneGroup(people: readonly HouseholdClues[], index: number): HouseholdGroup {
  return { members: [index], label: people[index]?.familyName ?? '', basis: 'single', reason: null };
}

function fileGroups(people: readonly HouseholdClues[], tell?: TellShare): HouseholdGroup[] {
  const labelOfBooking = new Map<string, string | null>();
  for (const { householdLabel, bookingReference } of telling(people, tellPart(tell, 0, 0.5))) {
    const booking = labelKey(bookingReference);
    const label = labelKey(householdLabel);
    if (booking !== '' && label !== '') {
      const known = labelOfBooking.get(booking);
      labelOfBooking.set(booking, known === undefined || known === label ? label : null);
    }
  }
  const groups = new Map<string, { members: number[]; label: string }>();
  let index = -1;
  for (const { householdLabel, bookingReference, isExact } of telling(people, tellPart(tell, 0.5, 0.5))) {
    index += 1;
    const label = isExact === true ? householdLabel : labelKey(householdLabel);
    const booking = labelKey(bookingReference);
    if (label === '' && booking === '') {
      continue;
    }
    // Without a household of its own, a person belongs to the one household that has the same booking.
    const named = label !== '' ? label : (labelOfBooking.get(booking) ?? null);
    const key = named === null ? `booking ${booking}` : `household ${named}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { members: [index], label: label === '' ? bookingReference : householdLabel });
    } else {
      group.members.push(index);
      group.label = group.label === '' ? householdLabel : group.label;
    }
  }
  return [...groups.values()].map((group) => ({ ...group, basis: 'file' as const, reason: null }));
}

/** Labels are the same when they differ in case, accents and white space only; marks count: 12-1 is not 121. */
function labelKey(label: string): string {
  const words = plainWords(label);
  return words === '' ? label.trim() : words;
}

interface Proposal {
  readonly members: number[];
  readonly reason: Message;
}

function proposedGroups(
  people: readonly HouseholdClues[],
  free: readonly number[],
  tell?: TellShare,
): Proposal[] {
  const parent = new Map(free.map((index) => [index, index]));
  const find = (index: number): number => {
    let root = index;
    while ((parent.get(root) ?? root) !== root) {
      const next = parent.get(root) ?? root;
      parent.set(root, parent.get(next) ?? next);
      root = next;
    }
    return root;
  };
  const links = householdLinks(people, free, tellPart(tell, 0, 0.8));
  for (const { one, other } of telling(links, tellPart(tell, 0.8, 0.1))) {
    const roots = [find(one), find(other)];
    // The smaller place stays the root, so that groups keep the order of the file.
    parent.set(Math.max(...roots), Math.min(...roots));
  }
  const groups = new Map<number, { members: number[]; links: HouseholdLink[] }>();
  for (const index of telling(free, tellPart(tell, 0.9, 0.1))) {
    const root = find(index);
    const group = groups.get(root) ?? { members: [], links: [] };
    groups.set(root, group);
    group.members.push(index);
  }
  for (const link of links) {
    groups.get(find(link.one))?.links.push(link);
  }
  return [...groups.values()].map((group) => ({
    members: group.members,
    reason: reasonOf(group.members.length, group.links),
  }));
}

/** What the members share, in one sentence; one thing after the other where different members share different things. */
function reasonOf(size: number, links: readonly HouseholdLink[]): Message {
  const counts = new Map<string, number>();
  for (const { reason } of links) {
    counts.set(reason.id, (counts.get(reason.id) ?? 0) + 1);
  }
  const phones = counts.get('import.same-surname-phone') ?? 0;
  const addresses = counts.get('import.same-surname-address') ?? 0;
  const isShared = (count: number) => count >= size - 1;
  const bySurname: Message[] =
    phones + addresses === 0
      ? []
      : isShared(phones) && isShared(addresses)
        ? [message('import.same-surname-phone-address')]
        : phones > 0 && (addresses === 0 || isShared(phones))
          ? [message('import.same-surname-phone')]
          : phones === 0 || isShared(addresses)
            ? [message('import.same-surname-address')]
            : [message('import.same-surname-phone-or-address')];
  const others = otherReasons.filter((id) => counts.has(id)).map((id) => message(id));
  const [first = message('import.same-surname-phone-or-address'), ...rest] = [...others, ...bySurname];
  return rest.reduce((before, next) => message('import.reasons', { before, next }), first);
}

const otherReasons = [
  'import.same-head',
  'import.below-head',
  'import.same-phone-address',
  'import.child-on-phone',
] as const;
