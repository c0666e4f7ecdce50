import { zoneFormats } from './zone-format';
import type { ZoneFormat } from './zone-format';

/** A zone as it may have been meant: the lines of one layout, joined. */
export interface ZoneCandidate {
  readonly format: ZoneFormat;
  readonly text: string;
  /** How many fillers were added or left out to make the lines fit. */
  readonly adjusted: number;
}

/** The longest input that is looked at; no zone comes near it. */
export const longestInput = 2_000;
const mostAdjusted = 12;
const shortestNames = 3;

/** Ways to write a filler that programs and readers have: quotes, brackets, the entity of HTML. */
const fillerLike = /[‹〈⟨＜﹤˂ᐸ❮≤({[]/g;
const doubled = /[«≪]/g;

function lettered(text: string, double: string): string {
  return text
    .normalize('NFKC')
    .replace(/&lt;?/gi, '<')
    .replace(doubled, double)
    .replace(fillerLike, '<')
    .toUpperCase();
}

/** The input as it may have been meant: quotes for one filler or two, spaces for fillers or for nothing. */
function variants(input: string): string[] {
  const texts = /[«≪]/.test(input) ? [lettered(input, '<<'), lettered(input, '<')] : [lettered(input, '<<')];
  return texts.flatMap((text) => {
    const tight = text.replace(/[^\S\n\r]+/g, '');
    const filled = text.replace(/^[^\S\n\r]+|[^\S\n\r]+$/gm, '').replace(/[^\S\n\r]/g, '<');
    return tight === filled ? [tight] : [tight, filled];
  });
}

function longestFill(line: string): { readonly at: number; readonly length: number } {
  let best = { at: -1, length: 0 };
  for (const { 0: run, index } of line.matchAll(/<+/g)) {
    best = run.length >= best.length ? { at: index, length: run.length } : best;
  }
  return best;
}

/** The line with as many fillers as its layout wants; null where something else is missing or too much. */
function fitted(line: string, length: number, holdsNames: boolean): string | null {
  const missing = length - line.length;
  if (missing === 0) {
    return line;
  }
  const fill = longestFill(line);
  if (missing > 0) {
    if (holdsNames && line.length >= 5 + shortestNames) {
      return line.padEnd(length, '<');
    }
    return missing <= mostAdjusted && fill.length > 0
      ? line.slice(0, fill.at) + '<'.repeat(missing) + line.slice(fill.at)
      : null;
  }
  return fill.length > -missing ? line.slice(0, fill.at) + line.slice(fill.at - missing) : null;
}

function byLines(lines: readonly string[], format: ZoneFormat): string | null {
  const fits = lines.map((line, at) => fitted(line, format.length, at === format.nameLine));
  return fits.includes(null) ? null : fits.join('');
}

/** Line breaks were lost: all lines but that of the names are of full length. */
function joined(text: string, format: ZoneFormat): string | null {
  const { length, lines, nameLine } = format;
  const others = (lines - 1) * length;
  const names = nameLine === 0 ? text.slice(0, -others) : text.slice(others);
  const rest = nameLine === 0 ? text.slice(-others) : text.slice(0, others);
  const least = nameLine === 0 ? 5 + shortestNames : shortestNames;
  if (text.length < others + least) {
    return null;
  }
  const fit = names.length < length ? names.padEnd(length, '<') : fitted(names, length, true);
  return fit === null ? null : nameLine === 0 ? fit + rest : rest + fit;
}

function windows(lines: readonly string[], most: number): string[][] {
  return lines.flatMap((_, start) =>
    Array.from({ length: Math.min(most, lines.length - start) }, (_unused, size) =>
      lines.slice(start, start + size + 1),
    ),
  );
}

/** Every way to read an input as a zone, by its lengths alone; none where no part of it is of a fitting length. */
export function zoneCandidates(input: string): ZoneCandidate[] {
  if (input.length > longestInput) {
    return [];
  }
  const found = new Map<string, ZoneCandidate>();
  for (const text of variants(input)) {
    const lines = text
      .split(/[\r\n]+/)
      .map((line) => line.replace(/[^A-Z0-9<]/g, '<'))
      .filter((line) => /[A-Z0-9]/.test(line));
    for (const window of windows(lines, 3)) {
      const whole = window.join('');
      for (const format of zoneFormats) {
        const fits = [window.length === format.lines ? byLines(window, format) : null, joined(whole, format)];
        for (const fit of fits) {
          if (fit !== null && format.begins.test(unslipped(fit))) {
            const adjusted = Math.abs(fit.length - whole.length);
            const key = `${format.id} ${fit}`;
            const known = found.get(key);
            if (known === undefined || known.adjusted > adjusted) {
              found.set(key, { format, text: fit, adjusted });
            }
          }
        }
      }
    }
  }
  return [...found.values()];
}

/** The zone with the slips at its very beginning mended, where only a letter can stand. */
function unslipped(text: string): string {
  return text.replace(/^1/, 'I').replace(/^8/, 'B');
}
