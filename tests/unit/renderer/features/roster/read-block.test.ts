import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlock } from '../../../../../renderer/features/roster/read-block';
import { writeBlock } from '../../../../../renderer/features/roster/write-block';

test('cells with tabs, quotes and line breaks are taken apart as a spreadsheet means them', () => {
  expect(readBlock('a\t"two\nlines"\t"say ""no"""\r\nb\t\t\r\n')).toEqual([
    ['a', 'two\nlines', 'say "no"'],
    ['b', '', ''],
  ]);
});

test('what is copied is what is pasted', () => {
  const cell = fc
    .array(fc.constantFrom('a', 'é', 'م', '"', '\n', '\t', ' ', '0', '+', '='), { maxLength: 6 })
    .map((list) => list.join('').trim());
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    )
    // A last line without anything is no line of a clipboard.
    .map((lines) => [...lines, lines[0]?.map(() => 'end') ?? []]);
  fc.assert(
    fc.property(block, (lines) => {
      expect(readBlock(writeBlock(lines).text)).toEqual(lines);
    }),
  );
});

test('the table says of every cell that it is text, and escapes what would be markup', () => {
  expect(writeBlock([['007', '=1+1', '<b>']]).html).toBe(
    `<meta charset="utf-8"><table><tr>` +
      `<td style="mso-number-format:'\\@'">007</td>` +
      `<td style="mso-number-format:'\\@'">=1+1</td>` +
      `<td style="mso-number-format:'\\@'">&lt;b&gt;</td></tr></table>`,
  );
});
