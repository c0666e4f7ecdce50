import { describe, expect, it } from 'vitest';
import { manifestHtml } from '../../../../shared/manifests/manifest-html';
import { shippedTemplates } from '../../../../shared/manifests/templates';
import { createFormatter } from '../../../../shared/messages/format';
import { aLargeManifest } from '../../../support/large-manifest';
import { openedPrinter } from '../../../support/opened-printer';
import { hasPdfToText, pdfPages } from '../../../support/pdf-text';

const isThere = hasPdfToText();
if (!isThere) {
  console.log('pdftotext is not installed (package poppler-utils): printed lists are not read back.');
}

const format = createFormatter();
const manifest = aLargeManifest(130);
const named = shippedTemplates.filter(({ isRedacted }) => !isRedacted);

describe.skipIf(!isThere)('printed lists, read back by another program', () => {
  const printer = openedPrinter();

  it.each(named.map((template) => [template.id, template] as const))(
    'have everybody on the %s once, the heads and the number of the page on every page',
    { timeout: 60_000 },
    async (_id, template) => {
      const html = manifestHtml(manifest, { format, template });
      const printed = await printer.print(html);
      const pages = pdfPages(printed.ok ? printed.value : new Uint8Array());
      const withPeople = pages.filter((page) => /Traveller\d{4}/.test(page));

      expect([...(pages.join('').match(/Traveller\d{4}/g) ?? [])].sort()).toEqual(
        manifest.rows.map(({ givenNames }) => givenNames).sort(),
      );
      expect(withPeople.filter((page) => !/\bNo\./.test(page))).toEqual([]);
      expect(pages.map((page) => /Page (\d+) of (\d+)/.exec(page)?.slice(1))).toEqual(
        pages.map((_, at) => [String(at + 1), String(pages.length)]),
      );
      expect(pages).toHaveLength(html.match(/<section class="sheet">/g)?.length ?? 0);
      expect(withPeople.at(-1)).toContain('So far: 130 of 130');
    },
  );
});
