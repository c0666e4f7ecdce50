import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../../electron/chromium/find-chromium';
import { temporaryFolder } from '../../../support/host-ports';

async function program(folder: string, name: string, mode = 0o755): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), '');
  await chmod(join(folder, name), mode);
  return join(folder, name);
}

describe.skipIf(process.platform === 'win32')('finding a browser', () => {
  it('prefers the one that was asked for', async () => {
    const chosen = await program(await temporaryFolder(), 'my-browser');
    expect(findChromium('linux', { DEPARTURE_DESK_CHROMIUM: chosen, PATH: '' })).toBe(chosen);
  });

  it('takes Chromium before Chrome, from anywhere on the path', async () => {
    const folder = await temporaryFolder();
    await program(join(folder, 'a'), 'google-chrome');
    const chromium = await program(join(folder, 'b'), 'chromium');
    expect(findChromium('linux', { PATH: `${folder}/a:${folder}/b` })).toBe(chromium);
  });

  it('passes over files that cannot be run', async () => {
    const folder = await temporaryFolder();
    await program(folder, 'chromium', 0o644);
    expect(findChromium('linux', { PATH: folder })).not.toBe(join(folder, 'chromium'));
  });

  it('finds none where there is none', () => {
    expect(findChromium('win32', {})).toBeNull();
  });
});
