import { afterAll, beforeAll } from 'vitest';
import { openPdfPrinter } from '../../electron/chromium/render-pdf';
import type { PdfPrinter } from '../../electron/chromium/render-pdf';
import { must } from './must';

/** Prints with one browser for all tests of the suite that calls this. */
export function openedPrinter(): { readonly print: PdfPrinter['print'] } {
  let printer: PdfPrinter;
  beforeAll(async () => {
    printer = must(await openPdfPrinter());
  });
  afterAll(() => printer.close());
  return { print: (html) => printer.print(html) };
}
