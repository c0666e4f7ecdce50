import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../../shared/kit/cell-text';
import { printableText } from '../../../../shared/kit/printable-text';

describe('printableText', () => {
  it.each([
    ['takes out signs that turn the direction', '\u202egnal \u2066x\u2069', 'gnal x'],
    ['makes one line of several', ' a\r\n\tb\u0000 ', 'a b'],
    ['leaves Arabic with its joining signs', 'می\u200cخواهم', 'می\u200cخواهم'],
  ])('%s', (_, text, printable) => {
    expect(printableText(text)).toBe(printable);
  });

  it('cuts what is too long between letters, never inside of one', () => {
    expect(printableText('e\u0301'.repeat(50), 4)).toBe(`${'e\u0301'.repeat(3)}…`);
  });

  it('holds a text that it has made for printable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = printableText(text, 20);
        expect(printableText(once, 20)).toBe(once);
      }),
    );
  });
});

describe('cellText', () => {
  it('replaces what XML cannot carry and leaves the rest', () => {
    expect(cellText('a\u0000\u0007b\ud800\n=1+1')).toBe('a\ufffd\ufffdb\ufffd\n=1+1');
    expect(cellText('x'.repeat(40_000))).toHaveLength(32_767);
  });
});
