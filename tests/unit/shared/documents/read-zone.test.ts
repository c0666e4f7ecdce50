import fc from 'fast-check';
import { parse } from 'mrz';
import { describe, expect, test } from 'vitest';
import { readZone } from '../../../../shared/documents/read-zone';
import type { ZoneReading } from '../../../../shared/documents/read-zone';
import { makeZone } from '../../../support/make-zone';
import type { ZoneFacts } from '../../../support/make-zone';

const today = '2031-03-01';

/** The specimen of ICAO Doc 9303-4. */
const specimen = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
] as const;

function read(input: string): ZoneReading {
  const result = readZone(input, today);
  if (!result.ok) {
    throw new Error(result.problem.id);
  }
  return result.value[0];
}

const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const letters = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((list) => list.join(''));

const facts: fc.Arbitrary<ZoneFacts> = fc.record({
  code: fc.constant('P'),
  issuer: fc.constantFrom('UTO', 'FRA', 'D', 'GBD'),
  family: letters(1, 12),
  given: letters(1, 12),
  number: fc
    .array(fc.constantFrom(...alphabet, ...Array.from('0123456789')), { minLength: 5, maxLength: 9 })
    .map((list) => list.join('')),
  nationality: fc.constantFrom('UTO', 'MLI', 'D', 'XXA'),
  birth: fc.constantFrom('740812', '000229', '310228', '991231'),
  sex: fc.constantFrom('F', 'M', '<'),
  expiry: fc.constantFrom('330415', '290101'),
  optional: fc.constantFrom('', 'ZE184226', 'AB0'),
});
const formats = fc.constantFrom('TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B' as const);
const codeOf = { TD1: 'ID', TD2: 'I', TD3: 'P', 'MRV-A': 'V', 'MRV-B': 'V' } as const;

describe('readZone', () => {
  test('reads the specimen passport, every check digit right', () => {
    const { format, mends, checks, facts: found } = read(specimen.join('\n'));
    expect({ format, mends, right: checks.every(({ isRight }) => isRight), found }).toEqual({
      format: 'TD3',
      mends: [],
      right: true,
      found: {
        familyName: 'Eriksson',
        givenNames: 'Anna Maria',
        mayNameBeCut: false,
        dateOfBirth: '1974-08-12',
        birthYear: null,
        sex: 'F',
        nationality: 'UTO',
        documentType: 'passport',
        isVisa: false,
        documentNumber: 'L898902C3',
        documentCountry: 'UTO',
        documentExpiry: '2012-04-15',
      },
    });
  });

  test.each([
    ['line breaks lost', specimen.join('')],
    ['small letters and a space between the lines', specimen.join(' ').toLowerCase()],
    ['a space between all characters', specimen.join('\n').split('').join(' ').replace(' \n ', '\n')],
    ['guillemets for pairs of fillers', specimen.join('\n').replaceAll('<<', '«')],
    ['guillemets for single fillers', specimen.join('\n').replaceAll('<', '«')],
    ['single quotes for fillers', specimen.join('\r\n').replaceAll('<', '‹')],
    ['entities of HTML', specimen.join('\n').replaceAll('<', '&lt;')],
    ['spaces for fillers', specimen.join('\n').replaceAll('<', ' ')],
    ['the fillers at the end of the names lost', specimen.join('\n').replace(/<{5,}\n/, '\n')],
    ['a filler too few in the second line', specimen.join('\n').replace('<<<<<10', '<<<<10')],
    ['other text above', `Passport no. 12\n${specimen.join('\n')}\n`],
  ])('reads the same with %s', (_what, input) => {
    expect(read(input)).toMatchObject({
      format: 'TD3',
      lines: specimen,
      facts: { familyName: 'Eriksson', givenNames: 'Anna Maria', documentNumber: 'L898902C3' },
    });
  });

  test('what is written is what is read, in every layout, and an independent reader agrees', () => {
    fc.assert(
      fc.property(formats, facts, (format, written) => {
        const lines = makeZone(format, { ...written, code: codeOf[format] });
        const { facts: found, checks, mends, lines: seen } = read(lines.join('\n'));
        expect(mends).toEqual([]);
        expect(checks.every(({ isRight }) => isRight)).toBe(true);
        expect(seen).toEqual(lines);
        expect(found.documentNumber).toBe(written.number);
        expect(found.familyName.toUpperCase()).toBe(written.family);
        expect(found.givenNames.toUpperCase()).toBe(written.given);
        const oracle = parse(lines);
        expect(found.documentNumber).toBe(oracle.documentNumber);
        expect(found.familyName.toUpperCase()).toBe(oracle.fields.lastName);
        expect(found.dateOfBirth.slice(2).replaceAll('-', '')).toBe(oracle.fields.birthDate);
      }),
    );
  });

  test('one slip of a reader is proposed to be mended, wherever it stands', () => {
    const twins: Readonly<Record<string, string>> = { O: '0', 0: 'O', I: '1', 1: 'I', Z: '2', 2: 'Z', S: '5', 5: 'S', B: '8', 8: 'B' }; // prettier-ignore
    fc.assert(
      fc.property(fc.constantFrom('TD1', 'TD2', 'TD3' as const), facts, fc.nat(), (format, written, pick) => {
        const text = makeZone(format, { ...written, code: codeOf[format] }).join('');
        const places = Array.from(text).flatMap((character, at) =>
          twins[character] !== undefined && !(format !== 'TD3' && at < 2) ? [at] : [],
        );
        const at = places[pick % places.length] ?? 0;
        const slipped = text.slice(0, at) + (twins[text.charAt(at)] ?? '') + text.slice(at + 1);
        const result = readZone(slipped, today);
        expect(result.ok && result.value.map(({ lines }) => lines.join(''))).toContain(text);
        expect(result.ok && result.value.every(({ mends }) => mends.length > 0)).toBe(true);
      }),
    );
  });

  test('a document number that no swap can mend is told to be wrong, and the rest is read', () => {
    const { checks, mends, facts: found } = read(specimen.join('\n').replace('L898902C3', 'L898942C3'));
    expect(mends).toEqual([]);
    expect(checks.filter(({ isRight }) => !isRight).map(({ part }) => part)).toEqual(['number', 'all']);
    expect(found.dateOfBirth).toBe('1974-08-12');
  });

  test('a name without a family name, a name that was cut, Germany, an unknown day of birth and no sex', () => {
    const one: ZoneFacts = { code: 'P', issuer: 'IND', family: '', given: 'MFANO', number: 'A1234567', nationality: 'D', birth: '7408<<', sex: '<', expiry: '330415', optional: '' }; // prettier-ignore
    const cut = { ...one, family: 'A'.repeat(20), given: 'B'.repeat(30), birth: '<<<<<<' };
    const alone = { ...one, family: 'MFANO', given: '', birth: '300101' };
    expect(read(makeZone('TD3', one).join('\n')).facts).toMatchObject({
      familyName: '',
      givenNames: 'Mfano',
      nationality: 'DEU',
      documentCountry: 'IND',
      dateOfBirth: '',
      birthYear: 1974,
      sex: 'X',
    });
    expect(read(makeZone('TD3', cut).join('\n')).facts).toMatchObject({
      mayNameBeCut: true,
      birthYear: null,
    });
    expect(read(makeZone('TD3', alone).join('\n')).facts).toMatchObject({
      familyName: 'Mfano',
      givenNames: '',
      dateOfBirth: '2030-01-01',
    });
  });

  test('a number longer than its field, a visa, a residence permit and an old French identity card', () => {
    const card: ZoneFacts = { code: 'IR', issuer: 'BEL', family: 'MISALI', given: 'TEST', number: 'B10002316138', nationality: 'BEL', birth: '740812', sex: 'F', expiry: '330415', optional: '' }; // prettier-ignore
    expect(read(makeZone('TD1', card).join('\n'))).toMatchObject({
      format: 'TD1',
      facts: { documentNumber: 'B10002316138', documentType: 'residence-permit' },
    });
    expect(read(makeZone('MRV-B', { ...card, code: 'V', number: 'V1' }).join('\n')).facts).toMatchObject({
      isVisa: true,
      documentType: 'other',
    });
    // The specimen of the French ministry.
    const french = 'IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6';
    expect(read(french)).toMatchObject({
      format: 'FRA-ID',
      facts: {
        familyName: 'Berthier',
        givenNames: 'Corinne',
        documentNumber: '880692310285',
        nationality: 'FRA',
        dateOfBirth: '1965-12-06',
      },
    });
  });

  test.each([
    '',
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    'P<FRAMISALI<<AICHA<<<<<<<<<<<<<<<<<<<<<<<<<<',
    'Please see the passport of my wife, it is lost\nand the copy is in the hands of a friend..',
    'P'.repeat(88),
    '<'.repeat(88),
  ])('refuses %j, which is no zone or not whole yet', (input) => {
    expect(readZone(input, today)).toMatchObject({ ok: false, problem: { id: 'documents.no-zone' } });
  });

  test('never throws and never hangs, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(fc.constantFrom(...Array.from('P<IO01B8 \nUTO«')), { maxLength: 300 })
            .map((list) => list.join('')),
        ),
        (input) => {
          expect(typeof readZone(input, today).ok).toBe('boolean');
        },
      ),
    );
    expect(readZone('<'.repeat(100_000), today).ok).toBe(false);
  });
});
