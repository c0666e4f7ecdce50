import type { Change } from '../../model/change';
import type { Person } from '../../model/person';
import type { Source } from '../../model/source';
import { factFields, saysFact } from '../facts-said';
import type { FactField } from '../facts-said';
import { plainWords } from '../plain-words';
import { documentKey } from './near-miss';

/**
 * How a difference came about. `list`: this list's older version said what the roster says. `empty`: the roster says
 * nothing. `other`: another list said it. `household`: the list puts them with other people than the roster. `hand`: a planner entered it. `since`: the list says what it said before, and the
 * roster was changed since. `cleared`: the list says nothing any more.
 */
export type ChangeStanding = 'list' | 'empty' | 'other' | 'hand' | 'since' | 'cleared' | 'household';

/** One fact in which a list differs from the roster; of a household, the values are what it is called. */
export interface FactChange {
  readonly field: FactField | 'extra' | 'householdId';
  /** The extra column; empty for fields. */
  readonly extraName: string;
  readonly before: Change['to'];
  readonly after: Change['to'];
  /** Where the value of the roster comes from, as far as it is known. */
  readonly source: Source | null;
  readonly standing: ChangeStanding;
}

/** What is known of the list as a whole. */
export interface ListFacts {
  /** Fields in which any row of the list says something. */
  readonly spoken: ReadonlySet<FactField>;
  /** True where a value came from an earlier version of this list. */
  readonly isOfList: (source: Source | null) => boolean;
  /** True for a row that an earlier import had word for word. */
  readonly isRepeated: boolean;
}

/** A difference that is taken over unless somebody says otherwise: it overwrites nothing that was not the list's own. */
export function isProposed({ standing }: FactChange): boolean {
  return standing === 'list' || standing === 'empty';
}

/** Days that belong to another fact and go with it. */
const withAnother: ReadonlySet<FactField> = new Set(['ageOn', 'pregnancyOn']);
const gathered: ReadonlySet<FactField> = new Set(['needs', 'otherDocuments']);

/** The fields of a person in which a row differs. What the row leaves open is none, unless the list itself said it before. */
export function comparePerson(person: Person, row: Person, list: ListFacts): FactChange[] {
  const changes: FactChange[] = [];
  for (const field of factFields) {
    if (withAnother.has(field) || (field === 'ageYears' && person.dateOfBirth !== '')) {
      continue;
    }
    const source = person.fieldSources[field] ?? person.source;
    const before = person[field] as Change['to']; // records are plain JSON
    if (!saysFact(row, field)) {
      const isCleared =
        list.spoken.has(field) &&
        !list.isRepeated &&
        saysFact(person, field) &&
        !gathered.has(field) &&
        !isOfHand(source) &&
        list.isOfList(source);
      if (isCleared) {
        const after = row[field] as Change['to']; // records are plain JSON
        changes.push({ field, extraName: '', before, after, source, standing: 'cleared' });
      }
      continue;
    }
    const after = gathered.has(field) ? joined(field, person, row) : (row[field] as Change['to']); // records are plain JSON
    if (!isSameFact(field, before, after, list.isOfList(source))) {
      const standing = standingOf(source, after, saysFact(person, field), list);
      changes.push({ field, extraName: '', before, after, source, standing });
    }
  }
  return [...changes, ...compareExtras(person, row, list)];
}

function compareExtras(person: Person, row: Person, list: ListFacts): FactChange[] {
  const mended = new Set(
    Object.values(person.fieldSources).flatMap(({ listed }) => (listed === undefined ? [] : [listed])),
  );
  const changes: FactChange[] = [];
  for (const [name, after] of Object.entries(row.extra)) {
    const before = Object.hasOwn(person.extra, name) ? (person.extra[name] ?? '') : '';
    // A text that became a fact when somebody mended it has not come anew.
    if (before !== after && after !== '' && !mended.has(after)) {
      const { source } = person;
      const standing = standingOf(source, after, before !== '', list);
      changes.push({ field: 'extra', extraName: name, before, after, source, standing });
    }
  }
  return changes;
}

function isOfHand(source: Source | null): boolean {
  return source !== null && (source.how === 'hand' || source.how === 'document');
}

function standingOf(
  source: Source | null,
  after: Change['to'],
  isFilled: boolean,
  list: ListFacts,
): ChangeStanding {
  if (list.isRepeated) {
    return 'since';
  }
  if (isOfHand(source)) {
    // Whoever has no source but the hand that entered them as a whole may well have gaps.
    const isSaidBefore = source?.listed !== undefined && source.listed === listedText(after);
    return isSaidBefore ? 'since' : isFilled || source?.listed !== undefined ? 'hand' : 'empty';
  }
  return !isFilled ? 'empty' : list.isOfList(source) ? 'list' : 'other';
}

/** A value as a source remembers it. */
export function listedText(value: Change['to']): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Of lists that are added to: what the person has, and what the row has beside it. */
function joined(field: FactField, person: Person, row: Person): Change['to'] {
  if (field === 'needs') {
    return [...new Set([...person.needs, ...row.needs])];
  }
  const numbers = new Set(person.otherDocuments.map(({ number }) => documentKey(number)));
  const added = row.otherDocuments.filter(({ number }) => !numbers.has(documentKey(number)));
  return [...person.otherDocuments, ...added];
}

/** Between lists, capitals, accents and blanks are habits of whoever wrote them; inside one list they are corrections. */
function isSameFact(field: FactField, before: Change['to'], after: Change['to'], isOfList: boolean): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') {
    return JSON.stringify(before) === JSON.stringify(after);
  }
  if (before === after) {
    return true;
  }
  if (before === '' || isOfList) {
    return false;
  }
  if (field === 'documentNumber') {
    return documentKey(before) !== '' && documentKey(before) === documentKey(after);
  }
  if (field === 'phone') {
    const [one, other] = [before, after].map((phone) => phone.replace(/\D/g, ''));
    return one !== '' && one === other;
  }
  const words = plainWords(before);
  return words !== '' && words === plainWords(after);
}
