import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeSample } from '../../support/make-sample';

const folder = `${import.meta.dirname}/../../fixtures/sample`;

describe('the sample files', () => {
  it('are the ones that the script makes', async () => {
    const made = await makeSample();
    if (process.env['WRITE_SAMPLE'] !== undefined) {
      for (const [name, bytes] of Object.entries(made)) {
        writeFileSync(`${folder}/${name}`, bytes);
      }
    }
    for (const [name, bytes] of Object.entries(made)) {
      expect(readFileSync(`${folder}/${name}`).equals(bytes), name).toBe(true);
    }
  });
});
