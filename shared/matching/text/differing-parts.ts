/** A stretch of a text, and whether the other text has it too. */
export interface TextPart {
  readonly text: string;
  readonly isShared: boolean;
}

const longest = 120;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader takes for one character: a letter with its marks. */
function charactersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * The stretches in which `text` is like `other` and in which it is not, character by character, case aside. A long text is
 * one stretch.
 */
export function differingParts(text: string, other: string): TextPart[] {
  const [own, others] = [charactersOf(text), charactersOf(other)];
  const plain = (characters: readonly string[]) => characters.map((character) => character.toLowerCase());
  const [left, right] = [plain(own), plain(others)];
  if (own.length > longest || others.length > longest) {
    return text === '' ? [] : [{ text, isShared: text === other }];
  }
  const width = right.length + 1;
  const common = new Uint16Array((left.length + 1) * width);
  for (let at = left.length - 1; at >= 0; at -= 1) {
    for (let to = right.length - 1; to >= 0; to -= 1) {
      common[at * width + to] =
        left[at] === right[to]
          ? (common[(at + 1) * width + to + 1] ?? 0) + 1
          : Math.max(common[(at + 1) * width + to] ?? 0, common[at * width + to + 1] ?? 0);
    }
  }
  const parts: { text: string; isShared: boolean }[] = [];
  let to = 0;
  for (let at = 0; at < left.length; at += 1) {
    const here = common[at * width + to] ?? 0;
    while (
      to < right.length &&
      left[at] !== right[to] &&
      (common[at * width + to + 1] ?? 0) === here &&
      here > 0
    ) {
      to += 1;
    }
    const isShared = to < right.length && left[at] === right[to];
    to += isShared ? 1 : 0;
    const last = parts.at(-1);
    if (last?.isShared === isShared) {
      last.text += own[at] ?? '';
    } else {
      parts.push({ text: own[at] ?? '', isShared });
    }
  }
  return parts;
}
