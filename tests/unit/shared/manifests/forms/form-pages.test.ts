import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestForms } from '../../../../../shared/manifests/forms/form-list';
import { aFormRequest } from '../../../../support/form-requests';
import { openedPrinter } from '../../../../support/opened-printer';
import { hasPdfToText, pdfPages } from '../../../../support/pdf-text';
import { aRandomDeparture } from '../../../../support/random-departures';

const isThere = hasPdfToText();
if (!isThere) {
  console.log('pdftotext is not installed (package poppler-utils): printed forms are not read back.');
}

/** So many departures by default; a nightly run asks for more. Printed pages can be kept to be looked at. */
const departures = Number(process.env['FORM_DEPARTURES'] ?? '3');
const keptIn = process.env['FORM_PAGES'];
const fonts = join(import.meta.dirname, '../../../../../node_modules/@fontsource');
const packages = ['noto-sans-arabic', 'noto-sans-nko', 'noto-sans'];
const loadFont = (file: string) => {
  const folder = packages.find((name) => file.startsWith(`${name}-`)) ?? 'noto-sans';
  return Promise.resolve(readFileSync(join(fonts, folder, 'files', file), 'base64'));
};
const paperForms = manifestForms.filter(({ kinds }) => kinds.includes('html'));
/** Everybody stands on these; bag tags are by piece. */
const perPerson = paperForms.filter(({ id }) => id !== 'bag-tags');

describe.skipIf(!isThere)('printed forms, read back by another program', () => {
  const printer = openedPrinter();

  it.each(Array.from({ length: departures }, (_, seed) => seed + 1))(
    'have everybody of departure %i once, and its head and number on every page',
    async (seed) => {
      const { manifest, marks } = aRandomDeparture(seed);
      for (const form of paperForms) {
        const { content } = await form.build(aFormRequest(manifest, { loadFont }), 'html');
        const printed = await printer.print(String(content));
        const pdf = printed.ok ? printed.value : new Uint8Array();
        if (keptIn !== undefined) {
          mkdirSync(keptIn, { recursive: true });
          writeFileSync(join(keptIn, `${seed}-${form.id}.pdf`), pdf);
        }
        const pages = pdfPages(pdf);

        const found = pages.join('').match(/Q\d{3}Z/g) ?? [];
        expect(new Set(found.filter((mark) => !marks.includes(mark))), form.id).toEqual(new Set());
        if (perPerson.includes(form)) {
          expect([...found].sort(), form.id).toEqual([...marks].sort());
        }
        pages.forEach((page, at) => {
          expect(page, `${form.id}, page ${at + 1}`).toContain(`XA${seed}`);
          expect(page.replace(/\s+/g, ' '), `${form.id}, page ${at + 1}`).toContain(
            `Page ${at + 1} of ${pages.length}`,
          );
          expect(page, `${form.id}, page ${at + 1}`).toContain('Version 1');
        });
      }
    },
    600_000,
  );
});
