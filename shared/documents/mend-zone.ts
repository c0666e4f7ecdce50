import { checkDigit } from './check-digit';
import { allowedAt } from './zone-format';
import type { Span, ZoneCheck, ZoneFormat } from './zone-format';

/** One character that was read as another: where it stands over all lines joined, what was read and what is meant. */
export interface ZoneMend {
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** A zone with its slips mended. */
export interface MendedZone {
  readonly text: string;
  readonly mends: readonly ZoneMend[];
}

/** Letters that readers take for a digit, where only a digit can stand. */
const digitFor: Readonly<Record<string, string>> = {
  O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', T: '7', B: '8',
}; // prettier-ignore
/** Digits that readers take for a letter, where only a letter can stand. */
const letterFor: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' };
/** What is mistaken for each other where both can stand. */
const twinOf: Readonly<Record<string, string>> = {
  O: '0', 0: 'O', I: '1', 1: 'I', Z: '2', 2: 'Z', S: '5', 5: 'S', G: '6', 6: 'G', B: '8', 8: 'B',
}; // prettier-ignore
const mostMends = 2;
const mostOpenWays = 60;
const mostWays = 6;

function cut(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join('');
}

/**
 * Where the number is longer than its field, a filler stands for its check digit, and the rest of it with the check digit
 * stands at the beginning of the optional data (ICAO Doc 9303-5, 4.2.4); null where it is not.
 */
export function longNumber(
  format: ZoneFormat,
  text: string,
): { readonly number: string; readonly digit: string } | null {
  const { number, numberRest } = format;
  const rest = numberRest === null ? '' : cut(text, [numberRest]).replace(/<.*$/, '');
  return text.charAt(number.end) === '<' && rest.length >= 2
    ? { number: cut(text, [number]) + rest.slice(0, -1), digit: rest.slice(-1) }
    : null;
}

/** Whether a check digit is right; a filler is right where there is nothing to check. */
export function isCheckRight(format: ZoneFormat, check: ZoneCheck, text: string): boolean {
  const long = check.part === 'number' ? longNumber(format, text) : null;
  if (long !== null) {
    return checkDigit(long.number) === long.digit;
  }
  const over = cut(text, check.over);
  const digit = text.charAt(check.at);
  return checkDigit(over) === digit || (digit === '<' && /^<*$/.test(over));
}

/** Mends what cannot be at its place: a letter in a date, a digit in a name. */
function mendPlaces(format: ZoneFormat, text: string): MendedZone {
  const mends: ZoneMend[] = [];
  const characters = allowedAt(format).map((allowed, at) => {
    const from = text.charAt(at);
    const to =
      allowed === 'digit'
        ? (digitFor[from] ?? from)
        : allowed === 'letter'
          ? (letterFor[from] ?? from)
          : from;
    if (to !== from) {
      mends.push({ at, from, to });
    }
    return to;
  });
  return { text: characters.join(''), mends };
}

function withMend(zone: MendedZone, at: number): MendedZone | null {
  const from = zone.text.charAt(at);
  const to = twinOf[from];
  return to === undefined
    ? null
    : {
        text: zone.text.slice(0, at) + to + zone.text.slice(at + 1),
        mends: [...zone.mends, { at, from, to }],
      };
}

/** Every way to make `check` right with the fewest characters taken for their twins. */
function mendCheck(format: ZoneFormat, check: ZoneCheck, zone: MendedZone): readonly MendedZone[] {
  if (isCheckRight(format, check, zone.text)) {
    return [zone];
  }
  const allowed = allowedAt(format);
  const isLong = check.part === 'number' && longNumber(format, zone.text) !== null;
  const own = format.checks.filter(({ part }) => part !== 'all').flatMap(({ over }) => over);
  const isOwn = (at: number): boolean => own.some(({ start, end }) => at >= start && at < end);
  const spans = isLong && format.numberRest !== null ? [...check.over, format.numberRest] : check.over;
  const places = spans
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => start + offset))
    // What has a digit of its own is not altered for the sake of the one over all.
    .filter((at) => check.part !== 'all' || !isOwn(at))
    .filter((at) => allowed[at] === 'any' && twinOf[zone.text.charAt(at)] !== undefined);
  let level: { readonly zone: MendedZone; readonly next: number }[] = [{ zone, next: 0 }];
  for (let count = 1; count <= mostMends; count += 1) {
    level = level.flatMap(({ zone: before, next }) =>
      places.slice(next).flatMap((at, offset) => {
        const after = withMend(before, at);
        return after === null ? [] : [{ zone: after, next: next + offset + 1 }];
      }),
    );
    const right = level.filter((way) => isCheckRight(format, check, way.zone.text));
    if (right.length > 0) {
      return right.map((way) => way.zone);
    }
  }
  return [zone];
}

/**
 * How well a way to mend holds: the check digits that are right. A number that was mended for its own digit and leaves
 * the digit over all as the only wrong one was mended by chance: it counts for less than to leave it as it was.
 */
function worth(format: ZoneFormat, way: MendedZone): number {
  const wrong = format.checks.filter((check) => !isCheckRight(format, check, way.text));
  const allowed = allowedAt(format);
  const isByChance =
    wrong.length === 1 && wrong[0]?.part === 'all' && way.mends.some(({ at }) => allowed[at] === 'any');
  return format.checks.length - wrong.length - (isByChance ? 2 : 0);
}

/** How many check digits are right. */
export function rightChecks(format: ZoneFormat, text: string): number {
  return format.checks.filter((check) => isCheckRight(format, check, text)).length;
}

/**
 * The ways to mend the slips of a reader (O and 0, I and 1, Z and 2, S and 5, G and 6, B and 8), those first that make
 * most check digits right with the fewest characters altered; one without mends where nothing needs any.
 */
export function mendZone(format: ZoneFormat, text: string): readonly MendedZone[] {
  const placed = mendPlaces(format, text);
  let ways: readonly MendedZone[] = [placed];
  for (const check of format.checks) {
    ways = ways.flatMap((way) => mendCheck(format, check, way)).slice(0, mostOpenWays);
  }
  const rated = [...ways, placed].map((way) => ({ way, right: worth(format, way) }));
  const best = rated.reduce(
    (top, { way, right }) =>
      right > top.right || (right === top.right && way.mends.length < top.mends)
        ? { right, mends: way.mends.length }
        : top,
    { right: -1, mends: 0 },
  );
  return rated
    .filter(({ way, right }) => right === best.right && way.mends.length === best.mends)
    .map(({ way }) => way)
    .filter((way, at, all) => all.findIndex(({ text: other }) => other === way.text) === at)
    .slice(0, mostWays);
}
