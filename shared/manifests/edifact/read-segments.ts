import { message } from '../../messages/message';
import type { Message } from '../../messages/message';
import { usualSeparators } from './segments';
import type { Segment, Separators } from './segments';

/** Something wrong with an interchange, at a segment (from 1; 0: before the first, or the whole). */
export interface SegmentFault {
  readonly segment: number;
  readonly tag: string;
  readonly message: Message;
}

/** An interchange cut into its segments. */
export interface ReadSegments {
  readonly separators: Separators;
  readonly segments: readonly Segment[];
  readonly faults: readonly SegmentFault[];
}

interface Start {
  readonly separators: Separators;
  /** Where the first segment begins. */
  readonly at: number;
  readonly faults: readonly SegmentFault[];
}

const excerpt = (text: string): string => {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
};

/** Finds where the interchange begins and with which service characters; null where there is none. */
function findStart(text: string): Start | null {
  const advice = /UNA(?=[^\p{L}\p{N}\s])/u.exec(text);
  const header = /UNB(?=[^\p{L}\p{N}\s])/u.exec(text);
  const hasAdvice = advice !== null && (header === null || advice.index < header.index);
  const begin = hasAdvice ? advice.index : header?.index;
  if (begin === undefined) {
    return null;
  }
  const faults: SegmentFault[] = [];
  const note = (problem: Message): void => void faults.push({ segment: 0, tag: 'UNA', message: problem });
  const before = excerpt(text.slice(0, begin).replace(/^\uFEFF/, ''));
  if (before !== '') {
    faults.push({ segment: 0, tag: '', message: message('paxlst.text-before', { text: before }) });
  }
  if (!hasAdvice) {
    return { separators: usualSeparators, at: begin, faults };
  }
  const [component = ':', element = '+', , release = '?', , segment = "'"] = text.slice(begin + 3, begin + 9);
  const separators = { component, element, release: release === ' ' ? '' : release, segment };
  const used = [component, element, segment, ...(release === ' ' ? [] : [release])];
  if (new Set(used).size < used.length || used.some((character) => /[\p{L}\p{N}\s]/u.test(character))) {
    note(message('paxlst.advice-unusable', { text: text.slice(begin, begin + 9) }));
    return { separators: usualSeparators, at: begin + 9, faults };
  }
  if (used.join('') !== ":+'?") {
    note(message('paxlst.own-separators', { characters: used.join(' ') }));
  }
  return { separators, at: begin + 9, faults };
}

/**
 * Cuts the text of an interchange (ISO 9735) into segments. Line breaks between segments are allowed; those inside one, text
 * before and behind, and a last segment that is not ended are faults. Null where the text holds no interchange.
 */
export function readSegments(text: string): ReadSegments | null {
  const start = findStart(text);
  if (start === null) {
    return null;
  }
  const { separators } = start;
  const faults = [...start.faults];
  const segments: Segment[] = [];
  let elements: string[][] = [['']];
  let isBroken = false;
  const append = (character: string): void => {
    const components = elements.at(-1) ?? [];
    components.push(`${components.pop() ?? ''}${character}`);
  };
  const isBlank = (): boolean => elements.length === 1 && elements[0]?.join('').trim() === '';
  const end = (): void => {
    const [tag = [], ...rest] = elements;
    const segment = {
      number: segments.length + 1,
      tag: tag.join(separators.component).trim(),
      elements: rest,
    };
    segments.push(segment);
    if (isBroken) {
      faults.push({
        segment: segment.number,
        tag: segment.tag,
        message: message('paxlst.broken-over-lines'),
      });
    }
    elements = [['']];
    isBroken = false;
  };
  for (let index = start.at; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === separators.release && separators.release !== '') {
      index += 1;
      append(text.charAt(index));
    } else if (character === separators.segment) {
      if (isBlank()) {
        faults.push({ segment: segments.length, tag: '', message: message('paxlst.empty-segment') });
        elements = [['']];
      } else {
        end();
      }
    } else if (character === separators.element) {
      elements.push(['']);
    } else if (character === separators.component) {
      elements.at(-1)?.push('');
    } else if (/[\r\n]/.test(character)) {
      isBroken ||= !isBlank();
    } else if (!/\p{Cc}/u.test(character)) {
      append(character);
    }
  }
  if (!isBlank()) {
    const rest = excerpt(
      elements.map((components) => components.join(separators.component)).join(separators.element),
    );
    faults.push({
      segment: segments.length,
      tag: segments.at(-1)?.tag ?? '',
      message: message('paxlst.not-ended', { text: rest }),
    });
  }
  return { separators, segments, faults };
}
