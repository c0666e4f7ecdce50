import { editDistance } from '../../matching/text/edit-distance';

/** A document number for comparing: capital letters and digits only; empty where too little is left. */
export function documentKey(number: string): string {
  const key = number.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return key.length >= 4 ? key : '';
}

/** What is left of a number when one character is dropped: two numbers that differ by a slip share one of these. */
export function slipKeys(key: string): string[] {
  return key.length < 6
    ? []
    : [...new Set(Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))), key];
}

/** True where two document keys differ by one character or by two neighbours that changed places. */
export function isDocumentSlip(one: string, other: string): boolean {
  return one !== other && one.length >= 6 && other.length >= 6 && editDistance(one, other) === 1;
}

/** True where two days differ as typing errors do: day and month swapped, one digit, or two neighbours. */
export function isBirthSlip(one: string, other: string): boolean {
  if (one.length !== 10 || other.length !== 10 || one === other) {
    return false;
  }
  const swapped = `${one.slice(0, 5)}${one.slice(8)}-${one.slice(5, 7)}`;
  return swapped === other || editDistance(one.replaceAll('-', ''), other.replaceAll('-', '')) === 1;
}
