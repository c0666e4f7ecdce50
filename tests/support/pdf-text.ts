import { spawnSync } from 'node:child_process';

const program = 'pdftotext';

/** True where pdftotext (of the package poppler-utils) is installed. */
export function hasPdfToText(): boolean {
  return spawnSync(program, ['-v'], { stdio: 'ignore' }).status === 0;
}

/** The text of each page of a PDF, as another program reads it. */
export function pdfPages(pdf: Uint8Array): string[] {
  const { status, stdout, stderr } = spawnSync(program, ['-layout', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) {
    throw new Error(`pdftotext could not read a page: ${stderr}`);
  }
  return stdout.split('\f').slice(0, -1);
}
