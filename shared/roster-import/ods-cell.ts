import { tagAttribute } from './markup-scanner';
import { plainNumber, shownValue } from './number-formats';
import type { OdsStyles } from './ods-styles';

/**
 * The text of an OpenDocument cell (ODF 1.3 Part 3, 19.385 ff.) from its start tag and what it shows. Days and times come
 * from the value, in ISO form; a number comes in full, with the leading zeros and marks that it is shown with.
 */
export function odsCellText(tag: string, shown: string, styles: OdsStyles): string {
  const type = tagAttribute(tag, 'office:value-type');
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberText(tag, shown, styles);
    case 'date':
      return momentText(tagAttribute(tag, 'office:date-value') ?? shown);
    case 'time':
      return clockText(tagAttribute(tag, 'office:time-value') ?? '') ?? shown;
    case 'boolean':
      return tagAttribute(tag, 'office:boolean-value') === 'true' ? 'TRUE' : 'FALSE';
    case 'string':
      return shown === '' ? (tagAttribute(tag, 'office:string-value') ?? '') : shown;
    default:
      return shown;
  }
}

function numberText(tag: string, shown: string, styles: OdsStyles): string {
  const raw = tagAttribute(tag, 'office:value') ?? '';
  const value = Number(raw);
  if (raw === '' || !Number.isFinite(value)) {
    return shown;
  }
  // An error, or a moment that is kept as a plain number.
  if (/^#|^Err:|^\d{1,4}([/.-])\d{1,2}\1\d{1,4}\b|^\d{1,2}:\d\d\b/.test(shown)) {
    return shown;
  }
  const plain = plainNumber(value);
  const isPicture =
    Number.isInteger(value) &&
    value >= 0 &&
    /^[+(]?\d[\d() /-]*$/.test(shown) &&
    (shown.startsWith('0') || /[()/-]/.test(shown)) &&
    shown.replace(/\D/g, '').replace(/^0+(?=\d)/, '') === plain;
  if (isPicture || (shown !== '' && shown !== plain)) {
    return isPicture ? shown : plain;
  }
  return shownValue(value, styles.numberStyleOf(tagAttribute(tag, 'table:style-name')), false);
}

function momentText(value: string): string {
  return value.replace(/T00:00(?::00(?:[.,]0+)?)?Z?$/, '').replace(/(T\d\d:\d\d):00(?:[.,]0+)?Z?$/, '$1');
}

function clockText(duration: string): string | undefined {
  const match = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(duration);
  if (match === null || Number(match[1]) > 23) {
    return undefined;
  }
  const [, hours = '', minutes = '', seconds = ''] = match;
  const two = (part: string) => part.padStart(2, '0');
  return `${two(hours)}:${two(minutes)}${Number(seconds) === 0 ? '' : `:${two(seconds)}`}`;
}
