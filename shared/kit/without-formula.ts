const harmlessPhone = /^\+\d[\d ]*$/;
const beginsFormula = /^'*[=+\-@\t\r\n]/;

/**
 * A text that a spreadsheet program does not take for a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a line
 * break, apostrophes before it or not, gets an apostrophe in front. A telephone number of `+`, digits and blanks cannot
 * compute anything and stays as it is.
 */
export function withoutFormula(text: string): string {
  return beginsFormula.test(text) && !harmlessPhone.test(text) ? `'${text}` : text;
}

/** The text that `withoutFormula` was given: the apostrophe that only keeps a cell from computing is taken off. */
export function withFormula(text: string): string {
  return text.startsWith("'") && beginsFormula.test(text) ? text.slice(1) : text;
}
