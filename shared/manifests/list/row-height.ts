/** Millimetres of a printer's point. */
export const pointMm = 25.4 / 72;

/** Widths of letters in parts of the type size, a little more than in the faces that lists are set in. */
function emOf(character: string): number {
  if (/\p{M}/u.test(character)) {
    return 0;
  }
  if (
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1ffff}]/u.test(character)
  ) {
    return 1.05;
  }
  if (/[MW@%\u2014…ﷺ﷽]/u.test(character)) {
    return 0.97;
  }
  if (/[ ijltfIr.,;:'|()[\]\-!]/.test(character)) {
    return 0.36;
  }
  return /\p{Lu}/u.test(character) ? 0.72 : 0.61;
}

/** The width of a text in parts of the type size. */
export function emOfText(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + emOf(character), 0);
}

/** How many lines a text takes in a column so many type sizes wide; long words are broken wherever they must. */
export function linesOf(text: string, widthEm: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s-])/u)) {
    const width = emOfText(word.trimEnd());
    const withBlank = emOfText(word);
    if (used > 0 && used + width > widthEm) {
      lines += 1;
      used = 0;
    }
    if (width > widthEm) {
      lines += Math.ceil(width / Math.max(widthEm - 0.7, 0.5)) - 1;
      used = widthEm;
    } else {
      used += withBlank;
    }
  }
  return lines;
}
