import { describe, expect, it } from 'vitest';
import { compareNames, emptyNameMatch } from '../../../../../shared/matching/names/compare-names';
import { wordAgreement, wordComparer } from '../../../../../shared/matching/names/compare-words';
import { readNames } from '../../../../../shared/matching/names/name-records';
import { defined } from '../../../../support/defined';

const columns = [
  { kind: 'family_name', name: 'Family name' },
  { kind: 'given_names', name: 'Given names' },
  { kind: 'full_name', name: 'Name' },
] as const;

function compare(one: readonly string[], other: readonly string[]): string {
  const { records, words } = readNames({
    columns,
    rows: [one, other].map((values) => ({ list: 0, values })),
  });
  const match = emptyNameMatch();
  const compareBoth = (left: number, right: number): string => {
    compareNames(defined(records[left]), defined(records[right]), wordComparer(words), match);
    const nameOf = (value: number) =>
      Object.entries(wordAgreement).find(([, agreement]) => agreement === value)?.[0] ?? 'unknown';
    return `${nameOf(match.given.agreement)}, ${nameOf(match.family.agreement)}${match.isSwapped ? ', swapped' : ''}`;
  };
  const there = compareBoth(0, 1);
  expect(compareBoth(1, 0)).toBe(there);
  return there;
}

describe('the names of two records', () => {
  it.each([
    [['Sample', 'Awa'], ['SAMPLE', 'Awa'], 'same, same'],
    [['Sample', 'Awa'], ['Awa', 'Sample'], 'same, same, swapped'],
    [['Keita', 'Moussa'], ['Musa', 'Keïta'], 'variant, same, swapped'],
    [['Exemple', 'Jean Pierre'], ['Exemple', 'Jean-Pierre'], 'same, same'],
    [['Exemple', 'Jean Pierre'], ['Exemple', 'Jeanpierre'], 'same, same'],
    [['Exemple', 'Jean Pierre'], ['Exemple', 'Jean P.'], 'part, same'],
    [['Exemple', 'Jean'], ['Exemple', 'Jean Pierre'], 'part, same'],
    [['Exemple', 'Pierre Jean'], ['Exemple', 'Jean Pierre'], 'same, same'],
    [['Exemple', 'Mohamed Ali'], ['Exemple', 'Mohamed Salif'], 'alike, same'],
    [['Traoré épouse Keita', 'Awa'], ['Keita', 'Awa'], 'same, same'],
    [['Sample', ''], ['Sample', 'Awa'], 'unknown, same'],
    [['', '', 'Awa SAMPLE'], ['Sample', 'Awa'], 'same, same'],
    [['', '', 'Mrs. Awa Sample'], ['', '', 'SAMPLE, Awa'], 'same, same'],
    [['Sample', 'Awa'], ['Exemple', 'Zan'], 'different, different'],
  ])('%j and %j: %s', (one, other, agreement) => {
    expect(compare(one, other)).toBe(agreement);
  });
});
