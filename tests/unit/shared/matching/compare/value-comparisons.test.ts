import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../../shared/matching/compare/comparison';
import {
  emailComparison,
  phoneComparison,
  plainEmail,
  plainPhone,
} from '../../../../../shared/matching/compare/contact-comparisons';
import {
  areOtherDocuments,
  documentComparison,
  plainDocument,
} from '../../../../../shared/matching/compare/document-comparison';
import {
  houseNumberComparison,
  placeComparison,
  plainPlace,
  postcodeComparison,
} from '../../../../../shared/matching/compare/place-comparisons';
import { streetComparison } from '../../../../../shared/matching/compare/street-comparison';

function levelOf(comparison: Comparison): string {
  const there = comparison.compare(0, 1);
  expect(comparison.compare(1, 0)).toBe(there);
  return comparison.levels[there]?.name ?? '';
}

describe('document numbers', () => {
  it.each([
    ['AB 123-456', 'ab123456', 'same'],
    ['A0B12345', 'AOB12345', 'look-alike'],
    ['0012345', '12345', 'look-alike'],
    ['A1234567', '1234567', 'near'],
    ['1234567', '1243567', 'near'],
    ['1234567', '1244568', 'alike'],
    ['1234567', '9080605', 'different'],
    ['n/a', '1234567', 'unknown'],
  ])('%s and %s: %s', (one, other, level) => {
    expect(levelOf(documentComparison([one, other].map(plainDocument), []))).toBe(level);
  });

  it('of two kinds that differ say nothing', () => {
    expect(levelOf(documentComparison(['1234567', '9080605'], ['passport', 'identity card']))).toBe(
      'unknown',
    );
  });

  it('are others only when no slips make the one of the other', () => {
    expect([areOtherDocuments('a1234567', 'a1235576'), areOtherDocuments('a1234567', 'a9080632')]).toEqual([
      false,
      true,
    ]);
  });
});

describe('phones and e-mail addresses', () => {
  it.each([
    ['+22376123456', '76 12 34 56', 'same'],
    ['+22376123456', '76123465', 'near'],
    ['+22376123456 / +33612345678', '+22376123456', 'same'],
    ['+22376123456', '+22366999999', 'different'],
  ])('%s and %s: %s', (one, other, level) => {
    expect(levelOf(phoneComparison([one, other].map(plainPhone)))).toBe(level);
  });

  it.each([
    ['A.Sample@Example.org', 'a.sample@example.org', 'same'],
    ['a.sample+list@example.org', 'a.sample@example.org', 'same'],
    ['a.sample@example.org', 'a.sample@example.com', 'near'],
    ['a.sample@example.org', 'zan.exemple@example.org', 'different'],
  ])('%s and %s: %s', (one, other, level) => {
    expect(levelOf(emailComparison([one, other].map(plainEmail)))).toBe(level);
  });
});

describe('addresses', () => {
  it.each([
    ['12 Sample St', '12 sample street', 'same'],
    ['Sample Street 12', '12 Sample Street', 'same'],
    ['Sampel Street 12', '12 Sample Street', 'near'],
    ['12 Sample Street, Rosetta Village', '12 Sample Street', 'contained'],
    ['4 Wattle Road', '12 Sample Street', 'different'],
  ])('%s and %s: %s', (one, other, level) => {
    expect(levelOf(streetComparison([one, other]))).toBe(level);
  });

  const column = (values: readonly string[]) => ({ id: 'x', column: 'x', values });
  it.each([
    ['Port Sample', 'Portsample', 'near'],
    ['Mt Sample', 'Mount Sample', 'same'],
    ['Sample', 'Sample North', 'part'],
    ['Sample', 'Wattle', 'different'],
  ])('in %s and %s: %s', (one, other, level) => {
    expect(levelOf(placeComparison(column([one, other].map(plainPlace))))).toBe(level);
  });

  it('have postcodes that are the same, mistyped, of one area or different', () => {
    const levels = ['2611', '2161', '2699', '9000'].map((other) =>
      levelOf(postcodeComparison(column(['2611', other]))),
    );
    expect(levels).toEqual(['same', 'near', 'area', 'different']);
  });

  it('have house numbers that are near only when they have two digits or more', () => {
    const near = [
      ['12', '21'],
      ['1', '2'],
    ].map((numbers) => levelOf(houseNumberComparison(column(numbers))));
    expect(near).toEqual(['near', 'different']);
  });
});
