import { escapeHtml } from '../kit/escape-html';
import { cssString } from './css-string';

/** What stands on every page of a paper beside its content. All of it is plain text; empty means nothing. */
export interface PaperMark {
  /** One word across the page and in its upper margin, such as DRAFT or VOID. */
  readonly word: string;
  /** The sentence below that word. */
  readonly sentence: string;
  /** In the upper margin: which copy this is, and for whom. */
  readonly copy: string;
}

const style = `
.paper-mark { position: fixed; inset: 0; z-index: 9; display: flex; flex-direction: column; align-items: center; justify-content: center; pointer-events: none; }
.paper-mark > div { transform: rotate(-24deg); text-align: center; color: #c00; opacity: 0.3; font-family: inherit; }
.paper-mark b { display: block; font-size: 96pt; line-height: 1; letter-spacing: 0.08em; }
.paper-mark span { display: block; font-size: 15pt; font-weight: 700; }
`;

/**
 * A whole HTML document with a mark on every page: what is fixed is repeated on each printed page. The document is given
 * back as it was where there is nothing to mark.
 */
export function withPaperMark(html: string, { word, sentence, copy }: PaperMark): string {
  const inMargin = [word, copy].filter((part) => part !== '').join(' · ');
  const margin =
    inMargin === ''
      ? ''
      : `@page { @top-right { content: ${cssString(inMargin)}; font: 700 8pt sans-serif; color: #000; } }`;
  const across =
    word === ''
      ? ''
      : `<div class="paper-mark"><div><b>${escapeHtml(word)}</b><span>${escapeHtml(sentence)}</span></div></div>`;
  if (margin === '' && across === '') {
    return html;
  }
  const end = html.lastIndexOf('</body>');
  const [head, tail] = end === -1 ? [html, ''] : [html.slice(0, end), html.slice(end)];
  return `${head}<style>${margin}${across === '' ? '' : style}</style>${across}\n${tail}`;
}
