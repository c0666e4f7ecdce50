import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';

/** A number that was typed, or what is wrong with it. */
export type TypedNumber = { readonly value: number | null } | { readonly problem: Message };

const wholeShape = /^\d{1,6}$/;
const weightShape = /^\d{1,8}([.,]\d{1,3})?$/;
const amountShape = /^\d{1,9}([.,]\d{1,2})?$/;
const decimal = (typed: string): number => Number(typed.replace(',', '.'));

/** How a number stands in a field: empty where there is none. */
export function shownNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A whole number from 0; null where the field is empty. */
export function typedCount(
  typed: string,
  wrong: 'departures.not-a-count' | 'departures.not-a-number',
): TypedNumber {
  const value = typed.trim();
  if (value === '') {
    return { value: null };
  }
  return wholeShape.test(value) ? { value: Number(value) } : { problem: message(wrong, { value }) };
}

/** Kilograms; null where the field is empty. */
export function typedWeight(typed: string): TypedNumber {
  const value = typed.trim();
  if (value === '') {
    return { value: null };
  }
  return weightShape.test(value)
    ? { value: decimal(value) }
    : { problem: message('departures.not-a-weight', { value }) };
}

/** An amount of money; null where the field is empty. */
export function typedAmount(typed: string): TypedNumber {
  const value = typed.trim();
  if (value === '') {
    return { value: null };
  }
  return amountShape.test(value)
    ? { value: decimal(value) }
    : { problem: message('departures.not-an-amount', { value }) };
}
