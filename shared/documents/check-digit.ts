const weights = [7, 3, 1] as const;

/** The value of a character in a check digit: 0 to 9 as they are, A to Z as 10 to 35, a filler as 0. */
function valueOf(character: string): number {
  return character === '<' ? 0 : Number.parseInt(character, 36);
}

/** The check digit of a text of `A` to `Z`, `0` to `9` and `<`: weights 7, 3, 1, modulo 10 (ICAO Doc 9303-3, 4.9). */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    sum += valueOf(text.charAt(at)) * (weights[at % 3] ?? 0);
  }
  return String(sum % 10);
}
