import { isoDay } from './calendar';
import { xmlAttribute, xmlTags } from './xml-text';

/** How a cell shows its number: as a moment, as digits in a fixed picture such as `00000000`, or as it is. */
export type NumberStyle =
  | { readonly kind: 'plain' }
  | { readonly kind: 'moment'; readonly day: boolean; readonly time: boolean }
  | { readonly kind: 'digits'; readonly picture: string };

const plain: NumberStyle = { kind: 'plain' };
const dayOnly: NumberStyle = { kind: 'moment', day: true, time: false };
const timeOnly: NumberStyle = { kind: 'moment', day: false, time: true };
const dayAndTime: NumberStyle = { kind: 'moment', day: true, time: true };

/** The number styles of a workbook, by the index that cells carry (ECMA-376 Part 1, 18.8). */
export function readNumberStyles(stylesXml: string): NumberStyle[] {
  const custom = new Map<number, NumberStyle>();
  for (const tag of xmlTags(stylesXml, 'numFmt')) {
    custom.set(Number(xmlAttribute(tag, 'numFmtId')), numberStyle(xmlAttribute(tag, 'formatCode') ?? ''));
  }
  const cellFormats =
    /<(?:[\w.-]+:)?cellXfs[\s>]([\s\S]*?)<\/(?:[\w.-]+:)?cellXfs>/.exec(stylesXml)?.[1] ?? '';
  return xmlTags(cellFormats, 'xf').map((tag) => {
    const id = Number(xmlAttribute(tag, 'numFmtId') ?? '0');
    return custom.get(id) ?? builtInStyle(id);
  });
}

/** The style of one number format code such as `dd/mm/yyyy` or `000-000`. */
export function numberStyle(code: string): NumberStyle {
  if (code.length > 255) {
    return plain;
  }
  const positive = code.split(';')[0] ?? '';
  const bare = positive
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '')
    .replace(/am\/pm|a\/p/gi, 'h');
  if (/[dyhsm]/i.test(bare) && !/[0#?]/.test(bare.replace(/s+[.,]0+/gi, 's'))) {
    const time = /[hs]/i.test(bare);
    const day = /[dy]/i.test(bare) || (/m/i.test(bare) && !time);
    return { kind: 'moment', day, time };
  }
  return digitPicture(positive);
}

/** A number as the cell shows it; `serial1904` moves its days to the other date system of spreadsheets. */
export function shownNumber(raw: string, style: NumberStyle, serial1904: boolean): string {
  const value = Number(raw);
  return raw.trim() === '' || !Number.isFinite(value) ? raw : shownValue(value, style, serial1904);
}

/** The same for a number that a workbook does not keep as text. */
export function shownValue(value: number, style: NumberStyle, serial1904: boolean): string {
  if (style.kind === 'moment') {
    return shownMoment(value, style, serial1904) ?? plainNumber(value);
  }
  if (style.kind === 'digits' && Number.isInteger(value) && value >= 0) {
    return fillPicture(plainNumber(value), style.picture);
  }
  return plainNumber(value);
}

/**
 * A number without an exponent, with the 15 digits that spreadsheets keep. A whole number of more digits has lost its
 * last ones and is written with an exponent, as spreadsheets show it, so that nobody takes it for a document's number.
 */
export function plainNumber(value: number): string {
  if (Number.isInteger(value)) {
    return Math.abs(value) < 1e15 ? value.toString() : shortened(value);
  }
  const text = Number(value.toPrecision(15)).toString();
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

function shortened(value: number): string {
  return value.toExponential(14).replace(/\.?0*e/, 'E');
}

function shownMoment(
  value: number,
  style: { readonly day: boolean; readonly time: boolean },
  serial1904: boolean,
): string | undefined {
  const seconds = Math.round(value * 86_400);
  const days = Math.floor(seconds / 86_400);
  const clock = clockTime(seconds - days * 86_400);
  if (value < 0 || days > 2_958_465) {
    return undefined;
  }
  if (days === 0 && !serial1904 && style.time) {
    return clock;
  }
  if (!style.day) {
    return days === 0 ? clock : undefined;
  }
  const day = serialDay(days, serial1904);
  return seconds % 86_400 === 0 ? day : `${day}T${clock}`;
}

/** The calendar day of a spreadsheet's serial day number; before March 1900 it allows for the day that never was. */
export function serialDay(serial: number, serial1904: boolean): string {
  const epochDays = serial1904 ? serial - 24_107 : serial - 25_569 + (serial < 60 ? 1 : 0);
  const date = new Date(epochDays * 86_400_000);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function clockTime(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? minutes : `${minutes}:${two(seconds % 60)}`;
}

/** The number style of one of the formats that every workbook knows by number (ECMA-376 Part 1, 18.8.30). */
export function builtInStyle(id: number): NumberStyle {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) {
    return dayOnly;
  }
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) {
    return timeOnly;
  }
  return id === 22 ? dayAndTime : plain;
}

/** Keeps only pictures of digits and marks between them; a picture with decimals, thousands or text places is plain. */
function digitPicture(code: string): NumberStyle {
  const literal = code
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"([^"]*)"/g, (_, text: string) => (/[0#]/.test(text) ? '?' : text))
    .replace(/\\(.)/g, (_, mark: string) => (/[0#]/.test(mark) ? '?' : mark))
    .replace(/[_*]./g, '');
  const zeros = literal.replace(/[^0]/g, '').length;
  const places = literal.replace(/[^0#]/g, '').length;
  const marksBetween = /[0#][^0#]+[0#]/.test(literal);
  return /^[^.,%?@Ee]+$/.test(literal) && (zeros >= 2 || (marksBetween && places >= 4))
    ? { kind: 'digits', picture: literal }
    : plain;
}

function fillPicture(digits: string, picture: string): string {
  let left = digits.length;
  let shown = '';
  const firstPlace = picture.search(/[0#]/);
  for (let at = picture.length - 1; at >= firstPlace; at -= 1) {
    const mark = picture.charAt(at);
    if (mark === '0' || mark === '#') {
      if (left > 0) {
        left -= 1;
        shown = digits.charAt(left) + shown;
      } else if (mark === '0') {
        shown = `0${shown}`;
      }
    } else if (left > 0 || picture.slice(firstPlace, at).includes('0')) {
      shown = mark + shown;
    }
  }
  return picture.slice(0, firstPlace) + digits.slice(0, left) + shown;
}
