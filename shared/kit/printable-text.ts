/**
 * A text as it can stand on paper or in a cell: signs that turn the direction of what follows and control characters are
 * taken out, blanks and line breaks become one blank, and what is longer than `most` characters is cut and ends in an ellipsis.
 */
export function printableText(text: string, most = 2_000): string {
  const plain = text
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const characters = plain.length <= most ? [] : [...plain];
  return characters.length <= most ? plain : `${characters.slice(0, most - 1).join('')}…`;
}
