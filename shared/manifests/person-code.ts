/** Decimal digits of a code: an even number, so that Code 128 packs two into each symbol. */
const codeDigits = 14;
const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * The code of a person in barcodes and redacted lists: 14 decimal digits made from the person's id (FNV-1a of 64 bits),
 * the same on every list and desk. Short enough for a narrow column, it tells a stranger nothing.
 * Of 50,000 people two share one with a chance of 1 in 80,000.
 */
export function personCode(personId: string): string {
  let hash = offset;
  for (let index = 0; index < personId.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(personId.charCodeAt(index))) * prime);
  }
  return (hash % 10n ** BigInt(codeDigits)).toString().padStart(codeDigits, '0');
}
