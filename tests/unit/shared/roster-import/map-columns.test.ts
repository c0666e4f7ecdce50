import { describe, expect, it } from 'vitest';
import { mapColumns, proposeMapping, proposeMappings } from '../../../../shared/roster-import/map-columns';
import type { RosterMapping, Sheet } from '../../../../shared/roster-import/types';

function aSheet(rows: readonly (readonly string[])[], name = 'People', hidden = false): Sheet {
  const filled = rows.map((cells, index) => ({ number: index + 1, cells: [...cells] }));
  return {
    name,
    hidden,
    rows: filled.filter(({ cells }) => cells.length > 0),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

const fields = (mapping: RosterMapping) => mapping.columns.map(({ field }) => field);

describe('proposing what the columns of a sheet hold', () => {
  it('knows a place of birth beside the date, and the kind of a paper from its number', () => {
    const header = ['Nom', 'Prénom', 'Né(e) le', 'à', 'Pièce d’identité', 'Numéro pièce', 'Class', 'A'];
    const rows = [
      ['Fictif', 'Awa', '13/04/1985', 'Ségou', 'Passeport', 'A0012345', 'P1', 'x'],
      ['Modèle', 'Luc', '30/09/1979', 'Lyon', 'CNI', '77001234', 'P2', 'y'],
    ];
    expect(fields(proposeMapping(aSheet([header, ...rows])))).toEqual([
      'family_name',
      'given_names',
      'date_of_birth',
      'place_of_birth',
      'document_type',
      'document_number',
      null,
      null,
    ]);
  });

  it.each([
    [
      'English',
      [
        'No',
        'Last Name',
        'First Name',
        'DOB',
        'Gender',
        'Citizenship',
        'Passport #',
        'Passport Expiry Date',
        'Mobile No.',
        'E-mail',
        'City',
        'Family ID',
      ],
    ],
    [
      'French',
      [
        'N°',
        'NOM DE FAMILLE',
        'Prénom(s)',
        'Date de naissance (JJ/MM/AAAA)',
        'Sexe (M/F)',
        'Nationalité',
        'N° de passeport',
        "Date d'expiration",
        'N° Tél.',
        'Courriel',
        'Ville',
        'N° famille',
      ],
    ],
    [
      'both at once',
      [
        '#',
        'Nom / Surname',
        'Prénoms / Given names',
        'Date de naissance / Date of birth',
        'Sexe/Sex',
        'Nationalité\nNationality',
        'Passeport n° / Passport no.',
        'Expire le / Expiry',
        'Téléphone / Phone',
        'Email',
        'Ville / City',
        'Ménage / Household',
      ],
    ],
    [
      'Arabic',
      [
        'رقم',
        'اللقب',
        'الاسم الأول',
        'تاريخ الميلاد',
        'الجنس',
        'الجنسية',
        'رقم الجواز',
        'تاريخ الانتهاء',
        'رقم الهاتف',
        'البريد الإلكتروني',
        'المدينة',
        'رقم العائلة',
      ],
    ],
  ])('knows headers in %s', (_, headers) => {
    const mapping = proposeMapping(aSheet([headers]));

    expect(fields(mapping)).toEqual([
      null,
      'family_name',
      'given_names',
      'date_of_birth',
      'sex',
      'nationality',
      'document_number',
      'document_expiry',
      'phone',
      'email',
      'location',
      'household',
    ]);
  });

  it('finds the header row under titles and blank rows, and knows what headers leave to their neighbours', () => {
    const sheet = aSheet([
      ['Embassy list of families and evacuees'],
      [],
      ['as of 3 March', '', 'Family'],
      ['Name', 'First name', 'PNR', 'Remarks', 'Wheelchair?', 'Group size', 'Emergency contact phone'],
      ['Sample', 'One', 'ABC123', '', 'no', '4', '76123456'],
    ]);

    const mapping = proposeMapping(sheet);

    expect([mapping.headerRow, fields(mapping)]).toEqual([
      4,
      ['family_name', 'given_names', 'booking_reference', 'notes', 'wheelchair', null, 'emergency_contact'],
    ]);
  });

  it.each([
    [['Name'], ['full_name']],
    [
      ['Nom', 'Prénom'],
      ['family_name', 'given_names'],
    ],
    [
      ['Name', 'Surname'],
      ['given_names', 'family_name'],
    ],
    [
      ['Nom et prénom', 'Nom'],
      ['full_name', null],
    ],
    [
      ['Nom', 'Téléphone'],
      ['full_name', 'phone'],
    ],
    [
      ['Surname', 'Given names', 'Full name'],
      ['family_name', 'given_names', null],
    ],
    [
      ['Full name', 'Phone', 'Phone 2', 'Mobile'],
      ['full_name', 'phone', null, null],
    ],
    [
      ['familyName', 'given_names', 'dateOfBirth', 'passportNumber', 'HouseholdID'],
      ['family_name', 'given_names', 'date_of_birth', 'document_number', 'household'],
    ],
    [
      ['Full name', 'Head of household', 'Chef de famille', 'Citizenship status'],
      ['full_name', null, null, null],
    ],
    [
      ['Full name', 'Groupe sanguin', 'Lieu de naissance', "Nom de l'employeur"],
      ['full_name', null, 'place_of_birth', null],
    ],
    [
      ['Full name', 'Priority', 'Major category', 'Minor category'],
      ['full_name', 'priority', 'major_category', 'minor_category'],
    ],
  ])('reads the headers %j', (headers, expected) => {
    expect(fields(proposeMapping(aSheet([headers])))).toEqual(expected);
  });

  it('goes by content where headers say nothing or the wrong thing', () => {
    const sheet = aSheet([
      ['Full name', 'X1', 'X2', 'X3', 'Passport', 'Contact'],
      ['One Sample', 'one@example.org', '+223 76 12 34 56', 'Malian', 'yes', 'the office'],
      ['Two Sample', 'two@example.org', '+223 76 12 34 57', 'French', 'no', 'the school'],
    ]);

    expect(fields(proposeMapping(sheet))).toEqual(['full_name', 'email', 'phone', 'nationality', null, null]);
  });

  it('reads a sheet without a header row by its content', () => {
    const sheet = aSheet([
      ['Sample', 'Aminata', '03/04/1985', 'F', 'one@example.org'],
      ['Example', 'Moussa', '13/04/1985', 'M', 'two@example.org'],
    ]);

    const mapping = proposeMapping(sheet);

    expect([mapping.headerRow, fields(mapping)]).toEqual([
      0,
      ['family_name', 'given_names', 'date_of_birth', 'sex', 'email'],
    ]);
  });

  it.each([
    [['13/04/1985', '03/04/1985'], 'dmy', 'certain', { dayFirst: 1, monthFirst: 0, both: 1 }],
    [['04/13/1985', '03/04/1985'], 'mdy', 'certain', { dayFirst: 0, monthFirst: 1, both: 1 }],
    [['03/04/1985', '05/06/1985'], 'dmy', 'ambiguous', { dayFirst: 0, monthFirst: 0, both: 2 }],
    [['1985-04-03', '04/04/1985'], 'dmy', 'none', { dayFirst: 0, monthFirst: 0, both: 0 }],
    [['13/04/1985', '04/14/1985', '03/04/1985'], 'dmy', 'ambiguous', { dayFirst: 1, monthFirst: 1, both: 1 }],
  ])('finds the order of the dates %j', (dates, dateOrder, dateOrderEvidence, dateOrderCounts) => {
    const sheet = aSheet([['Name', 'DOB'], ...dates.map((date) => ['Sample', date])]);

    expect(proposeMapping(sheet)).toMatchObject({ dateOrder, dateOrderEvidence, dateOrderCounts });
  });

  it('believes a header that names the order', () => {
    const sheet = aSheet([
      ['Name', 'Birth date (MM/DD/YYYY)'],
      ['Sample', '03/04/1985'],
    ]);

    expect(proposeMapping(sheet)).toMatchObject({ dateOrder: 'mdy', dateOrderEvidence: 'certain' });
  });

  it('takes the header row that somebody chose', () => {
    const sheet = aSheet([
      ['Name', 'Phone'],
      ['Full name', 'Email'],
      ['One Sample', 'one@example.org'],
    ]);

    expect(fields(mapColumns(sheet, 2))).toEqual(['full_name', 'email']);
  });

  it('proposes every visible sheet that holds people, and says when none does', () => {
    const people = [
      ['Name', 'Phone'],
      ['Sample', '76123456'],
    ];
    const workbook = {
      fileName: 'list.xlsx',
      format: 'xlsx' as const,
      sheets: [
        aSheet(people, 'A'),
        aSheet(
          [
            ['Code', 'Meaning'],
            ['x', 'y'],
          ],
          'Codes',
        ),
        aSheet(people, 'B'),
        aSheet(people, 'C', true),
      ],
    };

    const both = proposeMappings(workbook);
    const none = proposeMappings({ ...workbook, sheets: workbook.sheets.slice(1, 2) });

    expect([both.ok && both.value.map(({ sheetName }) => sheetName), none]).toEqual([
      ['A', 'B'],
      { ok: false, problem: { id: 'import.no-usable-column', values: { file: 'list.xlsx' } } },
    ]);
  });
});
