import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { en } from '../../../../shared/messages/en';
import { createFormatter } from '../../../../shared/messages/format';

test('every sentence of the catalogue is sound ICU MessageFormat and not empty', () => {
  const unsound = Object.entries(en).filter(([, text]: [string, string]) => {
    try {
      return text.trim() === '' || parse(text).length === 0;
    } catch {
      return true;
    }
  });

  expect(unsound).toEqual([]);
});

test('a message inside a message is formatted first', () => {
  expect(createFormatter()({ id: 'app.undid', values: { what: { id: 'app.saving' } } })).toBe(
    'Undid: Saving…',
  );
});
