import { Temporal } from 'temporal-polyfill';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Person } from '../../../shared/model/person';
import { readNationality } from '../../../shared/roster-import/nationality';
import type { FieldFacts, PersonField } from './person-fields';

/** What a field holds in a person. */
export type FieldValue = Person[PersonField];

const heaviestKg = 1000;

function parseDay(text: string, mayBeFuture: boolean, today: string): Result<string> {
  try {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text).toString();
    if (day === false || day < '1880-01-01' || day > '2200-01-01') {
      return failure(message('roster.not-a-day', { value: text }));
    }
    return day > today && !mayBeFuture ? failure(message('roster.day-ahead', { value: text })) : success(day);
  } catch {
    return failure(message('roster.not-a-day', { value: text })); // such as 30 February
  }
}

function parseWeight(text: string): Result<number> {
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) && number >= 0 && number <= heaviestKg
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
export function parseField(facts: FieldFacts, typed: string, today: string): Result<FieldValue> {
  const text = typed.trim();
  switch (facts.kind) {
    case 'name':
    case 'text':
    case 'long':
      return success(text);
    case 'day':
      return text === '' ? success('') : parseDay(text, facts.mayBeFuture, today);
    case 'weight':
      return text === '' ? success(null) : parseWeight(text);
    case 'count':
      return text === '' ? success(null) : parseCount(text, facts.least, facts.most);
    case 'country':
      return text === '' ? success('') : parseCountry(text);
    case 'choice':
      return facts.choices.some(({ value }) => value === text)
        ? success(text)
        : failure(message('roster.not-a-choice', { value: text }));
    case 'choices': {
      const values = text === '' ? [] : text.split(',').map((value) => value.trim());
      const unknown = values.find((value) => facts.choices.every((choice) => choice.value !== value));
      return unknown === undefined
        ? success(
            facts.choices
              .map(({ value }) => value)
              .filter((value) => values.includes(value)) as Person['needs'],
          ) // the choices are the needs
        : failure(message('roster.not-a-choice', { value: unknown }));
    }
  }
}

/** The value of a field as it is typed; `parseField` reads it back. */
export function fieldText(value: FieldValue): string {
  return value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value);
}
