const unprintable = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/**
 * A text as it can stand on paper or in a cell: signs that turn the direction of what follows and control characters are
 * taken out, blanks and line breaks become one blank, and what is longer than `most` letters is cut and ends in an ellipsis.
 */
export function printableText(text: string, most = 2_000): string {
  const plain = text.replace(/\s+/g, ' ').replace(unprintable, '').replace(/ +/g, ' ').trim();
  if (plain.length <= most) {
    return plain;
  }
  // Letters with their marks are never torn apart.
  const letters = Array.from(
    new Intl.Segmenter().segment(plain.slice(0, most * 4)),
    ({ segment }) => segment,
  );
  return letters.length <= most ? plain : `${letters.slice(0, most - 1).join('')}…`;
}
