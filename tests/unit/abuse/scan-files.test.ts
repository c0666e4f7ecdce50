import fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encode, encodings } from '../../abuse/encodings';
import { createScanner, scanFiles } from '../../abuse/scan-files';
import { temporaryFolder } from '../../support/host-ports';

const secret = 'Qéèmadeupna';

describe('the search for traces', () => {
  it('finds a text in every encoding, whatever stands around it', () => {
    const scanner = createScanner([secret]);
    const around = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(around, around, fc.constantFrom(...encodings), (before, after, encoding) => {
        const content = Buffer.concat([before, encode(secret, encoding), after]);
        expect(scanner.find(content).map(({ text }) => text)).toContain(secret);
      }),
    );
  });

  it('finds a text inside a longer one that was encoded as base64, wherever it stands', () => {
    const scanner = createScanner([secret]);
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const content = Buffer.from(Buffer.from(`${before}${secret}${after}`).toString('base64'));
        expect(scanner.find(content).map(({ text }) => text)).toContain(secret);
      }),
    );
  });

  it('finds a text across the seam of two chunks of a file, and in the name of one', async () => {
    const folder = await temporaryFolder();
    const content = Buffer.alloc(16 * 1024 * 1024 + 100);
    Buffer.from(secret).copy(content, 16 * 1024 * 1024 - 5);
    await writeFile(join(folder, 'large.bin'), content);
    await writeFile(join(folder, `${secret}.txt`), '');
    const { traces } = await scanFiles(createScanner([secret]), [folder]);
    expect(traces.map(({ path }) => path.slice(folder.length + 1)).sort()).toEqual([
      `${secret}.txt`,
      'large.bin',
    ]);
  });

  it('finds nothing where there is nothing', () => {
    expect(createScanner([secret]).find(Buffer.from('Qéèmadeupn, and the rest elsewhere: a'))).toEqual([]);
  });
});
