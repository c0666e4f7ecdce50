const harmlessPhone = /^\+\d[\d ]*$/;

/**
 * A text that a spreadsheet program does not take for a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a line
 * break gets an apostrophe in front. A telephone number of `+`, digits and blanks cannot compute anything and stays as it is.
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) && !harmlessPhone.test(text) ? `'${text}` : text;
}
