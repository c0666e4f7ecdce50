/** An amount, and its currency as ISO 4217 where the text says one. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/US\s?\$|\$\s?US|\bUSD\b|\bdollars?\b/i, 'USD'],
  [/€|\beuros?\b/i, 'EUR'],
  [/£|\bpounds?\b/i, 'GBP'],
  [/\bF\s?CFA\b|\bCFA\b/i, 'XOF'],
  [/\$/, 'USD'],
];

const amountShape = /^(\d{1,3}(?:[ '\u00a0\u202f]\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?$/;

/** The currency that a header or a cell names: `USD`, `€`, `F CFA`; empty where it names none. */
export function namedCurrency(text: string): string {
  const sign = signs.find(([shape]) => shape.test(text));
  return sign?.[1] ?? /\b[A-Z]{3}\b/.exec(text)?.[0] ?? '';
}

/** An amount such as `50`, `USD 50`, `1 250,00 €` or `350 000 F CFA`; null for any other text. */
export function readMoney(text: string): Money | null {
  const currency = namedCurrency(text.toUpperCase());
  const digits = text.replace(/[^\d.,' \u00a0\u202f-]/g, ' ').trim();
  const letters = text.replace(/[\d.,'\s\u00a0\u202f-]/g, '');
  const match = amountShape.exec(digits);
  if (match === null || letters.length > 10 || (letters !== '' && currency === '')) {
    return null;
  }
  return { amount: Number(`${(match[1] ?? '').replace(/\D/g, '')}.${match[2] ?? '0'}`), currency };
}
