import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';

const exceptWords = new Set([
  'except',
  'without',
  'but',
  'not',
  'minus',
  'sauf',
  'sans',
  'excepte',
  'hors',
  'ohne',
  'außer',
]);
const andWords = new Set(['and', 'et', 'und', '&', 'nr', 'no', 'number', 'numbers', 'nos']);
const againWords = new Set(['plus', 'also', 'aussi', '+']);
const allWords = new Set(['all', 'everybody', 'everyone', 'tous', 'toutes', 'tout', 'alle']);
const rangeWords = new Set(['to', 'a', 'à', 'au', 'bis', 'until', '..', '...', '…']);

type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'except' | 'again' | 'all' | 'range' | 'dash-number' }
  | { readonly kind: 'unknown'; readonly text: string };

function wordToken(text: string): Token | null {
  const word = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0301/g, '');
  const lower = text.toLowerCase();
  const has = (words: ReadonlySet<string>): boolean => words.has(word) || words.has(lower);
  if (has(andWords)) {
    return null;
  }
  return has(exceptWords)
    ? { kind: 'except' }
    : has(againWords)
      ? { kind: 'again' }
      : has(allWords)
        ? { kind: 'all' }
        : has(rangeWords)
          ? { kind: 'range' }
          : { kind: 'unknown', text };
}

function tokens(input: string): Token[] {
  // The dash between two numbers is a range, one before a number that ends a range takes it out: `1-45 -7`.
  const parts = input.normalize('NFKC').match(/\d+|[-–—−]|\.{2,3}|…|[\p{L}\p{M}]+|[^\s\d,;.]/gu) ?? [];
  return parts.flatMap((part): Token[] => {
    if (/^\d+$/.test(part)) {
      return [{ kind: 'number', value: Number(part) }];
    }
    if (/^[-–—−]$/.test(part)) {
      return [{ kind: 'dash-number' }];
    }
    const token = wordToken(part);
    return token === null ? [] : [token];
  });
}

type Span = readonly [number, number];

interface Read {
  readonly taken: Span[];
  readonly left: Span[];
  readonly isAll: boolean;
}

function readSpans(found: readonly Token[]): Result<Read> {
  const [taken, left]: [Span[], Span[]] = [[], []];
  let into = taken;
  let isAll = false;
  let open: number | null = null;
  let isRange = false;
  const end = (): void => {
    if (open !== null) {
      into.push([open, open]);
    }
    open = null;
  };
  for (const token of found) {
    switch (token.kind) {
      case 'unknown':
        return failure(message('door.tick-word', { word: token.text.slice(0, 30) }));
      case 'except':
      case 'again':
      case 'all':
        end();
        isAll ||= token.kind === 'all';
        into = token.kind === 'except' ? left : taken;
        break;
      case 'range':
      case 'dash-number':
        if (open === null && token.kind === 'dash-number') {
          into = left;
        } else if (open === null || isRange) {
          return failure(message('door.tick-range-open'));
        } else {
          isRange = true;
        }
        break;
      case 'number':
        if (isRange && open !== null) {
          if (token.value < open) {
            return failure(message('door.tick-reversed', { first: open, last: token.value }));
          }
          into.push([open, token.value]);
          open = null;
          isRange = false;
        } else {
          end();
          open = token.value;
        }
    }
  }
  if (isRange) {
    return failure(message('door.tick-range-open'));
  }
  end();
  return success({ taken, left, isAll });
}

/**
 * Reads the numbers that were ticked on a printed list of `highest` rows, such as `1-45 except 7, 12`, `all without 3` or
 * `1 à 45 sauf 7 et 12`: ranges and single numbers with commas, spaces or words between them. The answer is in ascending order, each number
 * once. A word that is not known, a range that runs backwards, a number that is not on the list and an exception from what was
 * not named are each one sentence.
 */
export function readTickList(input: string, highest: number): Result<readonly number[]> {
  const read = readSpans(tokens(input));
  if (!read.ok) {
    return read;
  }
  const { taken, left, isAll } = read.value;
  if (taken.length === 0 && left.length === 0 && !isAll) {
    return failure(message('door.tick-empty'));
  }
  const strange = [...taken, ...left].flat().find((number) => number < 1 || number > highest);
  if (strange !== undefined) {
    return failure(message('door.tick-beyond', { number: String(strange), highest }));
  }
  const ticked = new Set<number>();
  const spans: readonly Span[] = isAll || taken.length === 0 ? [[1, highest]] : taken;
  spans.forEach(([first, last]) => {
    for (let number = first; number <= last; number += 1) {
      ticked.add(number);
    }
  });
  for (const [first, last] of left) {
    for (let number = first; number <= last; number += 1) {
      if (!ticked.delete(number)) {
        return failure(message('door.tick-not-named', { number }));
      }
    }
  }
  return success([...ticked].sort((one, other) => one - other));
}
