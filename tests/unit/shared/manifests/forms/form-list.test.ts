import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { noFormFacts } from '../../../../../shared/manifests/forms/form';
import { factsAskedBy, manifestForm, manifestForms } from '../../../../../shared/manifests/forms/form-list';
import { shippedProfile } from '../../../../../shared/manifests/recipients';
import { aFormRequest, aManifest } from '../../../../support/form-requests';

const hostile = [
  `</style></title><script>alert(1)</script><img src=x onerror="alert(1)">`,
  '=cmd()',
  '\u202egnal',
  'x'.repeat(10_000),
  '"><b>',
  '\u0000\u0007',
];
const paperForms = manifestForms.filter(({ kinds }) => kinds.includes('html'));
const sheetForms = manifestForms.filter(({ kinds }) => kinds.includes('xlsx'));

async function textOf(id: string, request: ReturnType<typeof aFormRequest>, kind: 'html' | 'csv' | 'text') {
  const file = await manifestForm(id)?.build(request, kind);
  return String(file?.content);
}

describe('the forms of a manifest', () => {
  it('have ids of their own and can each be written in every way that they name', async () => {
    const request = aFormRequest(
      aManifest([{ address: 'Hamdallaye', placeOfBirth: 'Kayes', sex: 'F', documentCountry: 'FRA' }]),
    );

    expect(new Set(manifestForms.map(({ id }) => id)).size).toBe(manifestForms.length);
    for (const form of manifestForms) {
      for (const kind of form.kinds) {
        const { content, notices } = await form.build(request, kind);
        expect(content.length, `${form.id} ${kind}`).toBeGreaterThan(40);
        expect(notices.filter(({ id }) => id.startsWith('forms.'))).toEqual([]);
      }
    }
  });

  it('ask a planner for nothing that they have no box for', async () => {
    const told = (fact: string): string => `Zz${fact.toLowerCase()}`;
    const missing = [];
    for (const form of manifestForms) {
      const facts = { ...noFormFacts };
      for (const fact of factsAskedBy(form.id)) {
        Object.assign(facts, { [fact]: fact === 'crew' ? [told(fact)] : told(fact) });
      }
      const kind = form.kinds.includes('html') ? 'html' : 'text';
      const text = await textOf(form.id, aFormRequest(aManifest([{}]), { facts }), kind);
      missing.push(
        ...factsAskedBy(form.id)
          .filter((fact) => !text.toLowerCase().includes(told(fact).toLowerCase()))
          .map((fact) => `${form.id} ${fact}`),
      );
    }

    expect(missing).toEqual([]);
    expect(factsAskedBy('gar')).toContain('registration');
  });

  it.each(paperForms)(
    '$id lets nothing out of its place and asks for nothing from outside',
    async ({ id }) => {
      const facts = Object.fromEntries(
        [
          'familyName',
          'givenNames',
          'placeOfBirth',
          'nationality',
          'documentNumber',
          'address',
          'phone',
          'medicalNote',
          'pets',
          'location',
          'email',
          'emergencyContact',
        ].map((field) => [field, hostile[0]]),
      );
      const manifest = aManifest([facts], {
        carrier: hostile[0] ?? '',
        origin: hostile[0] ?? '',
        number: '\\"}',
      });

      const html = await textOf(id, aFormRequest(manifest), 'html');

      expect(html.match(/<script|<img|onerror="/g)).toBeNull();
      expect(html.match(/<\/style>/g)).toHaveLength(1);
      expect(html.match(/<\/title>/g)).toHaveLength(1);
      expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(/);
    },
  );

  it.each(paperForms)(
    '$id has the head of the departure, version and page x of y on every page',
    async ({ id }) => {
      const html = await textOf(id, aFormRequest(aManifest([{}])), 'html');

      expect(html).toContain('@top-left { content: "Example Air XA100');
      expect(html).toContain('Version 1');
      expect(html).toMatch(/@bottom-right \{ content: "Page " counter\(page\) " of " counter\(pages\);/);
    },
  );

  it.each(sheetForms)('$id as a sheet has text only, whatever a roster holds', async (form) => {
    const manifest = aManifest(
      hostile.map((text) => ({ familyName: text, givenNames: text, documentNumber: text })),
    );

    const { content } = await form.build(aFormRequest(manifest), 'xlsx');
    const book = read(content, { type: 'array', cellFormula: true });
    const cells = Object.entries(book.Sheets[book.SheetNames[0] ?? ''] ?? {})
      .filter(([address]) => !address.startsWith('!'))
      .map(([, cell]) => cell as { t: string; f?: string });

    expect(cells.filter(({ t, f }) => (t !== 's' && t !== 'z' ? true : f !== undefined))).toEqual([]);
    expect(utils.sheet_to_csv(book.Sheets[book.SheetNames[0] ?? ''] ?? {})).toContain('=cmd()');
  });

  it.each(sheetForms)('$id as CSV has one line a person and no formula', async ({ id }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }),
        async (names) => {
          const manifest = aManifest(names.map((familyName) => ({ familyName, givenNames: '=1+1' })));
          const csv = await textOf(id, aFormRequest(manifest), 'csv');
          const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').trimEnd());

          expect(data).toHaveLength(names.length + 1);
          expect(data.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('leave empty what their recipient may not have, and say so', async () => {
    const profile = shippedProfile('military') ?? null;
    const manifest = aManifest([
      { address: 'Rue Secrète', placeOfBirth: 'Kayes', dateOfBirth: '1977-07-07' },
    ]);
    const request = aFormRequest(manifest, { profile });

    const gar = await manifestForm('gar')?.build(request, 'html');

    expect(String(gar?.content)).not.toMatch(/Rue Secrète|Kayes|1977/);
    expect(String(gar?.content)).toContain('Left empty for this recipient: Born, Place of birth, Address.');
    expect(gar?.notices.map(({ id }) => id)).toEqual(['forms.withheld']);
    expect(await textOf('paxlst', request, 'text')).not.toMatch(/KAYES|1977/);
  });

  it('give whoever asks by a form of their own all of it, and a profile that was altered what it says', async () => {
    const authority = shippedProfile('authority') ?? { id: '', name: '', fields: [], isInternal: false };
    const altered = { ...authority, fields: authority.fields.filter((field) => field !== 'documentNumber') };
    const manifest = aManifest([{ address: 'Hamdallaye 12', documentNumber: '0012345' }]);
    const gar = (profile: typeof authority) => textOf('gar', aFormRequest(manifest, { profile }), 'csv');

    expect(await gar(authority)).toMatch(/0012345,Hamdallaye 12/);
    expect(await gar(altered)).not.toMatch(/0012345|Hamdallaye/);
  });

  it('tell which facts they need are not known, and of whom', async () => {
    const manifest = aManifest([{ address: 'Hamdallaye' }, { placeOfBirth: 'Kayes' }, {}]);
    const numbersOf = async (id: string) =>
      (await manifestForm(id)?.build(aFormRequest(manifest), 'csv'))?.notices.map(({ values }) => [
        values?.['fact'],
        values?.['numbers'],
      ]);

    expect(await numbersOf('gar')).toEqual([
      ['Place of birth', '1, 3'],
      ['Address', '2–3'],
    ]);
    expect(await numbersOf('apis')).toEqual([
      ['Sex', '1–3'],
      ['Issued by', '1–3'],
    ]);
    expect(await numbersOf('wfp')).toEqual([]);
  });

  it('are written for a departure with nobody aboard, and say so', async () => {
    for (const form of paperForms) {
      const { content, notices } = await form.build(aFormRequest(aManifest([])), 'html');

      expect(String(content)).toContain('Nobody');
      expect(notices.map(({ id }) => id)).toContain('forms.nobody');
    }
  });
});

describe('single forms', () => {
  const person = {
    familyName: 'Sample',
    givenNames: 'Awa Marie',
    documentNumber: '0012345',
    address: 'Hamdallaye 12',
    placeOfBirth: 'Kayes',
    majorCategory: 'I' as const,
    minorCategory: 'D' as const,
    sex: 'F' as const,
  };
  const rows = async (id: string, facts = {}) => {
    const request = aFormRequest(aManifest([person]));
    const csv = await textOf(id, { ...request, facts: { ...request.facts, ...facts } }, 'csv');
    return Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').trimEnd()).data[1];
  };

  it('names surname and initials on the manifest of ICAO', async () => {
    expect(await rows('icao')).toEqual(['1', 'Sample A. M.', '', '']);
  });

  it('has the five facts of WFP', async () => {
    expect(await rows('wfp', { agency: 'Example Agency' })).toEqual([
      '1',
      'Sample, Awa Marie',
      '0012345',
      'FRA',
      'Example Agency',
      'I D',
    ]);
  });

  it('has the persons of a general aviation report', async () => {
    expect(await rows('gar')).toEqual([
      '1',
      'Sample, Awa Marie',
      '1990-05-17',
      'Kayes',
      'FRA',
      '0012345',
      'Hamdallaye 12',
    ]);
  });

  it('has the voyage in UTC on a general aviation report', async () => {
    const manifest = aManifest([person], { departsAt: '2031-03-03T00:30:00+03:00' });
    const html = await textOf('gar', aFormRequest(manifest), 'html');

    expect(html).toContain('2031-03-02');
    expect(html).toContain('21:30');
  });

  it('has the elements of advance passenger information, with the voyage in each line', async () => {
    expect(await rows('apis')).toEqual([
      'Sample',
      'Awa Marie',
      '1990-05-17',
      'F',
      'FRA',
      '',
      'P',
      '0012345',
      '',
      '2035-01-01',
      '',
      'BKO',
      'DSS',
      'XA100',
      '2031-03-03',
    ]);
  });
});
