import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildManifest } from '../../../../shared/manifests/manifest';
import { manifestXlsx } from '../../../../shared/manifests/manifest-xlsx';
import { createFormatter } from '../../../../shared/messages/format';
import { departureIdSchema } from '../../../../shared/model/ids';
import { aDeparture, aPerson } from '../../../support/builders';
import { aLargeManifest, aRecord } from '../../../support/large-manifest';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const format = createFormatter();

describe('manifestXlsx', () => {
  it('holds the rows as text, as another program reads them', async () => {
    const plan = aPlanWithPlaces(
      {
        people: [aPerson({ familyName: '=1+1', givenNames: 'A\u0000\u0007b <&>', baggageKg: 7.5 })],
        departures: [aDeparture({ carrier: '&R&P [x]:/' })],
      },
      { h1: 'd1' },
    );
    const manifest = buildManifest(plan, departureIdSchema.parse('d1'), {
      version: 1,
      issuedAt: '2031-03-02T09:30:00Z',
    });

    const book = read(await manifestXlsx(manifest, format), { type: 'array', cellFormula: true });
    const sheet = book.Sheets['Manifest'] ?? {};
    const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '' });
    const head = rows.findIndex(([first]) => first === 'No.');

    expect(rows[head + 1]).toEqual([
      1,
      '',
      '=1+1',
      'A��b <&>',
      '1990-05-17',
      '',
      'FRA',
      'passport',
      '00123456',
      '2035-01-01',
      '',
      1,
      7.5,
      '',
    ]);
    expect(Object.values(sheet).some((cell: { f?: string } | null) => cell?.f !== undefined)).toBe(false);
  });

  it('is set up for paper: landscape, fitted to the width, its head on every page, page x of y', async () => {
    const parts = unzipSync(await manifestXlsx(aLargeManifest(400), format));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(sheet).toContain('&amp;RPage &amp;P of &amp;N');
    expect(sheet).toContain('<pane ySplit="3"');
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    expect(book).toContain('>Manifest!$3:$3<');
    expect(book).toContain('>Manifest!$A$1:$N$403<');
    expect(book).not.toContain('hidden');
  });

  it('says where the record stood in a row and in the foot of each page, within the 255 characters of a foot', async () => {
    const words = 'olive harbor window ladder cotton garden salmon velvet';
    const bytes = await manifestXlsx({ ...aLargeManifest(1), record: aRecord }, format);
    const rows = utils.sheet_to_json<unknown[]>(read(bytes, { type: 'array' }).Sheets['Manifest'] ?? {}, {
      header: 1,
    });
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const foot = /<oddFooter>(.*?)<\/oddFooter>/.exec(sheet)?.[1]?.replaceAll('&amp;', '&') ?? '';

    expect(rows[1]?.[0]).toBe(`Version 7, issued 2031-03-02 09:30 UTC · Record 1280: ${words}`);
    expect(foot).toContain(`&CRecord 1280: ${words}&R`);
    expect(foot.length).toBeLessThanOrEqual(255);
  });

  it('says nothing about who made it', async () => {
    const parts = unzipSync(await manifestXlsx(aLargeManifest(1), format));
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());

    expect([...core.matchAll(/<(\w+:\w+)[ >]/g)].map(([, name]) => name)).toEqual([
      'cp:coreProperties',
      'dc:title',
      'dcterms:created',
      'dcterms:modified',
    ]);
  });
});
