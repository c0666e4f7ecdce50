import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchema } from '../../../../shared/model/json';

describe('the schema of JSON values', () => {
  it('takes what zod takes for JSON, and nothing else', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withNullPrototype: true }), (value) => {
        expect(jsonSchema.safeParse(value).success).toBe(z.json().safeParse(value).success);
      }),
    );
  });

  it('refuses a nesting that would exhaust the stack', () => {
    const nested: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    expect(jsonSchema.safeParse(nested).success).toBe(false);
  });
});
