import type { Bags } from './door-changes';

const written =
  /^(?:b(?:ags?)?\s*(?<bags>\d{1,2})|(?<count>\d{1,2})\s*(?:b(?:ags?)?|\/))(?:\s*[/ ]?\s*(?<kg>\d{1,3}(?:[.,]\d{1,2})?)\s*(?:kg)?)?$/i;

/**
 * Reads bags as they are typed at a scale: `2/34`, `b2 34`, `2b 34.5 kg` are two bags of together 34 (34.5) kilograms, `b2` is two bags
 * that nobody weighed. Null for anything else.
 */
export function readBags(input: string): Bags | null {
  const groups = written.exec(input.trim())?.groups;
  const bags = groups?.['bags'] ?? groups?.['count'];
  if (bags === undefined) {
    return null;
  }
  const kg = groups?.['kg'];
  return { bags: Number(bags), bagsKg: kg === undefined ? null : Number(kg.replace(',', '.')) };
}
