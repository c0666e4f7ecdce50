import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { manifestForms } from '../../../../../shared/manifests/forms/form-list';
import { aFormRequest, aManifest } from '../../../../support/form-requests';
import { hasLibreOffice, startLibreOffice } from '../../../../support/libreoffice';

const isThere = hasLibreOffice();
if (!isThere) {
  console.log('LibreOffice is not installed: sheets of forms are not opened by it.');
}

const names = ['التراوري', '=1+1', 'Ɲaré', '@SUM(A1)', "'Fictif", '-5', '+1', '0012', '1/2/2003', 'A & <b>'];
const manifest = aManifest(
  names.map((familyName) => ({
    familyName,
    givenNames: '',
    documentNumber: '00012',
    placeOfBirth: '=cmd()',
  })),
);
/** All are written by one writer: LibreOffice is asked about a plain sheet and one with boxes above the table. */
const sheetForms = manifestForms.filter(({ kinds }) => kinds.includes('xlsx'));

describe('sheets of forms', () => {
  it.each(sheetForms)('$id hides nothing and says nothing about who made it', async (form) => {
    const { content } = await form.build(aFormRequest(manifest), 'xlsx');
    const parts = unzipSync(new Uint8Array(Buffer.from(content)));
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n');

    expect(all).not.toMatch(/hidden="(1|true)"|state="(hidden|veryHidden)"|<f>|dc:creator|lastModifiedBy/);
    expect(all).toMatch(/<pane ySplit="\d+"/);
    expect(all).toContain('Print_Titles');
  });
});

describe.skipIf(!isThere)('sheets of forms that LibreOffice has opened and saved', () => {
  const office = isThere ? startLibreOffice() : null;
  afterAll(() => office?.end());

  it.each(sheetForms.filter(({ id }) => id === 'apis' || id === 'gar'))(
    '$id has every name as it was, and no formula',
    async (form) => {
      const { content } = await form.build(aFormRequest(manifest), 'xlsx');
      const saved = office?.convert(`${form.id}.xlsx`, new Uint8Array(Buffer.from(content)), 'xlsx');
      const book = read(saved, { type: 'buffer', cellFormula: true });
      const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
      const cells = Object.entries(sheet).filter(([address]) => !address.startsWith('!'));
      const texts = new Set(
        utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' }).flatMap((row) => row.map(String)),
      );

      expect(cells.filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([]);
      expect(names.filter((name) => !texts.has(name))).toEqual([]);
    },
  );
});
