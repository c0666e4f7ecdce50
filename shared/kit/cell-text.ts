const withoutPlaceInXml = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const longestCell = 32_767;

/** A text as a cell of a workbook can hold it: what XML cannot carry is replaced, so that no cell makes the file unreadable. */
export function cellText(text: string): string {
  return text.replace(withoutPlaceInXml, '\ufffd').slice(0, longestCell);
}
