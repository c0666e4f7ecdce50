import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Person } from '../../../shared/model/person';
import type { MessageId } from '../../../shared/messages/en';
import { specialNeeds } from '../../../shared/model/person';
import { dayMonthEvidence, readBirthDay, readExpiryDay } from '../../../shared/roster-import/dates';
import { readNationality } from '../../../shared/roster-import/nationality';
import { plainWords } from '../../../shared/roster-import/plain-words';
import type { DateOrder } from '../../../shared/roster-import/types';
import {
  readDocumentType,
  readKilograms,
  readNeeds,
  readRelation,
  readSex,
  readStatus,
} from '../../../shared/roster-import/value-words';
import type { Choice, FieldFacts, PersonField } from './person-fields';

/** What a field holds in a person. */
export type FieldValue = Person[PersonField];

const heaviestKg = 1000;

/** The label of a choice in the language of the window. */
export type LabelOf = (id: MessageId) => string;

/** How a text is read beyond what it says itself. */
export interface ReadingHints {
  /** The order of day and month; without it a date that can be read both ways is refused. */
  readonly order?: DateOrder | undefined;
  readonly labelOf?: LabelOf | undefined;
}

function parseDay(
  text: string,
  mayBeFuture: boolean,
  today: string,
  order: DateOrder | undefined,
): Result<string> {
  const evidence = dayMonthEvidence(text);
  if (evidence === 'both' && order === undefined) {
    return failure(message('roster.day-both-ways', { value: text }));
  }
  const proven = evidence === 'monthFirst' ? 'mdy' : evidence === 'dayFirst' ? 'dmy' : (order ?? 'dmy');
  const read = mayBeFuture ? readExpiryDay(text, proven, today) : readBirthDay(text, proven, today);
  if ('reason' in read || /^\d{5}([.,]\d+)?$/.test(text)) {
    const isAhead = 'reason' in read && read.reason.id === 'import.birth-in-future';
    return failure(message(isAhead ? 'roster.day-ahead' : 'roster.not-a-day', { value: text }));
  }
  return success(read.day);
}

const wordReaders: Readonly<Partial<Record<PersonField, (text: string) => string | null>>> = {
  sex: readSex,
  documentType: readDocumentType,
  relation: readRelation,
  status: readStatus,
  majorCategory: (text) => /^(IV|I{1,3})\b/i.exec(text)?.[1]?.toUpperCase() ?? null,
  minorCategory: (text) => /^([A-E])\b/i.exec(text)?.[1]?.toUpperCase() ?? null,
};

/** A choice by its own name, by its label, or by the words that lists use for it in English, French and Arabic. */
function parseChoice(
  field: PersonField,
  choices: readonly Choice[],
  text: string,
  labelOf: LabelOf | undefined,
): string | null {
  const words = plainWords(text);
  const named = choices.find(
    ({ value, label }) =>
      value === text ||
      (words !== '' && (plainWords(value) === words || plainWords(labelOf?.(label) ?? '') === words)),
  );
  const read = named?.value ?? wordReaders[field]?.(text) ?? null;
  return choices.some(({ value }) => value === read) ? read : null;
}

function parseNeeds(
  choices: readonly Choice[],
  text: string,
  labelOf: LabelOf | undefined,
): Result<Person['needs']> {
  const found = text
    .split(/[,;]/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({
      part: part.trim(),
      need: parseChoice('needs', choices, part.trim(), labelOf),
      words: readNeeds(part),
    }));
  const unknown = found.find(({ need, words }) => need === null && !words.complete);
  const values = new Set(
    found.flatMap(({ need, words }): readonly string[] => (need === null ? words.needs : [need])),
  );
  return unknown === undefined
    ? success(specialNeeds.filter((need) => values.has(need)))
    : failure(message('roster.not-a-choice', { value: unknown.part }));
}

function parseWeight(text: string): Result<number> {
  const number = readKilograms(text, false) ?? Number.NaN;
  return number >= 0 && number <= heaviestKg
    ? success(number)
    : failure(message('roster.not-a-weight', { value: text, most: heaviestKg }));
}

function parseCount(text: string, least: number, most: number): Result<number> {
  const number = Number(text);
  return Number.isInteger(number) && number >= least && number <= most
    ? success(number)
    : failure(message('roster.not-a-count', { value: text, least, most }));
}

function parseCountry(text: string): Result<string> {
  const read = readNationality(text);
  return read === null || read.several
    ? failure(message('roster.not-a-country', { value: text }))
    : success(read.code);
}

/** Reads what somebody typed as the value of a field; nothing typed empties it. `today` is a calendar day. */
export function parseField(
  facts: FieldFacts,
  typed: string,
  today: string,
  { order, labelOf }: ReadingHints = {},
): Result<FieldValue> {
  const text = typed.trim();
  switch (facts.kind) {
    case 'name':
    case 'text':
    case 'long':
      return success(text);
    case 'day':
      return text === '' ? success('') : parseDay(text, facts.mayBeFuture, today, order);
    case 'weight':
      return text === '' ? success(null) : parseWeight(text);
    case 'count':
      return text === '' ? success(null) : parseCount(text, facts.least, facts.most);
    case 'country':
      return text === '' ? success('') : parseCountry(text);
    case 'choice': {
      const read = parseChoice(facts.field, facts.choices, text, labelOf);
      return read === null ? failure(message('roster.not-a-choice', { value: text })) : success(read);
    }
    case 'choices':
      return parseNeeds(facts.choices, text, labelOf);
  }
}

/** The value of a field as it is typed; `parseField` reads it back. */
export function fieldText(value: FieldValue): string {
  return value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value);
}
