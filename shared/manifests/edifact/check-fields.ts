import { message } from '../../messages/message';
import type { Message } from '../../messages/message';
import { isRealDay } from '../../roster-import/calendar';
import { componentOf } from './check-service';
import type { Segment } from './segments';

type Check = (segment: Segment) => Message[];

/** Elements that must hold something, as element and component; the directories count from 1. */
const needed: Readonly<Record<string, readonly (readonly [element: number, component: number])[]>> = {
  UNB: [
    [1, 1],
    [1, 2],
    [2, 1],
    [3, 1],
    [4, 1],
    [4, 2],
    [5, 1],
  ],
  UNG: [
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
  ],
  UNH: [
    [1, 1],
    [2, 1],
    [2, 2],
    [2, 3],
    [2, 4],
  ],
  BGM: [[1, 1]],
  RFF: [
    [1, 1],
    [1, 2],
  ],
  NAD: [[1, 1]],
  COM: [
    [1, 1],
    [1, 2],
  ],
  TDT: [
    [1, 1],
    [2, 1],
  ],
  LOC: [[1, 1]],
  DTM: [
    [1, 1],
    [1, 2],
  ],
  ATT: [
    [1, 1],
    [3, 1],
  ],
  MEA: [[1, 1]],
  GEI: [
    [1, 1],
    [2, 1],
  ],
  FTX: [
    [1, 1],
    [4, 1],
  ],
  NAT: [
    [1, 1],
    [2, 1],
  ],
  DOC: [
    [1, 1],
    [2, 1],
  ],
  CNT: [
    [1, 1],
    [1, 2],
  ],
  EMP: [[1, 1]],
};

/** Digits of a date by its format code: `102` YYYYMMDD, `201` YYMMDDhhmm, `203` YYYYMMDDhhmm; without a code YYMMDD or YYYYMMDD. */
const digitsOf: Readonly<Record<string, readonly number[]>> = {
  '': [6, 8],
  '101': [6],
  '102': [8],
  '201': [10],
  '203': [12],
};

function isRealMoment(digits: string): boolean {
  const hasCentury = digits.length === 8 || digits.length === 12;
  const year = hasCentury ? Number(digits.slice(0, 4)) : 2000 + Number(digits.slice(0, 2));
  const rest = digits.slice(hasCentury ? 4 : 2);
  const time = rest.slice(4);
  // Two digits may stand for 1900, which had no 29 February; what is real in 2000 is accepted.
  return (
    isRealDay(year, Number(rest.slice(0, 2)), Number(rest.slice(2, 4))) &&
    (time === '' || (Number(time.slice(0, 2)) < 24 && Number(time.slice(2)) < 60))
  );
}

const days = new Set(['329', '36', '182']);

const checks: Readonly<Record<string, Check>> = {
  DTM: (segment) => {
    const qualifier = componentOf(segment, 1);
    const value = componentOf(segment, 1, 2);
    const format = componentOf(segment, 1, 3);
    const lengths = digitsOf[format];
    if (value === '') {
      return [];
    }
    if (lengths === undefined) {
      return [message('paxlst.date-format', { format })];
    }
    if (!/^\d+$/.test(value) || !lengths.includes(value.length) || !isRealMoment(value)) {
      return [message('paxlst.date-wrong', { value })];
    }
    return days.has(qualifier) && value.length === 6 ? [message('paxlst.two-digit-year', { value })] : [];
  },
  ATT: (segment) => {
    const sex = componentOf(segment, 3);
    return componentOf(segment, 1) !== '2' || sex === '' || /^[FMUX]$/.test(sex)
      ? []
      : [message('paxlst.sex-unknown', { value: sex })];
  },
  NAT: (segment) => countryCheck(componentOf(segment, 2)),
  LOC: (segment) => {
    const qualifier = componentOf(segment, 1);
    const place = componentOf(segment, 2);
    if (place === '' && componentOf(segment, 2, 4) === '') {
      return [message('paxlst.empty', { element: 2, component: 1 })];
    }
    if (['125', '87', '92', '178', '179', '22'].includes(qualifier)) {
      return /^[A-Z]{3}([A-Z0-9]{2})?$/.test(place) ? [] : [message('paxlst.place-wrong', { value: place })];
    }
    return qualifier === '91' || qualifier === '174' ? countryCheck(place) : [];
  },
  BGM: (segment) =>
    ['745', '250', '251', '266', '336', '655'].includes(componentOf(segment, 1))
      ? []
      : [message('paxlst.list-kind', { value: componentOf(segment, 1) })],
  UNH: (segment) => {
    const kind = componentOf(segment, 2);
    const release = `${componentOf(segment, 2, 2)}.${componentOf(segment, 2, 3)}`;
    return [
      ...(kind === 'PAXLST' ? [] : [message('paxlst.not-paxlst', { value: kind })]),
      ...(release === 'D.05B' || release === 'D.02B' ? [] : [message('paxlst.other-release', { release })]),
    ];
  },
  NAD: (segment) => {
    const name = segment.elements[3] ?? [];
    const isTraveller = ['FL', 'FM', 'DDU', 'DDT', 'COT'].includes(componentOf(segment, 1));
    return name.some((part) => part.trim() !== '')
      ? isTraveller && name.filter((part) => part.trim() !== '').length < 2
        ? [message('paxlst.surname-only')]
        : []
      : [message(isTraveller ? 'paxlst.no-name' : 'paxlst.no-party')];
  },
  MEA: (segment) =>
    /^\d+([.,]\d+)?$/.test(componentOf(segment, 3, 2) || componentOf(segment, 3))
      ? []
      : [message('paxlst.measure-wrong')],
  CNT: (segment) => {
    const value = componentOf(segment, 1, 2);
    return value === '' || /^\d{1,6}$/.test(value) ? [] : [message('paxlst.total-wrong', { value })];
  },
};

function countryCheck(code: string): Message[] {
  return code === '' || /^[A-Z]{3}$/.test(code) || code === 'D'
    ? []
    : [message('paxlst.country-wrong', { value: code })];
}

/** Tags that a PAXLST knows, in the releases that are in use. */
export const knownTags: ReadonlySet<string> = new Set([
  ...Object.keys(needed),
  'UNT',
  'UNE',
  'UNZ',
  'ATT',
  'QTY',
  'HAN',
]);

const levelA = /^[A-Z0-9 .,\-()/='+:?!"%&*;<>]*$/;

/** What is wrong with one segment by itself; `isLevelA`: the interchange says that it holds no other characters than UNOA has. */
export function checkSegment(segment: Segment, isLevelA: boolean): Message[] {
  const { tag, elements } = segment;
  if (!knownTags.has(tag)) {
    return [message('paxlst.unknown-tag', { tag: tag.slice(0, 12) })];
  }
  const problems: Message[] = [];
  for (const [element, component] of needed[tag] ?? []) {
    if (componentOf(segment, element, component).trim() === '') {
      problems.push(message('paxlst.empty', { element, component }));
    }
  }
  if (elements.length > 0 && elements.at(-1)?.every((part) => part === '')) {
    problems.push(message('paxlst.empty-end'));
  }
  const foreign = isLevelA ? elements.flat().find((part) => !levelA.test(part)) : undefined;
  if (foreign !== undefined) {
    problems.push(message('paxlst.not-level-a', { text: foreign.slice(0, 35) }));
  }
  return [...problems, ...(checks[tag]?.(segment) ?? [])];
}
