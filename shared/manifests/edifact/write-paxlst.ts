import { latinText } from './latin-text';
import type { PaxlstLeg, PaxlstList, PaxlstPassenger } from './paxlst-list';
import { writeSegment } from './segments';

/** The releases of the directory that carriers and authorities use. */
export const paxlstReleases = ['D.05B', 'D.02B'] as const;
export type PaxlstRelease = (typeof paxlstReleases)[number];

/** Who sends a list to whom, and when (ISO 8601). */
export interface PaxlstEnvelope {
  readonly release: PaxlstRelease;
  readonly sender: string;
  readonly recipient: string;
  /** The name and telephone number of who answers questions; empty where not known. Level A has no sign for e-mail. */
  readonly contact: string;
  readonly phone: string;
  readonly preparedAt: string;
  /** Tells this list and version from others, at most 14 characters of A to Z and digits. */
  readonly reference: string;
}

function voyage(legs: readonly PaxlstLeg[]): string[] {
  return legs.flatMap((leg, index) => {
    const isFirst = index === 0;
    const isLast = index === legs.length - 1;
    return [
      writeSegment('TDT', '20', leg.number, '', '', leg.carrier),
      ...(leg.from === '' ? [] : [writeSegment('LOC', isFirst ? '125' : '92', leg.from)]),
      ...(leg.departs === '' ? [] : [writeSegment('DTM', ['189', leg.departs, '201'])]),
      ...(leg.to === '' ? [] : [writeSegment('LOC', isLast ? '87' : '92', leg.to)]),
      ...(leg.arrives === '' ? [] : [writeSegment('DTM', ['232', leg.arrives, '201'])]),
    ];
  });
}

function passengerSegments(passenger: PaxlstPassenger, from: string, to: string): string[] {
  const { bags, baggageKg } = passenger;
  const segments = [
    writeSegment('NAD', 'FL', '', '', [passenger.familyName, passenger.givenNames]),
    writeSegment('ATT', '2', '', passenger.sex),
    ...(passenger.birth === '' ? [] : [writeSegment('DTM', ['329', passenger.birth, '102'])]),
    ...(bags === null ? [] : [writeSegment('MEA', 'CT', '', ['', String(bags)])]),
    ...(baggageKg === null ? [] : [writeSegment('MEA', 'WT', '', ['KGM', String(Math.round(baggageKg))])]),
    ...(from === '' ? [] : [writeSegment('LOC', '178', from)]),
    ...(to === '' ? [] : [writeSegment('LOC', '179', to)]),
    ...(passenger.placeOfBirth === ''
      ? []
      : [writeSegment('LOC', '180', ['', '', '', passenger.placeOfBirth])]),
    ...(passenger.nationality === '' ? [] : [writeSegment('NAT', '2', passenger.nationality)]),
    ...(passenger.bookingReference === '' ? [] : [writeSegment('RFF', ['AVF', passenger.bookingReference])]),
    writeSegment('RFF', ['ABO', passenger.reference]),
  ];
  if (passenger.documentNumber === '') {
    return segments;
  }
  return [
    ...segments,
    writeSegment('DOC', [passenger.documentType, '110', '111'], passenger.documentNumber),
    ...(passenger.documentExpiry === ''
      ? []
      : [writeSegment('DTM', ['36', passenger.documentExpiry, '102'])]),
    ...(passenger.documentCountry === '' ? [] : [writeSegment('LOC', '91', passenger.documentCountry)]),
  ];
}

const named = (text: string, most: number): string => latinText(text).text.slice(0, most).trim();

/**
 * Writes a passenger list as a UN/EDIFACT interchange (PAXLST, syntax UNOA version 4) of one group and one message, without
 * line breaks. Times are local to their place; birth and expiry have four-digit years.
 */
export function writePaxlst(list: PaxlstList, envelope: PaxlstEnvelope): string {
  const { release, preparedAt, reference } = envelope;
  const [, year = '', month = '', day = '', hour = '', minute = ''] =
    /^\d{2}(\d{2})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(preparedAt) ?? [];
  const at = [`${year}${month}${day}`, `${hour}${minute}`];
  const sender = named(envelope.sender, 35) || 'DEPARTURE DESK';
  const recipient = named(envelope.recipient, 35) || 'APIS';
  const [version, number] = release.split('.') as [string, string]; // a letter and a release, with a point between
  const from = list.legs[0]?.from ?? '';
  const to = list.legs.at(-1)?.to ?? '';
  const content = [
    writeSegment('BGM', '745'),
    writeSegment('NAD', 'MS', '', '', named(envelope.contact, 35) || sender),
    ...(envelope.phone === '' ? [] : [writeSegment('COM', [named(envelope.phone, 25), 'TE'])]),
    ...voyage(list.legs),
    ...list.passengers.flatMap((passenger) => passengerSegments(passenger, from, to)),
    writeSegment('CNT', ['42', String(list.passengers.length)]),
  ];
  return [
    "UNA:+.? '",
    writeSegment('UNB', ['UNOA', '4'], sender, recipient, at, reference, '', 'APIS'),
    writeSegment('UNG', 'PAXLST', sender, recipient, at, '1', 'UN', [version, number]),
    writeSegment('UNH', '1', ['PAXLST', version, number, 'UN', 'IATA'], reference, ['01', 'F']),
    ...content,
    writeSegment('UNT', String(content.length + 2), '1'),
    writeSegment('UNE', '1', '1'),
    writeSegment('UNZ', '1', reference),
  ].join('');
}
