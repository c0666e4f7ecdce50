import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFormula, withoutFormula } from '../../../../shared/kit/without-formula';
import { buildManifest } from '../../../../shared/manifests/manifest';
import type { Manifest } from '../../../../shared/manifests/manifest';
import { manifestCsv } from '../../../../shared/manifests/manifest-csv';
import { manifestHtml } from '../../../../shared/manifests/manifest-html';
import { manifestXlsx } from '../../../../shared/manifests/manifest-xlsx';
import { shippedTemplates } from '../../../../shared/manifests/templates';
import { createFormatter } from '../../../../shared/messages/format';
import { departureIdSchema } from '../../../../shared/model/ids';
import { tidy } from '../../../../shared/roster-import/plain-words';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';
import { readable, utf8 } from '../../../support/sheet-files';

const format = createFormatter();
const hostile = [
  '<img src=x onerror="alert(1)">',
  '=cmd()',
  "'=1+1",
  '+1-1',
  '@SUM(A1)',
  '\u202edlrow olleh',
  'مثال',
  '</style></title><script>alert(1)</script>',
  'a"b,c;d',
  'x'.repeat(10_000),
  'A\u0007B',
];
const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
);

function manifestOf(names: readonly (readonly [string, string])[]): Manifest {
  const people = names.map(([familyName, givenNames], at) =>
    aPerson({ id: `p${at}`, householdId: `h${at}`, familyName, givenNames, phone: givenNames }),
  );
  const places = Object.fromEntries(people.map(({ householdId }) => [householdId, 'd1']));
  const plan = aPlanWithPlaces({ people, departures: [aDeparture({ notes: hostile.join(' ') })] }, places);
  return buildManifest(plan, departureIdSchema.parse('d1'), { version: 1, issuedAt: '2031-03-02T09:30:00Z' });
}

const namesIn = ({ rows }: Manifest) => rows.map((row) => [row.familyName, row.givenNames].map(tidy));
const names = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 });

/** The cells below two heads, as our own reader finds them. */
async function cellsUnder(file: string, bytes: Uint8Array, heads: readonly string[]): Promise<string[][]> {
  const { sheets } = await readable(file, bytes);
  const rows = sheets[0]?.rows ?? [];
  const at = rows.findIndex(({ cells }) => heads.every((head) => cells.includes(head)));
  const places = heads.map((head) => rows[at]?.cells.indexOf(head) ?? -1);
  return rows.slice(at + 1).map(({ cells }) => places.map((place) => tidy(cells[place] ?? '')));
}

describe('a list of any names', () => {
  it('says the same when its CSV is read again, and holds no formula', async () => {
    await fc.assert(
      fc.asyncProperty(names, async (given) => {
        const manifest = manifestOf(given);
        const csv = manifestCsv(manifest);
        const cells = await cellsUnder('list.csv', utf8(csv), ['family_name', 'given_names']);

        expect(cells.map((row) => row.map((cell) => tidy(withFormula(cell))))).toEqual(namesIn(manifest));
        expect(cells.flat().filter((cell) => /^[=@]/.test(cell))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('says the same when its workbook is read again', async () => {
    await fc.assert(
      fc.asyncProperty(names, async (given) => {
        const manifest = manifestOf(given.map((pair) => pair.map(withoutControls) as [string, string])); // a pair stays one
        const cells = await cellsUnder('list.xlsx', await manifestXlsx(manifest, format), [
          'Family name',
          'Given names',
        ]);

        expect(cells).toEqual(namesIn(manifest));
      }),
      { numRuns: 20 },
    );
  });

  it('lets nothing out of its place on paper, in any form', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...shippedTemplates), (given, template) => {
        const html = manifestHtml(manifestOf(given), { format, template });

        expect(html.match(/<script|<img|onerror="|\u202e/g)).toBeNull();
        expect(html.match(/<\/style>/g)).toHaveLength(1);
        expect(html).not.toContain('x'.repeat(500));
      }),
      { numRuns: 40 },
    );
  });
});

it('an apostrophe that keeps a cell from computing is taken off again, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string()), (value) => {
      expect(withFormula(withoutFormula(value))).toBe(value);
    }),
  );
});

/** What XML cannot carry is replaced in a workbook, so it is left out here. */
function withoutControls(value: string): string {
  return value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
}
