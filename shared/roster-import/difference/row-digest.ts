import type { Person } from '../../model/person';
import { factFields, saysFact } from '../facts-said';
import { tidy } from '../plain-words';

/** A digest of 53 bits as short text (two mixed 32-bit halves, after cyrb53). Not for secrets. */
export function textDigest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}

/** Days that are those of the import where the list does not say them. */
const importDays: ReadonlySet<string> = new Set(['ageOn', 'pregnancyOn']);

/**
 * A digest of what a row says of its person and household, whatever the order of its columns and the format of its file;
 * neither the ids that the import gave nor the place of the row count.
 */
export function personDigest(person: Person, householdLabel: string): string {
  const facts = factFields
    .filter((field) => !importDays.has(field) && saysFact(person, field))
    .map((field) => [field, person[field]]);
  const extras = Object.entries(person.extra).sort(([one], [other]) => (one < other ? -1 : 1));
  return textDigest(JSON.stringify([facts, extras, householdLabel]));
}

/** A digest of a row that could not be read, whatever the order of its columns. */
export function rowDigest(headers: readonly string[], cells: readonly string[]): string {
  const said = cells
    .map((cell, index) => [tidy(headers[index] ?? ''), tidy(cell)])
    .filter(([, cell]) => cell !== '')
    .sort(([one = '', left = ''], [other = '', right = '']) =>
      one === other ? (left < right ? -1 : 1) : one < other ? -1 : 1,
    );
  return textDigest(JSON.stringify(said));
}
