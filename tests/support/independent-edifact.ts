import Reader from 'edifact/reader.js';

/** The segments of an interchange as a parser that is not ours reads them. Throws where it cannot. */
export function readIndependently(
  text: string,
): { readonly tag: string; readonly elements: readonly string[][] }[] {
  return new Reader().parse(text).map(({ name, elements }) => ({ tag: name, elements }));
}
