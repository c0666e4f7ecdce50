/** The names of a zone as they would be written by hand. */
export interface ZoneNames {
  readonly family: string;
  readonly given: string;
  /** The name fills its field to the end: it may go on where the document could not print it. */
  readonly mayBeCut: boolean;
}

/** Capital letters as a name is written: `VAN<DER<BERG` is Van Der Berg. */
function written(part: string): string {
  return part
    .replace(/<+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * Takes a name field apart: the family name, two fillers, the given names. A person without a family name has the fillers
 * first, or the whole name where the family name stands (ICAO Doc 9303-3, 4.6).
 */
export function readZoneNames(field: string): ZoneNames {
  const end = field.replace(/<+$/, '');
  const apart = end.indexOf('<<');
  const [family, given] = apart < 0 ? [end, ''] : [end.slice(0, apart), end.slice(apart + 2)];
  return { family: written(family), given: written(given), mayBeCut: end.length === field.length };
}

/** A name of a field of its own, such as the given names of a French identity card. */
export function readZoneName(field: string): string {
  return written(field);
}
