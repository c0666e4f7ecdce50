import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOutFile, writeOutFolder } from '../../../../electron/headless/out-folder';
import { createFormatter } from '../../../../shared/messages/format';

const format = createFormatter();

describe('writing results', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'out-folder-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const inFolder = async () => (await readdir(folder, { recursive: true })).sort();

  it('makes a folder with everything in it', async () => {
    const out = join(folder, 'deep', 'out');

    await writeOutFolder(out, new Map([['manifests/d1/manifest.csv', 'x']]));

    expect(await inFolder()).toEqual([
      'deep',
      'deep/out',
      'deep/out/manifests',
      'deep/out/manifests/d1',
      'deep/out/manifests/d1/manifest.csv',
    ]);
  });

  it.runIf(process.platform === 'linux')(
    'refuses, and does not hang, where no folder can be made',
    async () => {
      const refused = await writeOutFolder('/proc/departures', new Map([['a.csv', 'x']]));

      expect(refused.ok ? '' : format(refused.problem)).toBe(
        '/proc/departures cannot be written (ENOENT). Check the folder, its permissions and the free space.',
      );
    },
  );

  it('replaces what it wrote before, takes superseded manifests away, and leaves files of others alone', async () => {
    await mkdir(join(folder, 'mine'));
    await writeFile(join(folder, 'mine', 'notes.txt'), 'mine');
    await writeOutFolder(
      folder,
      new Map([
        ['a.csv', 'old'],
        ['manifests/old/manifest.csv', 'old'],
        ['manifests/both/manifest.pdf', 'old'],
      ]),
    );
    await writeFile(join(folder, 'manifests', 'both', 'photo.jpg'), 'mine');

    await writeOutFolder(folder, new Map([['a.csv', 'new']]));

    expect(await inFolder()).toEqual([
      'a.csv',
      'manifests',
      'manifests/both',
      'manifests/both/photo.jpg',
      'mine',
      'mine/notes.txt',
    ]);
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('new');
  });

  it('leaves nothing behind when it cannot write, and says so', async () => {
    await writeFile(join(folder, 'file'), 'mine');

    const written = [
      await writeOutFolder(join(folder, 'file', 'out'), new Map([['a.csv', 'x']])),
      await writeOutFile(join(folder, 'file', 'result.json'), 'x'),
    ];

    expect(written.map((result) => (result.ok ? '' : format(result.problem)))).toEqual([
      expect.stringMatching(/out cannot be written \(E\w+\)\. Check the folder/),
      expect.stringMatching(/result\.json cannot be written \(E\w+\)\. Check the folder/),
    ]);
    expect(await inFolder()).toEqual(['file']);
  });
});
