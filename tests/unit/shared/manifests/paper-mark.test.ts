import { describe, expect, it } from 'vitest';
import { withPaperMark } from '../../../../shared/manifests/paper-mark';

const html = '<!DOCTYPE html><html><head></head><body><p>list</p></body></html>';

describe('withPaperMark', () => {
  it('gives a paper that needs no mark back as it was', () => {
    expect(withPaperMark(html, { word: '', sentence: '', copy: '' })).toBe(html);
  });

  it('puts the word across every page and the copy into the margin, before the end of the document', () => {
    const marked = withPaperMark(html, {
      word: 'VOID',
      sentence: 'superseded by version 2',
      copy: 'Copy 2 of 3',
    });

    expect(marked).toContain('<b>VOID</b><span>superseded by version 2</span>');
    expect(marked).toContain('@top-right { content: "VOID \\b7  Copy 2 of 3";');
    expect(marked.endsWith('</body></html>')).toBe(true);
  });

  it('lets nothing out of its place', () => {
    const hostile = `"; } </style><script>alert(1)</script>`;

    const marked = withPaperMark(html, { word: hostile, sentence: hostile, copy: hostile });

    expect(marked).not.toContain('<script');
    expect(marked.match(/<\/style>/g)).toHaveLength(1);
  });
});
