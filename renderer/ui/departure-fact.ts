import { en } from '../../shared/messages/en';
import type { MessageId } from '../../shared/messages/en';
import { countryName } from './country-names';
import { wallTime } from './wall-time';

type Text = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;

/** The first part of the labels that the values of a field have. */
const choices: Readonly<Record<string, string>> = {
  mode: 'departures.mode',
  status: 'departures.status',
  certainty: 'departures.certainty',
  relativesAllowed: 'departures.relative',
  documentsAccepted: 'roster.document',
};
const countries: ReadonlySet<string> = new Set(['nationalitiesAllowed', 'visaCountry', 'visaFree']);

function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id);
}

/** What a fact of a departure is called in its form. */
export function departureFieldText(field: string, text: Text): string {
  const id = `departures.field-${field}`;
  return isMessageId(id) ? text(id) : field;
}

function wordText(field: string, value: string, text: Text): string {
  const id = `${choices[field] ?? ''}-${value}`;
  if (isMessageId(id)) {
    return text(id);
  }
  const offset = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.exec(value)?.[1];
  if (offset !== undefined) {
    return text('departures.fact-time', {
      time: wallTime(value),
      year: value.slice(0, 4),
      offset: offset === 'Z' ? '+00:00' : offset,
    });
  }
  return countries.has(field) ? countryName(value) : value;
}

function partText(value: object, text: Text): string {
  const { origin, destination } = value as { readonly origin?: unknown; readonly destination?: unknown }; // a leg, or places
  return typeof origin === 'string' && typeof destination === 'string'
    ? text('departures.route', { origin, destination })
    : Object.entries(value)
        .map(([need, count]) =>
          text('departures.fact-places', { need: departureFieldText(need, text), count: String(count) }),
        )
        .join(', ');
}

function onePartText(field: string, part: unknown, text: Text): string {
  switch (typeof part) {
    case 'boolean':
      return text(part ? 'departures.fact-yes' : 'departures.fact-no');
    case 'number':
      return String(part);
    case 'string':
      return wordText(field, part, text);
    case 'object':
      return part === null ? '' : partText(part, text);
    default:
      return '';
  }
}

/** A fact of a departure as a planner reads it. */
export function departureFactText(field: string, value: unknown, text: Text): string {
  const words = [value]
    .flat()
    .map((part) => onePartText(field, part, text))
    .filter((part) => part !== '');
  return words.length === 0 ? text('departures.fact-none') : words.join(', ');
}
