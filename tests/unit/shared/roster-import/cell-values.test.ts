import { describe, expect, it } from 'vitest';
import { readNationality } from '../../../../shared/roster-import/nationality';
import { isFamilyFirst, splitName } from '../../../../shared/roster-import/person-name';
import { readPhone } from '../../../../shared/roster-import/phone';
import {
  readDocumentType,
  readKilograms,
  readNeeds,
  readPriority,
  readRelation,
  readSex,
  readYesNo,
} from '../../../../shared/roster-import/value-words';

describe('reading single values', () => {
  it.each([
    ['Malian', 'MLI'],
    ['malienne', 'MLI'],
    ['MLI', 'MLI'],
    ['ml', 'MLI'],
    ['Mali', 'MLI'],
    ['مالي', 'MLI'],
    ['American', 'USA'],
    ['américaine', 'USA'],
    ['US citizen', 'USA'],
    ['U.S.A.', 'USA'],
    ['États-Unis', 'USA'],
    ['British', 'GBR'],
    ['UK', 'GBR'],
    ['Royaume-Uni', 'GBR'],
    ['Côte d’Ivoire', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['Ivoirienne', 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['D', 'DEU'],
    ['Allemande', 'DEU'],
    ['Française', 'FRA'],
    ['Nigérienne', 'NER'],
    ['Nigerian', 'NGA'],
    ['Guinée-Bissau', 'GNB'],
    ['Burkinabè', 'BFA'],
    ['Bosnia and Herzegovina', 'BIH'],
    ['Sénégalais', 'SEN'],
    ['Chinoise', 'CHN'],
    ['FRA', 'FRA'],
    ['apatride', 'XXA'],
  ])('reads the nationality %s as %s', (text, code) => {
    expect(readNationality(text)).toEqual({ code, several: false });
  });

  it('takes the first of two nationalities, and none that is not known or not clear', () => {
    expect(
      ['FRA/MLI', 'Franco', 'French and Malian', 'Klingon', 'Congolese', 'Dual'].map(readNationality),
    ).toEqual([{ code: 'FRA', several: true }, null, { code: 'FRA', several: true }, null, null, null]);
  });

  it.each([
    ['76 12 34 56', '+22376123456', false],
    ['+223 76 12 34 56', '+22376123456', false],
    ['00223 76123456', '+22376123456', false],
    ['22376123456', '+22376123456', false],
    ['Tel: +33 6 12 34 56 78', '+33612345678', false],
    ['76 12 34 56 / 66 12 34 56', '+22376123456', true],
  ])('reads the phone number %s', (text, number, several) => {
    expect(readPhone(text, 'ML')).toEqual({ number, several });
  });

  it('reads no phone number where there is none', () => {
    expect(['12', 'ask the consul', 'see Kadi Traoré 7612'].map((text) => readPhone(text, 'ML'))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['TRAORÉ, Aminata', 'TRAORÉ', 'Aminata'],
    ['Aminata TRAORÉ', 'TRAORÉ', 'Aminata'],
    ['TRAORÉ Aminata Kadi', 'TRAORÉ', 'Aminata Kadi'],
    ['Jean-Marc de LA TOUR', 'de LA TOUR', 'Jean-Marc'],
    ['Aminata Traoré', 'Traoré', 'Aminata'],
    ['Jan van der Sample', 'van der Sample', 'Jan'],
    ['AMINATA TRAORÉ', 'TRAORÉ', 'AMINATA'],
    ['Mr. Moussa Keita', 'Keita', 'Moussa'],
    ['M. KEITA Moussa', 'KEITA', 'Moussa'],
    ['Madonna', 'Madonna', ''],
    ['محمد كيتا', 'كيتا', 'محمد'],
  ])('takes the name %s apart', (text, family, given) => {
    expect(splitName(text, false)).toMatchObject({ family, given });
  });

  it('puts the family name first where the header says so', () => {
    expect([
      isFamilyFirst('Nom et prénom'),
      isFamilyFirst('Prénom et nom'),
      isFamilyFirst('Full name'),
      splitName('Traoré Aminata Kadi', true),
    ]).toEqual([true, false, false, { family: 'Traoré', given: 'Aminata Kadi', other: '', sex: '' }]);
  });

  it.each([
    ['1', 'I', ''],
    ['II-B', 'II', 'B'],
    ['III', 'III', ''],
    ['iv e', 'IV', 'E'],
    ['2A', 'II', 'A'],
    ['B', '', 'B'],
    ['Tier 1', 'I', ''],
    ['P2', 'II', ''],
    ['Priorité 3', 'III', ''],
    ['haute', 'I', ''],
    ['HIGH', 'I', ''],
    ['1.0', 'I', ''],
  ])('reads the priority %s', (text, major, minor) => {
    expect(readPriority(text)).toEqual({ major, minor });
  });

  it('reads no priority where there is none', () => {
    expect(['7', 'soon', '', 'F'].map(readPriority)).toEqual([null, null, null, null]);
  });

  it('reads sexes, answers, relations and documents in English, French and Arabic', () => {
    expect([
      ['H', 'Féminin', 'أنثى', 'ذكر', 'Mme', 'X', '?'].map(readSex),
      ['Oui', 'x', 'NO', 'نعم', '0', 'maybe'].map(readYesNo),
      ['Chef de famille', 'épouse', 'Son', 'mère', 'tutrice', 'zzz'].map(readRelation),
      [
        'Passeport',
        'CNI',
        'laissez-passer',
        'ETD',
        'titre de séjour',
        'acte de naissance',
        'library card',
      ].map(readDocumentType),
    ]).toEqual([
      ['M', 'F', 'F', 'M', 'F', 'X', null],
      [true, true, false, true, false, null],
      ['head', 'spouse', 'child', 'parent', 'guardian', null],
      [
        'passport',
        'identity-card',
        'laissez-passer',
        'emergency-travel-document',
        'residence-permit',
        'birth-certificate',
        null,
      ],
    ]);
  });

  it('reads needs, and says whether a text holds more than needs', () => {
    expect(
      [
        'wheelchair;pet',
        'Fauteuil roulant',
        'brancard + oxygen',
        'insulin; wheelchair',
        'no wheelchair',
        'aucun',
        'diabetic',
      ].map(readNeeds),
    ).toEqual([
      { needs: ['wheelchair', 'pet'], complete: true },
      { needs: ['wheelchair'], complete: true },
      { needs: ['stretcher', 'oxygen'], complete: true },
      { needs: ['wheelchair'], complete: false },
      { needs: [], complete: false },
      { needs: [], complete: true },
      { needs: [], complete: false },
    ]);
  });

  it('reads weights with units and decimal commas', () => {
    expect(['23', '23,5 kg', '50 lbs', '2 x 23', '-3'].map((text) => readKilograms(text, false))).toEqual([
      23,
      23.5,
      22.7,
      null,
      null,
    ]);
  });
});
