import { message } from '../../messages/message';
import type { Message } from '../../messages/message';
import { departureName } from '../../model/departure';
import type { Departure } from '../../model/departure';
import type { ManifestContent, ManifestRow } from '../../model/manifest-content';
import { voyageOf } from '../forms/voyage';
import { numberRanges } from '../number-ranges';
import { documentCodes } from './document-codes';
import { latinText } from './latin-text';
import type { LatinText } from './latin-text';

/** One stretch of the voyage: codes of the places, local times as `YYMMDDhhmm`; empty where not known. */
export interface PaxlstLeg {
  readonly number: string;
  readonly carrier: string;
  readonly from: string;
  readonly to: string;
  readonly departs: string;
  readonly arrives: string;
}

/** One passenger as the message will say it; days are `YYYYMMDD`, text is of level A. */
export interface PaxlstPassenger {
  readonly reference: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly sex: 'F' | 'M' | 'X' | 'U';
  readonly birth: string;
  readonly placeOfBirth: string;
  readonly nationality: string;
  readonly documentType: string;
  readonly documentNumber: string;
  readonly documentExpiry: string;
  readonly documentCountry: string;
  readonly bookingReference: string;
  readonly bags: number | null;
  readonly baggageKg: number | null;
}

/** A passenger list that is ready to be written, and what it lacks or had to alter: a sentence each, with the rows' numbers. */
export interface PaxlstList {
  readonly legs: readonly PaxlstLeg[];
  readonly passengers: readonly PaxlstPassenger[];
  readonly gaps: readonly Message[];
}

/** A name component carries at most this many characters. */
const longestName = 35;

/** The code in a place's name: `BKO`, `Bamako (BKO)`, `ML BKO`; empty where there is none. */
function placeCode(place: string): string {
  const plain = place.trim();
  const bracketed = /[([]\s*([A-Z]{3}|[A-Z]{2} ?[A-Z0-9]{3})\s*[)\]]/.exec(plain)?.[1];
  const code = bracketed ?? /^([A-Z]{3}|[A-Z]{2} ?[A-Z0-9]{3})$/.exec(plain)?.[0] ?? '';
  return code.replace(' ', '');
}

/** The local time of an instant as `YYMMDDhhmm`. */
function localDigits(instant: string): string {
  const [, year = '', month = '', day = '', hour = '', minute = ''] =
    /^\d{2}(\d{2})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(instant) ?? [];
  return `${year}${month}${day}${hour}${minute}`;
}

const digits = (day: string): string => day.replaceAll('-', '');

function legOf(
  part: Pick<Departure, 'carrier' | 'number' | 'origin' | 'destination' | 'departsAt' | 'arrivesAt'>,
): PaxlstLeg {
  const number = latinText(part.number).text.replace(/[^A-Z0-9]/g, '');
  const carrier = latinText(part.carrier).text;
  const code =
    /^([A-Z0-9]{2})(?=\d{1,4}[A-Z]?$)/.exec(number)?.[1] ?? (/^[A-Z0-9]{2,3}$/.test(carrier) ? carrier : '');
  return {
    number: (/^\d/.test(number) && code !== '' && !number.startsWith(code) ? code + number : number).slice(
      0,
      17,
    ),
    carrier: code,
    from: placeCode(part.origin),
    to: placeCode(part.destination),
    departs: localDigits(part.departsAt),
    arrives: localDigits(part.arrivesAt),
  };
}

function voyageGaps(departure: Departure, legs: readonly PaxlstLeg[]): Message[] {
  const first = legs[0];
  const last = legs.at(-1);
  return [
    ...(legs.every(({ number }) => /^[A-Z0-9]{2,3}\d{1,4}[A-Z]?$/.test(number))
      ? []
      : [message('paxlst.gap-flight', { value: departureName(departure) })]),
    ...(first?.from === '' ? [message('paxlst.gap-origin', { value: departure.origin })] : []),
    ...(last?.to === '' ? [message('paxlst.gap-destination', { value: departure.destination })] : []),
    ...(first?.departs === '' ? [message('paxlst.gap-departs')] : []),
    ...(last?.arrives === '' ? [message('paxlst.gap-arrives')] : []),
  ];
}

/** A name in level A, and whether letters of it became others. */
interface NameText extends LatinText {
  readonly isRespelled: boolean;
}

/** A name as the machine-readable zone of a passport would have it: apostrophes go, other signs separate. */
function nameText(name: string): NameText {
  const { text, isOtherScript } = latinText(name);
  const plain = text.replace(/'/g, '').replace(/[^A-Z0-9-]+/g, ' ');
  const isRespelled =
    !isOtherScript && /[^\p{ASCII}]/u.test(name.normalize('NFC').replace(/[^\p{L}\p{M}]/gu, ''));
  return { text: plain.trim(), isOtherScript, isRespelled };
}

/** What can be said of a passenger, in the order in which it is told. */
const passengerGaps = [
  'paxlst.gap-name',
  'paxlst.gap-given',
  'paxlst.gap-script',
  'paxlst.gap-respelled',
  'paxlst.gap-cut',
  'paxlst.gap-birth',
  'paxlst.gap-sex',
  'paxlst.gap-nationality',
  'paxlst.gap-document',
] as const;
type PassengerGap = (typeof passengerGaps)[number];

/** The row numbers of whom each gap is true. */
type FoundGaps = Map<PassengerGap, number[]>;

function passengerOf(row: ManifestRow, found: FoundGaps): PaxlstPassenger {
  const family = nameText(row.familyName);
  const given = nameText(row.givenNames);
  const note = (isSo: boolean, gap: PassengerGap): void => {
    if (isSo) found.set(gap, [...(found.get(gap) ?? []), row.number]);
  };
  const isNameless = family.text === '' && given.text === '';
  note(isNameless, 'paxlst.gap-name');
  note(!isNameless && (family.text === '' || given.text === ''), 'paxlst.gap-given');
  note(family.isOtherScript || given.isOtherScript, 'paxlst.gap-script');
  note(family.isRespelled || given.isRespelled, 'paxlst.gap-respelled');
  note(family.text.length > longestName || given.text.length > longestName, 'paxlst.gap-cut');
  note(row.dateOfBirth === '', 'paxlst.gap-birth');
  note(row.sex === '', 'paxlst.gap-sex');
  note(row.nationality === '', 'paxlst.gap-nationality');
  const documentNumber = latinText(row.documentNumber)
    .text.replace(/[^A-Z0-9]/g, '')
    .slice(0, 35);
  note(documentNumber === '', 'paxlst.gap-document');
  // Who has one name only has it in the place of the family name, as in the machine-readable zone of passports.
  const [first, second] = family.text === '' ? [given.text, ''] : [family.text, given.text];
  return {
    reference: String(row.number),
    familyName: first.slice(0, longestName).trim(),
    givenNames: second.slice(0, longestName).trim(),
    sex: row.sex === '' ? 'U' : row.sex,
    birth: digits(row.dateOfBirth),
    placeOfBirth: latinText(row.placeOfBirth).text.slice(0, longestName),
    nationality: row.nationality,
    documentType:
      documentNumber === '' ? '' : documentCodes[row.documentType === '' ? 'passport' : row.documentType],
    documentNumber,
    documentExpiry: digits(row.documentExpiry),
    documentCountry: row.documentCountry === '' ? row.nationality : row.documentCountry,
    bookingReference: latinText(row.bookingReference).text.slice(0, 35),
    bags: row.baggagePieces,
    baggageKg: row.baggageKg,
  };
}

/** The passenger list of a manifest, with what its people and its departure lack for it. */
export function paxlstList(manifest: Pick<ManifestContent, 'departure' | 'rows'>): PaxlstList {
  const { departure, rows } = manifest;
  const legs = voyageOf(departure).legs.map(legOf);
  const found: FoundGaps = new Map();
  const passengers = rows.map((row) => passengerOf(row, found));
  const gaps = passengerGaps.flatMap((gap) => {
    const numbers = found.get(gap) ?? [];
    return numbers.length === 0
      ? []
      : [message(gap, { count: numbers.length, numbers: numberRanges(numbers) })];
  });
  return { legs, passengers, gaps: [...voyageGaps(departure, legs), ...gaps] };
}
