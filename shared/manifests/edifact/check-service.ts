/* eslint-disable @typescript-eslint/no-non-null-assertion -- every `!` stands behind a look at the length */
import { message } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { SegmentFault } from './read-segments';
import type { Segment } from './segments';

/** The component of a segment, both counted from 1 as the directories do; empty where there is none. */
export function componentOf(segment: Segment | undefined, element: number, component = 1): string {
  return segment?.elements[element - 1]?.[component - 1] ?? '';
}

interface Envelope {
  readonly header: 'UNB' | 'UNG' | 'UNH';
  readonly trailer: 'UNZ' | 'UNE' | 'UNT';
  /** The element of the header that holds the reference which the trailer repeats as its second. */
  readonly reference: number;
}

const envelopes: readonly Envelope[] = [
  { header: 'UNB', trailer: 'UNZ', reference: 5 },
  { header: 'UNG', trailer: 'UNE', reference: 5 },
  { header: 'UNH', trailer: 'UNT', reference: 1 },
];

interface Open {
  readonly envelope: Envelope;
  readonly segment: Segment;
  /** What the trailer counts: messages, groups, or segments. */
  count: number;
  groups: number;
}

/**
 * Checks the service segments of an interchange: each header has its trailer, in order, with the same reference, and every
 * trailer counts right (UNT segments, UNE messages, UNZ groups or, without groups, messages).
 */
export function checkService(segments: readonly Segment[]): SegmentFault[] {
  const faults: SegmentFault[] = [];
  const open: Open[] = [];
  const note = ({ number, tag }: Segment, problem: Message): void =>
    void faults.push({ segment: number, tag, message: problem });
  const leave = ({ envelope, segment }: Open): void =>
    note(segment, message('paxlst.no-trailer', { header: envelope.header, trailer: envelope.trailer }));
  for (const segment of segments) {
    const { tag } = segment;
    const innermost = open.at(-1);
    if (innermost?.envelope.header === 'UNH') {
      innermost.count += 1;
    }
    const begins = envelopes.find(({ header }) => header === tag);
    if (begins !== undefined) {
      const level = envelopes.indexOf(begins);
      while (open.length > 0 && envelopes.indexOf(open.at(-1)!.envelope) >= level) {
        leave(open.pop()!);
      }
      const outer = open.at(-1);
      if (tag === 'UNB' ? segment.number !== 1 : outer === undefined) {
        note(segment, message('paxlst.header-misplaced', { tag }));
      }
      if (outer !== undefined && outer.envelope.header !== 'UNH') {
        outer[tag === 'UNG' ? 'groups' : 'count'] += 1;
      }
      open.push({ envelope: begins, segment, count: tag === 'UNH' ? 1 : 0, groups: 0 });
      continue;
    }
    const ends = envelopes.find(({ trailer }) => trailer === tag);
    if (ends === undefined) {
      if (innermost?.envelope.header !== 'UNH') {
        note(segment, message('paxlst.outside-message', { tag }));
      }
      continue;
    }
    while (
      open.length > 0 &&
      open.at(-1)!.envelope !== ends &&
      open.some(({ envelope }) => envelope === ends)
    ) {
      leave(open.pop()!);
    }
    const closed = open.at(-1)?.envelope === ends ? open.pop() : undefined;
    if (closed === undefined) {
      note(segment, message('paxlst.no-header', { trailer: tag, header: ends.header }));
      continue;
    }
    checkTrailer(closed, segment, note);
  }
  while (open.length > 0) {
    leave(open.pop()!);
  }
  if (segments[0]?.tag !== 'UNB') {
    faults.unshift({
      segment: 1,
      tag: segments[0]?.tag ?? '',
      message: message('paxlst.no-interchange-header'),
    });
  }
  return faults;
}

function checkTrailer(
  { envelope, segment: header, count, groups }: Open,
  trailer: Segment,
  note: (segment: Segment, problem: Message) => void,
): void {
  const stated = componentOf(trailer, 1);
  const right = envelope.trailer === 'UNZ' && groups > 0 ? groups : count;
  if (!/^\d{1,6}$/.test(stated) || Number(stated) !== right) {
    note(trailer, message(`paxlst.count-${envelope.trailer}`, { stated: stated || '–', count: right }));
  }
  const opening = componentOf(header, envelope.reference);
  const closing = componentOf(trailer, 2);
  if (opening !== closing) {
    note(
      trailer,
      message('paxlst.reference-differs', {
        header: envelope.header,
        opening: opening || '–',
        trailer: envelope.trailer,
        closing: closing || '–',
      }),
    );
  }
}
