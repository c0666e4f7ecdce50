import { tellPart, telling } from '../kit/progress';
import type { TellShare } from '../kit/progress';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Person } from '../model/person';
import { isParticle } from './name-words';
import { plainWords } from './plain-words';

/** What decides with whom one person travels. */
export interface HouseholdClues {
  /** Household, family or group as the file names it; empty where it does not. */
  readonly householdLabel: string;
  /** True for labels that are ids: they differ in case and accents too. */
  readonly isExact?: boolean;
  readonly bookingReference: string;
  readonly familyName: string;
  readonly givenNames?: string;
  readonly address: string;
  readonly location: string;
  readonly phone: string;
  /** Who the file names as the head of this person's household; empty where it does not. */
  readonly headName?: string;
  readonly relation?: Person['relation'];
  /** Full years; null or absent where it is not known. */
  readonly age?: number | null;
  /** The sheet in which the person stands. */
  readonly sheet?: string;
}

/** Two people, by their places in the input, who seem to travel together, and what they share. */
export interface HouseholdLink {
  readonly one: number;
  readonly other: number;
  readonly reason: Message;
}

/** A phone or address that people of more surnames than this share belongs to an office, a school or a hotel. */
const surnamesOfOnePhone = 3;
const surnamesOfOneAddress = 4;
const largestFamilyOfTwoNames = 8;
const familyRelations: ReadonlySet<Person['relation']> = new Set([
  'spouse',
  'child',
  'parent',
  'sibling',
  'guardian',
  'staff',
]);

/**
 * Everything that speaks for two people travelling together: the head that the file names, standing below a head, the same surname
 * with the same phone or address, the same phone and address, and a child on the phone of a grown-up.
 */
export function householdLinks(
  people: readonly HouseholdClues[],
  free: readonly number[],
  tell?: TellShare,
): HouseholdLink[] {
  const vague = sharedAddressWords(people, tellPart(tell, 0, 0.3));
  const places = {
    phone: groupBy(people, free, phoneKey, tellPart(tell, 0.3, 0.15)),
    address: groupBy(people, free, (clues) => addressKey(clues, vague), tellPart(tell, 0.45, 0.15)),
    head: groupBy(
      people,
      free,
      headKeyOf(people, free, tellPart(tell, 0.6, 0.15)),
      tellPart(tell, 0.75, 0.15),
    ),
  };
  const phones = places.phone.filter((members) => surnamesOf(people, members).size <= surnamesOfOnePhone);
  const addresses = places.address.filter(
    (members) => surnamesOf(people, members).size <= surnamesOfOneAddress,
  );
  const homeOf = new Map(
    places.address.flatMap((members, home) => members.map((index) => [index, home] as const)),
  );
  const linkAll = (members: readonly number[], reason: Message): HouseholdLink[] =>
    members.slice(1).map((other) => ({ one: members[0] ?? other, other, reason }));
  return [
    ...places.head.flatMap((members) => linkAll(members, message('import.same-head'))),
    ...belowHeads(people, free),
    ...phones.flatMap((members) =>
      kinOf(people, members).flatMap((kin) => linkAll(kin, message('import.same-surname-phone'))),
    ),
    ...addresses.flatMap((members) =>
      kinOf(people, members).flatMap((kin) => linkAll(kin, message('import.same-surname-address'))),
    ),
    ...phones
      .filter((members) => members.length <= largestFamilyOfTwoNames)
      .flatMap((members) => [
        ...sameHome(members, homeOf)
          .flatMap((home) => linkAll(home, message('import.same-phone-address')))
          .filter(({ one, other }) => !areKin(people[one], people[other])),
        ...childrenOnPhone(people, members),
      ]),
  ];
}

function groupBy(
  people: readonly HouseholdClues[],
  free: readonly number[],
  keyOf: (clues: HouseholdClues) => string,
  tell: TellShare | undefined,
): number[][] {
  const groups = new Map<string, number[]>();
  for (const index of telling(free, tell)) {
    const clues = people[index];
    const key = clues === undefined ? '' : keyOf(clues);
    if (key !== '') {
      const members = groups.get(key);
      if (members === undefined) {
        groups.set(key, [index]);
      } else {
        members.push(index);
      }
    }
  }
  return [...groups.values()].filter((members) => members.length > 1);
}

function surnamesOf(people: readonly HouseholdClues[], members: readonly number[]): Set<string> {
  return new Set(members.map((index) => plainWords(people[index]?.familyName ?? '')));
}

/** The members who have a surname, or a part of a double one, in common; each at most in one group. */
function kinOf(people: readonly HouseholdClues[], members: readonly number[]): number[][] {
  const groups: { words: Set<string>; members: number[] }[] = [];
  for (const index of members) {
    const words = surnameWords(people[index]?.familyName ?? '');
    const kin = groups.find((group) => words.some((word) => group.words.has(word)));
    if (kin === undefined) {
      groups.push({ words: new Set(words), members: [index] });
    } else {
      words.forEach((word) => kin.words.add(word));
      kin.members.push(index);
    }
  }
  return groups.map((group) => group.members).filter((kin) => kin.length > 1);
}

function areKin(one: HouseholdClues | undefined, other: HouseholdClues | undefined): boolean {
  const words = new Set(surnameWords(one?.familyName ?? ''));
  return surnameWords(other?.familyName ?? '').some((word) => words.has(word));
}

function surnameWords(surname: string): string[] {
  const words = plainWords(surname).split(' ');
  const telling = words.filter((word) => word.length > 1 && !isParticle(word));
  return telling.length > 0 ? telling : words.filter((word) => word !== '');
}

function sameHome(members: readonly number[], homeOf: ReadonlyMap<number, number>): number[][] {
  const homes = new Map<number, number[]>();
  for (const index of members) {
    const home = homeOf.get(index);
    if (home !== undefined) {
      homes.set(home, [...(homes.get(home) ?? []), index]);
    }
  }
  return [...homes.values()].filter((home) => home.length > 1);
}

function isChild({ age, relation }: HouseholdClues): boolean {
  return age === null || age === undefined ? relation === 'child' : age < 18;
}

/** Children who give the same phone as a grown-up of another surname, often their mother. A phone without a known grown-up links nobody. */
function childrenOnPhone(people: readonly HouseholdClues[], members: readonly number[]): HouseholdLink[] {
  const isMinor = (index: number) => isChild(people[index] ?? noClues);
  const grown = members.find((index) => (people[index]?.age ?? 0) >= 18);
  return grown === undefined
    ? []
    : members
        .filter((index) => isMinor(index) && !areKin(people[index], people[grown]))
        .map((other) => ({ one: grown, other, reason: message('import.child-on-phone') }));
}

/** Rows that say "spouse" or "child" and follow a row that says "head", unless all that is known sets them apart. */
function belowHeads(people: readonly HouseholdClues[], free: readonly number[]): HouseholdLink[] {
  const links: HouseholdLink[] = [];
  let head: number | null = null;
  let before = -2;
  for (const index of free) {
    const clues = people[index] ?? noClues;
    const isNext = index === before + 1 && head !== null && people[head]?.sheet === clues.sheet;
    before = index;
    if (clues.relation === 'head') {
      head = index;
    } else if (head === null || !isNext || !familyRelations.has(clues.relation ?? '')) {
      head = null;
    } else if (!areApart(people[head] ?? noClues, clues)) {
      links.push({ one: head, other: index, reason: message('import.below-head') });
    }
  }
  return links;
}

/** True when surname, phone and address are all known and all differ. */
function areApart(one: HouseholdClues, other: HouseholdClues): boolean {
  const differ = (keyOf: (clues: HouseholdClues) => string) =>
    keyOf(one) !== '' && keyOf(other) !== '' && keyOf(one) !== keyOf(other);
  return !areKin(one, other) && differ(phoneKey) && differ(({ address }) => plainWords(address));
}

/** The head that the file names for a person; of heads themselves, their own name where others name it. */
function headKeyOf(
  people: readonly HouseholdClues[],
  free: readonly number[],
  tell: TellShare | undefined,
): (clues: HouseholdClues) => string {
  const key = (name: string) => plainWords(name).split(' ').sort().join(' ');
  const heads = new Set<string>();
  for (const index of telling(free, tell)) {
    heads.add(key(people[index]?.headName ?? ''));
  }
  return ({ headName = '', givenNames = '', familyName }) => {
    const own = headName === '' ? key(`${givenNames} ${familyName}`) : key(headName);
    return heads.has(own) ? own : '';
  };
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
function sharedAddressWords(
  people: readonly HouseholdClues[],
  tell: TellShare | undefined,
): ReadonlySet<string> {
  const surnamesOfWord = new Map<string, Set<string>>();
  for (const { address, familyName } of telling(people, tell)) {
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

const noClues: HouseholdClues = {
  householdLabel: '',
  bookingReference: '',
  familyName: '',
  address: '',
  location: '',
  phone: '',
};
