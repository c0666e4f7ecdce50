import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decryptArchive, encryptArchive } from '../../../../../electron/host/exports/encrypted-archive';
import { must } from '../../../../support/must';

const passphrase = 'olive harbor window ladder';
const at = Date.parse('2031-03-02T09:30:00Z');
const text = new TextEncoder().encode('family_name,given_names\r\nMisali,Test\r\n'.repeat(40));

const problemOf = async (archive: Uint8Array, secret = passphrase): Promise<string> => {
  const opened = await decryptArchive(archive, secret);
  return opened.ok ? 'no problem' : opened.problem.id;
};

describe('an encrypted archive', () => {
  it('gives back what was put in, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        const archive = await encryptArchive('list.bin', bytes, passphrase, at);

        expect(must(await decryptArchive(archive, passphrase))).toEqual({ name: 'list.bin', bytes });
      }),
      { numRuns: 30 },
    );
  });

  it('shows nothing of its content', async () => {
    const archive = await encryptArchive('list.csv', text, passphrase, at);

    expect(Buffer.from(archive).includes('Misali')).toBe(false);
  });

  it('refuses another passphrase', async () => {
    const archive = await encryptArchive('list.csv', text, passphrase, at);

    expect(await problemOf(archive, 'olive harbor window ladders')).toMatch(
      /^exports\.(wrong-passphrase|damaged)$/,
    );
  });

  it('refuses an archive of which one byte of the content was altered', async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 31) % 251);
    const archive = await encryptArchive('list.bin', noise, passphrase, at);
    const problems = await Promise.all(
      [0, 5, 17].map((distance) => {
        const altered = archive.slice();
        const place = (archive.length >> 1) + distance;
        altered[place] = (altered[place] ?? 0) ^ 1;
        return problemOf(altered);
      }),
    );

    expect(new Set(problems)).toEqual(new Set(['exports.damaged']));
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a text', new TextEncoder().encode('just a text')],
    ['many bytes', new Uint8Array(70_000).fill(7)],
  ])('refuses %s', async (_name, bytes) => {
    expect(await problemOf(bytes)).toBe('exports.not-an-archive');
  });

  it('refuses what was cut, wherever that was', async () => {
    const archive = await encryptArchive('list.csv', text, passphrase, at);
    const lengths = [1, 30, 80, archive.length - 60, archive.length - 1];

    const problems = await Promise.all(lengths.map((length) => problemOf(archive.slice(0, length))));

    expect(problems).not.toContain('no problem');
  });

  it('keeps a name from leaving its folder', async () => {
    const archive = await encryptArchive('../../etc/list.csv', text, passphrase, at);

    expect(must(await decryptArchive(archive, passphrase)).name).not.toMatch(/[/\\]/);
  });
});
