import { cssString } from './css-string';

/** The texts in a page's margins. `page` is given the two counters as CSS-safe placeholders. */
export interface MarginTexts {
  readonly head: string;
  readonly issue: string;
  /** May be empty. */
  readonly record: string;
  readonly page: (page: string, pages: string) => string;
}

/** The faces that are tried in turn, so that every script has one. */
export const paperFonts =
  "'Noto Sans', 'Noto Sans Arabic', 'Noto Naskh Arabic', 'Noto Sans NKo', 'Segoe UI', 'DejaVu Sans', Arial, sans-serif";

/** The page number sentence as CSS content, with counters where the numbers stand. */
function pageContent(texts: MarginTexts): string {
  return texts
    .page('\ue000', '\ue001')
    .split(/([\ue000\ue001])/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '\ue000' ? 'counter(page)' : part === '\ue001' ? 'counter(pages)' : cssString(part),
    )
    .join(' ');
}

/** The margin boxes of an `@page` rule: what the list is at the top, version, record and page x of y at the bottom. */
export function marginBoxes(texts: MarginTexts): string {
  const margin = `font: 7.5pt ${paperFonts}; color: #000;`;
  return `@top-left { content: ${cssString(texts.head)}; ${margin} }
  @bottom-left { content: ${cssString(texts.issue)}; ${margin} }
  @bottom-center { content: ${cssString(texts.record)}; ${margin} }
  @bottom-right { content: ${pageContent(texts)}; ${margin} }`;
}
