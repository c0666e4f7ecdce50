import { describe, expect, it } from 'vitest';
import { columnNameOrder } from '../../../../shared/roster-import/column-name-order';
import { namesSeveral, splitName } from '../../../../shared/roster-import/person-name';

describe('taking a name apart', () => {
  it.each([
    ['Hudson, Mrs. J C (Bessie Waldo Daniels)', 'Hudson', 'Bessie Waldo', 'Daniels; Mrs J C'],
    ['Mrs. Hudson J C (Bessie Waldo Daniels)', 'Hudson', 'Bessie Waldo', 'Daniels; Mrs J C'],
    ['Mr. J. C. Hudson', 'Hudson', 'J. C.', ''],
    ['SAMPLE/JOHN PAUL MR', 'SAMPLE', 'JOHN PAUL', ''],
    ['SAMPLE John Mr', 'SAMPLE', 'John', ''],
    ['Aminata DIALLO', 'DIALLO', 'Aminata', ''],
    ['DIALLO Aminata', 'DIALLO', 'Aminata', ''],
    ['Awa N’DIAYE', 'N’DIAYE', 'Awa', ''],
    ['Piet van der Sample', 'van der Sample', 'Piet', ''],
    ['Jean de la Exemple', 'de la Exemple', 'Jean', ''],
    ['Sidi Mohamed Ould Exemple', 'Ould Exemple', 'Sidi Mohamed', ''],
    ['Fatimetou Mint Exemple', 'Mint Exemple', 'Fatimetou', ''],
    ['Madame Fatma Ben Exemple', 'Ben Exemple', 'Fatma', ''],
    ['Aminata DIALLO épouse TRAORÉ', 'DIALLO', 'Aminata', 'épouse TRAORÉ'],
    ['Marie Exemple (née Modèle)', 'Exemple', 'Marie', 'née Modèle'],
    ['John Sample Jr.', 'Sample Jr.', 'John', ''],
    ['John "Johnny" Sample', 'Sample', 'John', 'Johnny'],
    ['Jean (Jeannot) Exemple', 'Exemple', 'Jean', 'Jeannot'],
    ['Dr. Ray Specimen', 'Specimen', 'Ray', 'Dr.'],
    ['السيدة فاطمة حسن النموذج', 'النموذج', 'فاطمة حسن', ''],
    ['محمد بن علي', 'بن علي', 'محمد', ''],
    ['FNU Sample', 'Sample', '', ''],
    ['Bakary', 'Bakary', '', ''],
    ['ߡߏߛߊ ߘߌߦߊߟߏ', 'ߘߌߦߊߟߏ', 'ߡߏߛߊ', ''],
    ['Anne-Marie Sample-Example', 'Sample-Example', 'Anne-Marie', ''],
  ])('takes %s apart', (text, family, given, other) => {
    const name = splitName(text, false);

    expect([name.family, name.given, name.other]).toEqual([family, given, other]);
  });

  it.each([
    ['Mme Awa Exemple', 'F'],
    ['SAMPLE/JOHN MR', 'M'],
    ['M. Jean Exemple', 'M'],
    ['M Jean Exemple', ''],
    ['Dr. Ray Specimen', ''],
  ])('knows from the form of address in %s the sex %s', (text, sex) => {
    expect(splitName(text, false).sex).toBe(sex);
  });

  it.each([
    ['M. et Mme DUPONT', true],
    ['Mr & Mrs Sample', true],
    ['John and Mary Sample', true],
    ['Piet & Anna', true],
    ['JEAN ET MARIE EXEMPLE', true],
    ['محمد و فاطمة', true],
    ['Mohamed Et-Tayeb', false],
    ['Mohamed Et Tayeb', false],
    ['Alexander Sandoval', false],
    ['Jean-Pierre Exemple', false],
  ])('sees whether %s is more than one person: %s', (text, several) => {
    expect(namesSeveral(text)).toBe(several);
  });
});

describe('the order of names in a column', () => {
  it.each([
    ['Full name', ['Awa Exemple', 'Bina Modèle'], 'given-first'],
    ['Nom et prénom', ['Exemple Awa', 'Modèle Bina'], 'family-first'],
    ['Passenger', ['EXEMPLE Awa', 'MODELE Bina', 'Spécimen Chris'], 'family-first'],
    ['Passenger', ['Exemple Awa', 'Exemple Bina', 'Exemple Chris', 'Modèle Dédé'], 'family-first'],
    ['Nom et prénom', ['Awa EXEMPLE', 'Bina EXEMPLE'], 'family-first'],
    ['Nom et prénom', Array.from({ length: 6 }, (_, n) => `Awa${n} EXEMPLE`), 'given-first'],
  ])('under %s, of %j is %s', (header, values, order) => {
    expect(columnNameOrder(header, values)).toBe(order);
  });
});
