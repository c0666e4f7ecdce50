import { afterAll, describe, expect, it } from 'vitest';
import { manifestCsv } from '../../../../shared/manifests/manifest-csv';
import { manifestXlsx } from '../../../../shared/manifests/manifest-xlsx';
import { createFormatter } from '../../../../shared/messages/format';
import { hasLibreOffice, startLibreOffice } from '../../../support/libreoffice';
import { aRandomDeparture } from '../../../support/random-departures';
import { utf8 } from '../../../support/sheet-files';

const isThere = hasLibreOffice();
if (!isThere) {
  console.log('LibreOffice is not installed: what it makes of lists is not looked at.');
}
const { manifest, marks } = aRandomDeparture(1);
const flat = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe.skipIf(!isThere)('lists that LibreOffice has opened', () => {
  const office = isThere ? startLibreOffice() : null;
  afterAll(() => office?.end());

  it.each(['xlsx', 'csv'])(
    'as %s hold everybody, no formula and nothing hidden',
    { timeout: 200_000 },
    async (kind) => {
      const bytes =
        kind === 'xlsx' ? await manifestXlsx(manifest, createFormatter()) : utf8(manifestCsv(manifest));
      const filter = kind === 'csv' ? 'CSV:44,34,76,1' : undefined;
      const opened = flat(office?.convert(`list.${kind}`, bytes, 'fods', filter));

      expect(marks.length).toBeGreaterThan(20);
      expect(marks.filter((mark) => opened.split(`${mark} `).length !== 2)).toEqual([]);
      expect(opened.match(/table:formula=/g)).toBeNull();
      expect(opened.match(/table:(?:visibility="(?:collapse|filter)"|display="false")/g)).toBeNull();
    },
  );
});
