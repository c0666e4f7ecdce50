import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evacueeSheets } from '../../../../../shared/manifests/forms/evacuee-sheets';
import { manifestForm } from '../../../../../shared/manifests/forms/form-list';
import { aFormRequest, aManifest } from '../../../../support/form-requests';

const born = (year: number) => `${year}-06-01`;
const family = [
  { id: 'a', householdId: 'f', familyName: 'A', dateOfBirth: born(1990), relation: 'spouse' as const },
  { id: 'b', householdId: 'f', familyName: 'B', dateOfBirth: born(1988), relation: 'head' as const },
  { id: 'c', householdId: 'f', familyName: 'C', dateOfBirth: born(2020), relation: 'child' as const },
  { id: 'd', householdId: 'f', familyName: 'D', dateOfBirth: born(2029), relation: 'child' as const },
];
const sheetsOf = (people: Parameters<typeof aManifest>[0]) =>
  evacueeSheets(aManifest(people)).map(({ adult, minors }) => [
    adult.familyName,
    ...minors.map(({ familyName }) => familyName),
  ]);

describe('the sheets for DS-5528', () => {
  it('are one for each adult, with the minors on that of the head', () => {
    expect(sheetsOf(family)).toEqual([['A'], ['B', 'C', 'D']]);
  });

  it('are one for a minor whom nobody accompanies, and one for somebody whose age is not known', () => {
    expect(
      sheetsOf([
        { familyName: 'Young', dateOfBirth: born(2020) },
        { familyName: 'Unsure', dateOfBirth: '' },
      ]),
    ).toEqual([['Unsure'], ['Young']]);
  });

  it('put a minor on the sheet of the escort where the household has no adult aboard', () => {
    const manifest = aManifest([
      { familyName: 'Escort', givenNames: 'E' },
      { familyName: 'Young', dateOfBirth: born(2020) },
    ]);
    const rows = manifest.rows.map((row) =>
      row.familyName === 'Young' ? { ...row, escort: 'E Escort' } : row,
    );

    expect(
      evacueeSheets({ ...manifest, rows }).map(({ adult, minors }) => [adult.familyName, minors.length]),
    ).toEqual([['Escort', 1]]);
  });

  it('hold everybody exactly once, whoever is aboard', () => {
    const person = fc.record({
      householdId: fc.constantFrom('h1', 'h2', 'h3'),
      dateOfBirth: fc.constantFrom('', born(1980), born(2020), born(2030)),
      relation: fc.constantFrom('' as const, 'head' as const, 'spouse' as const, 'child' as const),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const manifest = aManifest(people);
        const listed = evacueeSheets(manifest).flatMap(({ adult, minors }) => [adult, ...minors]);

        expect(listed.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
          manifest.rows.map(({ number }) => number),
        );
      }),
    );
  });

  it('write days as the form does, the relation to the head, and no social security number', async () => {
    const html = String(
      (await manifestForm('ds5528')?.build(aFormRequest(aManifest(family)), 'html'))?.content,
    );

    expect(html).toContain('01-JUN-1988');
    expect(html).toContain('child');
    expect(html).not.toMatch(/social security|SSN|loan/i);
  });

  it('are not made for who has signed or need not, and the list says where everybody stands', async () => {
    const request = aFormRequest(
      aManifest([
        { familyName: 'Signed', promissoryNote: 'signed' },
        { familyName: 'Refused', promissoryNote: 'refused' },
        { familyName: 'Open' },
        { familyName: 'Young', dateOfBirth: born(2020) },
      ]),
    );

    const sheets = await manifestForm('ds5528')?.build(request, 'html');
    const list = await manifestForm('ds5528-list')?.build(request, 'csv');

    expect(String(sheets?.content)).not.toContain('Signed</bdi>');
    expect(sheets?.notices).toEqual([{ id: 'forms.ds-left-out', values: { count: 1 } }]);
    expect(
      String(list?.content)
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',').at(-2)),
    ).toEqual(['not asked', 'refused', 'signed', 'on an adult’s sheet']);
  });
});

describe('labels and slips', () => {
  const html = async (id: string, people: Parameters<typeof aManifest>[0]) =>
    String((await manifestForm(id)?.build(aFormRequest(aManifest(people)), 'html'))?.content);
  const count = (text: string) => text.match(/<div class="label">/g)?.length ?? 0;

  it('are one a person, with a barcode and the place in the family', async () => {
    const bands = await html('wristbands', family);

    expect([count(bands), bands.match(/<svg /g)?.length]).toEqual([4, 4]);
    expect(bands).toContain('Family 1, 2 of 4');
    expect(count(await html('boarding-slips', family))).toBe(4);
  });

  it('are one a piece of baggage, and one where the pieces are not known', async () => {
    const tags = await html('bag-tags', [
      { baggagePieces: 3 },
      { baggagePieces: 0 },
      { baggagePieces: null },
    ]);

    expect(count(tags)).toBe(4);
    expect(tags).toContain('Bag 3 of 3');
  });

  it('do without the family where the recipient may not have it, and are cut for the paper that is asked for', async () => {
    const profile = { id: 'own', name: 'Own', fields: ['familyName', 'givenNames'], isInternal: false };
    const request = aFormRequest(aManifest(family), { profile, paper: 'Letter' });
    const { content } = (await manifestForm('wristbands')?.build(request, 'html')) ?? { content: '' };

    expect(String(content)).not.toContain('Family 1');
    expect(String(content)).toContain('size: Letter portrait');
  });

  it('never carry a document number, a phone or a birth date', async () => {
    const secret = { documentNumber: 'DOC777', phone: '+22311223344', dateOfBirth: '1977-07-07' };
    for (const id of ['wristbands', 'bag-tags', 'boarding-slips']) {
      expect(await html(id, [secret])).not.toMatch(/DOC777|11223344|1977/);
    }
  });
});
