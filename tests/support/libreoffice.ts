import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = 'soffice';

/** True where LibreOffice Calc is installed. */
export function hasLibreOffice(): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** LibreOffice with a profile of its own, which its first start makes. */
export interface LibreOffice {
  /** The file as LibreOffice writes it in another format; `filter` says how a text file is to be read. */
  readonly convert: (name: string, bytes: Uint8Array, to: string, filter?: string) => Uint8Array;
  readonly end: () => void;
}

export function startLibreOffice(): LibreOffice {
  const folder = mkdtempSync(join(tmpdir(), 'desk-calc-'));
  return {
    convert: (name, bytes, to, filter) => {
      writeFileSync(join(folder, name), bytes);
      const out = join(folder, 'out');
      const { status, stderr } = spawnSync(
        program,
        [
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--headless',
          ...(filter === undefined ? [] : [`--infilter=${filter}`]),
          '--convert-to',
          to,
          '--outdir',
          out,
          join(folder, name),
        ],
        { encoding: 'utf8', timeout: 180_000 },
      );
      if (status !== 0) {
        throw new Error(`LibreOffice could not convert ${name}: ${stderr}`);
      }
      return readFileSync(join(out, name.replace(/\.[^.]*$/, `.${to.split(':')[0] ?? to}`)));
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
