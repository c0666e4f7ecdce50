import { message } from '../../messages/message';
import { checkSegment } from './check-fields';
import { checkService, componentOf } from './check-service';
import { readSegments } from './read-segments';
import type { SegmentFault } from './read-segments';
import type { Segment } from './segments';

/** A document of a traveller, as the message writes it. */
export interface PaxlstDocument {
  readonly type: string;
  readonly number: string;
  readonly expiry: string;
  readonly country: string;
}

/** One traveller as a message names them. Text is empty where the message does not say. */
export interface PaxlstTraveller {
  readonly segment: number;
  /** FL passenger, FM crew, DDU and DDT in transit. */
  readonly role: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly sex: string;
  readonly birth: string;
  readonly nationality: string;
  readonly bookingReference: string;
  readonly bags: string;
  readonly documents: readonly PaxlstDocument[];
}

/** A place of the voyage: where it begins (125), ends (87) or stops (92), and the local time there as digits. */
export interface PaxlstPlace {
  readonly role: string;
  readonly code: string;
  readonly times: readonly string[];
}

/** One message of an interchange. */
export interface PaxlstMessage {
  readonly reference: string;
  readonly release: string;
  readonly listKind: string;
  readonly voyages: readonly string[];
  readonly places: readonly PaxlstPlace[];
  readonly travellers: readonly PaxlstTraveller[];
  readonly statedTotal: number | null;
}

/** What an interchange holds, and everything that is wrong with it. */
export interface PaxlstReading {
  readonly sender: string;
  readonly recipient: string;
  readonly reference: string;
  readonly messages: readonly PaxlstMessage[];
  readonly faults: readonly SegmentFault[];
}

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? Draft<I>[] : T[K] };

const travellerRoles = new Set(['FL', 'FM', 'DDU', 'DDT', 'COT']);

function newTraveller(segment: Segment): Draft<PaxlstTraveller> {
  const [familyName = '', ...given] = segment.elements[3] ?? [];
  return {
    segment: segment.number,
    role: componentOf(segment, 1),
    familyName: familyName.trim(),
    givenNames: given.join(' ').trim(),
    sex: '',
    birth: '',
    nationality: '',
    bookingReference: '',
    bags: '',
    documents: [],
  };
}

function readTravellerSegment(traveller: Draft<PaxlstTraveller>, segment: Segment): void {
  const qualifier = componentOf(segment, 1);
  const document = traveller.documents.at(-1);
  switch (segment.tag) {
    case 'ATT':
      traveller.sex = componentOf(segment, 3);
      return;
    case 'NAT':
      traveller.nationality = componentOf(segment, 2);
      return;
    case 'DOC':
      traveller.documents.push({ type: qualifier, number: componentOf(segment, 2), expiry: '', country: '' });
      return;
    case 'DTM':
      if (qualifier === '329') {
        traveller.birth = componentOf(segment, 1, 2);
      } else if (qualifier === '36' && document !== undefined) {
        document.expiry = componentOf(segment, 1, 2);
      }
      return;
    case 'LOC':
      if (qualifier === '91' && document !== undefined) {
        document.country = componentOf(segment, 2);
      }
      return;
    case 'RFF':
      if (qualifier === 'AVF') {
        traveller.bookingReference = componentOf(segment, 1, 2);
      }
      return;
    case 'MEA':
      if (qualifier === 'CT') {
        traveller.bags = componentOf(segment, 3, 2) || componentOf(segment, 3);
      }
      return;
  }
}

function readMessage(segments: readonly Segment[], faults: SegmentFault[]): PaxlstMessage {
  const [header] = segments;
  const draft: Draft<PaxlstMessage> = {
    reference: componentOf(header, 1),
    release: [1, 2, 3].map((part) => componentOf(header, 2, part)).join(' '),
    listKind: '',
    voyages: [],
    places: [],
    travellers: [],
    statedTotal: null,
  };
  const travellers: Draft<PaxlstTraveller>[] = [];
  const places: { role: string; code: string; times: string[] }[] = [];
  const voyages: string[] = [];
  for (const segment of segments) {
    const traveller = travellers.at(-1);
    if (segment.tag === 'NAD' && travellerRoles.has(componentOf(segment, 1))) {
      travellers.push(newTraveller(segment));
    } else if (segment.tag === 'BGM') {
      draft.listKind = componentOf(segment, 1);
    } else if (segment.tag === 'CNT') {
      const stated = componentOf(segment, 1, 2);
      draft.statedTotal = /^\d{1,6}$/.test(stated) ? Number(stated) : null;
      if (componentOf(segment, 1) !== '42' && componentOf(segment, 1) !== '41') {
        faults.push({
          segment: segment.number,
          tag: 'CNT',
          message: message('paxlst.total-kind', { value: componentOf(segment, 1) }),
        });
      }
    } else if (traveller !== undefined) {
      readTravellerSegment(traveller, segment);
    } else if (segment.tag === 'TDT') {
      voyages.push(componentOf(segment, 2));
    } else if (segment.tag === 'LOC') {
      places.push({ role: componentOf(segment, 1), code: componentOf(segment, 2), times: [] });
    } else if (segment.tag === 'DTM') {
      places.at(-1)?.times.push(componentOf(segment, 1, 2));
    }
  }
  return { ...draft, voyages, places, travellers };
}

const isMissing: Readonly<Record<string, (traveller: PaxlstTraveller) => boolean>> = {
  'paxlst.no-sex': ({ sex }) => sex === '',
  'paxlst.no-birth': ({ birth }) => birth === '',
  'paxlst.no-nationality': ({ nationality }) => nationality === '',
  'paxlst.no-document': ({ documents }) => documents.length === 0,
};
const missingFacts = [
  'paxlst.no-sex',
  'paxlst.no-birth',
  'paxlst.no-nationality',
  'paxlst.no-document',
] as const;

/** The voyage stands before the travellers, and what is theirs behind the first of them. */
function misplaced(segments: readonly Segment[]): SegmentFault[] {
  const first = segments.findIndex(
    (segment) => segment.tag === 'NAD' && travellerRoles.has(componentOf(segment, 1)),
  );
  return segments.flatMap(({ number, tag }, index) => {
    const isAmiss =
      first >= 0 && index > first ? tag === 'TDT' || tag === 'BGM' : ['ATT', 'NAT', 'DOC'].includes(tag);
    return isAmiss ? [{ segment: number, tag, message: message('paxlst.misplaced', { tag }) }] : [];
  });
}

function checkContent(
  messages: readonly (readonly Segment[])[],
  read: readonly PaxlstMessage[],
): SegmentFault[] {
  const faults: SegmentFault[] = [];
  read.forEach((one, index) => {
    const segments = messages[index] ?? [];
    const first = segments[0]?.number ?? 0;
    const note = (
      id: 'paxlst.no-list-kind' | 'paxlst.no-voyage' | 'paxlst.no-origin' | 'paxlst.no-end',
    ): void => void faults.push({ segment: first, tag: 'UNH', message: message(id) });
    if (one.listKind === '' && segments[1]?.tag !== 'BGM') note('paxlst.no-list-kind');
    if (one.voyages.length === 0) note('paxlst.no-voyage');
    if (!one.places.some(({ role }) => role === '125')) note('paxlst.no-origin');
    if (!one.places.some(({ role }) => role === '87')) note('paxlst.no-end');
    faults.push(...misplaced(segments));
    for (const traveller of one.travellers) {
      for (const id of missingFacts) {
        if (isMissing[id]?.(traveller)) {
          faults.push({ segment: traveller.segment, tag: 'NAD', message: message(id) });
        }
      }
    }
  });
  return faults;
}

/** Parts of one list share an access reference, and each part states the total of all. */
function checkTotals(
  messages: readonly (readonly Segment[])[],
  read: readonly PaxlstMessage[],
): SegmentFault[] {
  const listOf = (segments: readonly Segment[]): string =>
    componentOf(segments[0], 3) || `#${segments[0]?.number ?? 0}`;
  const totals = new Map<string, number>();
  read.forEach(({ travellers }, index) => {
    const list = listOf(messages[index] ?? []);
    totals.set(list, (totals.get(list) ?? 0) + travellers.length);
  });
  return read.flatMap(({ statedTotal, travellers }, index): SegmentFault[] => {
    const segments = messages[index] ?? [];
    const total = totals.get(listOf(segments)) ?? 0;
    const count = segments.find(({ tag }) => tag === 'CNT');
    if (count === undefined) {
      return [{ segment: segments.at(-1)?.number ?? 0, tag: 'CNT', message: message('paxlst.no-total') }];
    }
    // A part may also count what it holds itself.
    return statedTotal === null || statedTotal === total || statedTotal === travellers.length
      ? []
      : [
          {
            segment: count.number,
            tag: 'CNT',
            message: message('paxlst.total-differs', { stated: statedTotal, count: total }),
          },
        ];
  });
}

/**
 * Reads a UN/EDIFACT passenger list (PAXLST) and checks it: service characters and segments, counts and references, order and
 * fields of segments, dates, and what is missing of each traveller. Null where the text holds no interchange at all.
 */
export function readPaxlst(text: string): PaxlstReading | null {
  const cut = readSegments(text);
  if (cut === null) {
    return null;
  }
  const { segments } = cut;
  const header = segments.find(({ tag }) => tag === 'UNB');
  const isLevelA = componentOf(header, 1) === 'UNOA';
  const messages: Segment[][] = [];
  let current: Segment[] | null = null;
  for (const segment of segments) {
    if (segment.tag === 'UNH') {
      current = [];
      messages.push(current);
    }
    current?.push(segment);
    if (segment.tag === 'UNT') {
      current = null;
    }
  }
  const faults: SegmentFault[] = [...cut.faults, ...checkService(segments)];
  for (const segment of segments) {
    for (const problem of checkSegment(segment, isLevelA)) {
      faults.push({ segment: segment.number, tag: segment.tag, message: problem });
    }
  }
  const read = messages.map((one) => readMessage(one, faults));
  if (read.length === 0) {
    faults.push({ segment: 0, tag: '', message: message('paxlst.no-message') });
  }
  faults.push(...checkContent(messages, read), ...checkTotals(messages, read));
  return {
    sender: componentOf(header, 2),
    recipient: componentOf(header, 3),
    reference: componentOf(header, 5),
    messages: read,
    faults: faults.toSorted((a, b) => a.segment - b.segment),
  };
}
