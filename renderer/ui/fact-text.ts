import { en } from '../../shared/messages/en';
import type { MessageId } from '../../shared/messages/en';
import { countryName } from './country-names';

type Text = (id: MessageId) => string;

/** The first part of the labels that the values of a field have. */
const choices: Readonly<Record<string, string>> = {
  sex: 'roster.sex',
  documentType: 'roster.document',
  relation: 'roster.relation',
  majorCategory: 'roster.major',
  minorCategory: 'roster.minor',
  status: 'roster.status',
  needs: 'roster.need',
  chosenBy: 'history.value',
};
const countries: ReadonlySet<string> = new Set(['nationality', 'documentCountry']);

function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id);
}

/** What a field is called: the roster's word for it, or the history's. */
export function fieldText(field: string, text: Text): string {
  const id = [`roster.field-${field}`, `history.field-${field}`].find(isMessageId);
  return id === undefined ? field : text(id);
}

/** A coded value in words; text as it stands. */
export function wordText(field: string, value: string, text: Text): string {
  const id = `${choices[field] ?? ''}-${value}`;
  return isMessageId(id) ? text(id) : countries.has(field) ? countryName(value) : value;
}

function partText(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? Object.values(value)
        .filter((part) => typeof part === 'string' && part !== '')
        .join(' ')
    : String(value);
}

/** A fact of a person as a planner reads it; empty where there is none. */
export function factText(field: string, value: unknown, text: Text): string {
  if (value === null || value === undefined) {
    return '';
  }
  return [value]
    .flat()
    .map((one) => (typeof one === 'string' ? wordText(field, one, text) : partText(one)))
    .join(', ');
}
