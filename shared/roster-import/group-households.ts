import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { plainWords } from './plain-words';

/** What decides with whom one person travels. */
export interface HouseholdClues {
  /** Household, family or group as the file names it; empty where it does not. */
  readonly householdLabel: string;
  /** True for labels that are ids: they differ in case and accents too. */
  readonly isExact?: boolean;
  readonly bookingReference: string;
  readonly familyName: string;
  readonly address: string;
  readonly location: string;
  readonly phone: string;
}

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
/** A phone or address that people of more surnames than this share belongs to an office or a hotel. */
const surnamesOfOnePhone = 3;
const surnamesOfOneAddress = 4;

/**
 * Puts people into households: by what the file says (the household column, else the booking reference), else by a
 * proposal from the same surname and the same phone or address, else each alone. Groups are in the order of their first
 * member. Proposals of more than 15 people are not made.
 */
export function groupHouseholds(people: readonly HouseholdClues[]): HouseholdGroups {
  const notices: Message[] = [];
  const groups = fileGroups(people);
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const free = people.map((_, index) => index).filter((index) => !grouped.has(index));
  for (const { members, reason } of proposedGroups(people, free)) {
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

function fileGroups(people: readonly HouseholdClues[]): HouseholdGroup[] {
  const labelOfBooking = new Map<string, string | null>();
  for (const { householdLabel, bookingReference } of people) {
    const booking = labelKey(bookingReference);
    const label = labelKey(householdLabel);
    if (booking !== '' && label !== '') {
      const known = labelOfBooking.get(booking);
      labelOfBooking.set(booking, known === undefined || known === label ? label : null);
    }
  }
  const groups = new Map<string, { members: number[]; label: string }>();
  people.forEach(({ householdLabel, bookingReference, isExact }, index) => {
    const label = isExact === true ? householdLabel : labelKey(householdLabel);
    const booking = labelKey(bookingReference);
    if (label === '' && booking === '') {
      return;
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
  });
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

function proposedGroups(people: readonly HouseholdClues[], free: readonly number[]): Proposal[] {
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
  const vague = sharedAddressWords(people);
  const addressOf = (clues: HouseholdClues) => addressKey(clues, vague);
  const byPhone = joinBy(people, free, phoneKey, surnamesOfOnePhone);
  const byAddress = joinBy(people, free, addressOf, surnamesOfOneAddress);
  for (const joined of [byPhone, byAddress]) {
    for (const members of joined) {
      for (const index of members) {
        const one = find(members[0] ?? index);
        const other = find(index);
        // The smaller place stays the root, so that groups keep the order of the file.
        parent.set(Math.max(one, other), Math.min(one, other));
      }
    }
  }
  const groups = new Map<number, number[]>();
  for (const index of free) {
    const root = find(index);
    const members = groups.get(root);
    if (members === undefined) {
      groups.set(root, [index]);
    } else {
      members.push(index);
    }
  }
  return [...groups.values()].map((members) => ({ members, reason: reasonOf(people, members, addressOf) }));
}

/** People of one surname who share a key, for each key that not too many surnames share. */
function joinBy(
  people: readonly HouseholdClues[],
  free: readonly number[],
  keyOf: (clues: HouseholdClues) => string,
  mostSurnames: number,
): number[][] {
  const byKey = new Map<string, Map<string, number[]>>();
  for (const index of free) {
    const clues = people[index];
    const surname = plainWords(clues?.familyName ?? '');
    const key = clues === undefined ? '' : keyOf(clues);
    if (surname === '' || key === '') {
      continue;
    }
    const surnames = byKey.get(key) ?? new Map<string, number[]>();
    byKey.set(key, surnames);
    const members = surnames.get(surname);
    if (members === undefined) {
      surnames.set(surname, [index]);
    } else {
      members.push(index);
    }
  }
  return [...byKey.values()]
    .filter((surnames) => surnames.size <= mostSurnames)
    .flatMap((surnames) => [...surnames.values()].filter((members) => members.length > 1));
}

function phoneKey({ phone }: HouseholdClues): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length >= 7 ? digits : '';
}

const vagueWords = new Set(
  'bamako,hotel,residence,embassy,ambassade,mali,city,ville,centre,center,quartier,rue,street,avenue,av,airport,aeroport,home,domicile,house,maison,chez,the,le,la,les,de,du,des,d,l,a,au,aux,in,at,of,near,pres,et,and,unknown,inconnu,n,s,o,po,box,bp,camp,office,bureau,work,travail,north,south,east,west,nord,sud,est,ouest,capital,capitale'.split(
    ',',
  ),
);

/** Words that name a town or a quarter rather than a home: the common ones, and those that many surnames share here. */
function sharedAddressWords(people: readonly HouseholdClues[]): ReadonlySet<string> {
  const surnamesOfWord = new Map<string, Set<string>>();
  for (const { address, familyName } of people) {
    for (const word of address === '' ? [] : plainWords(address).split(' ')) {
      const surnames = surnamesOfWord.get(word) ?? new Set<string>();
      surnamesOfWord.set(word, surnames);
      if (surnames.size <= surnamesOfOneAddress) {
        surnames.add(plainWords(familyName));
      }
    }
  }
  const shared = [...surnamesOfWord].filter(([, surnames]) => surnames.size > surnamesOfOneAddress);
  return new Set([...vagueWords, ...shared.map(([word]) => word)]);
}

/** An address only when it points at one place: with a number, or with two words that say something, and not a mere town. */
function addressKey({ address, location }: HouseholdClues, vague: ReadonlySet<string>): string {
  const words = plainWords(address);
  if (words === '' || words === plainWords(location)) {
    return '';
  }
  const place = new Set(plainWords(location).split(' '));
  const telling = words.split(' ').filter((word) => !vague.has(word) && !place.has(word));
  const hasNumber = telling.some((word) => /\d/.test(word)) && words.includes(' ');
  return hasNumber || telling.filter((word) => word.length >= 3 && !/\d/.test(word)).length >= 2 ? words : '';
}

function reasonOf(
  people: readonly HouseholdClues[],
  members: readonly number[],
  addressOf: (clues: HouseholdClues) => string,
): Message {
  const allSame = (keyOf: (clues: HouseholdClues) => string) => {
    const keys = new Set(members.map((index) => keyOf(people[index] ?? noClues)));
    return keys.size === 1 && !keys.has('');
  };
  const phone = allSame(phoneKey);
  const address = allSame(addressOf);
  if (phone && address) {
    return message('import.same-surname-phone-address');
  }
  if (phone) {
    return message('import.same-surname-phone');
  }
  return message(address ? 'import.same-surname-address' : 'import.same-surname-phone-or-address');
}

const noClues: HouseholdClues = {
  householdLabel: '',
  bookingReference: '',
  familyName: '',
  address: '',
  location: '',
  phone: '',
};
