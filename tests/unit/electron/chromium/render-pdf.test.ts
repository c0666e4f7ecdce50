import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdfPrinter, renderPdf } from '../../../../electron/chromium/render-pdf';
import type { PdfPrinter } from '../../../../electron/chromium/render-pdf';
import { manifestHtml } from '../../../../shared/manifests/manifest-html';
import { createFormatter } from '../../../../shared/messages/format';
import { aLargeManifest } from '../../../support/large-manifest';

const format = createFormatter();
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('the PDF printer', () => {
  let printer: PdfPrinter;

  beforeAll(async () => {
    const opened = await openPdfPrinter();
    if (!opened.ok) {
      throw new Error(format(opened.problem));
    }
    printer = opened.value;
  });

  afterAll(() => printer.close());

  it('prints 400 names on several pages, and one document after another', async () => {
    const long = await printer.print(manifestHtml(aLargeManifest(400), { format }));
    const short = await printer.print(manifestHtml(aLargeManifest(3), { format }));

    expect([long, short].map((pdf) => pdf.ok && pagesOf(pdf.value))).toEqual([expect.any(Number), 1]);
    expect(long.ok && pagesOf(long.value)).toBeGreaterThanOrEqual(10);
    expect(long.ok && pagesOf(long.value)).toBeLessThanOrEqual(20);
  });
});

describe('renderPdf', () => {
  it('gives a PDF and leaves no profile behind', async () => {
    const root = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
    const profiles = () => readdirSync(root).filter((name) => name.startsWith('departure-desk-pdf-'));
    const before = profiles();

    const pdf = await renderPdf('<!DOCTYPE html><title>x</title><p>One page');

    expect(pdf.ok && Buffer.from(pdf.value.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(profiles().filter((name) => !before.includes(name))).toEqual([]);
  });
});

describe('openPdfPrinter', () => {
  it.each([
    ['there is no browser', null, /^No PDF can be made here: no Chromium, Chrome or Edge was found\./],
    ['the browser ends at once', process.execPath, /^The PDF could not be made: the browser .* stopped\./],
    ['the browser cannot be started', '/nonexistent/chromium', /^The PDF could not be made: the browser/],
  ])('says so when %s', async (_case, executable, sentence) => {
    const opened = await openPdfPrinter(executable);

    expect(opened.ok ? '' : format(opened.problem)).toMatch(sentence);
  });
});
