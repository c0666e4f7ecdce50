import { message } from '../../messages/message';
import type { Message } from '../../messages/message';
import { departureName } from '../../model/departure';
import type { Departure } from '../../model/departure';
import type { DocumentType, Person } from '../../model/person';
import type { Plan } from '../../model/plan';
import type { Manifest } from '../manifest';
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

/** A passenger list that is ready to be written, and what it lacks or had to alter, as sentences. */
export interface PaxlstList {
  readonly legs: readonly PaxlstLeg[];
  readonly passengers: readonly PaxlstPassenger[];
  readonly gaps: readonly Message[];
}

/** Codes of documents as passenger lists have them. F is any other paper that is accepted for travel. */
const documentCodes: Readonly<Record<DocumentType, string>> = {
  passport: 'P',
  'identity-card': 'I',
  'residence-permit': 'C',
  'laissez-passer': 'F',
  'emergency-travel-document': 'F',
  'birth-certificate': 'F',
  other: 'F',
};

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

function legsOf(departure: Departure): PaxlstLeg[] {
  const legs = departure.legs.map(legOf);
  return legs.length === 0 ? [legOf(departure)] : legs;
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

/** A name as the machine-readable zone of a passport would have it: apostrophes go, other signs separate. */
function nameText(name: string): LatinText {
  const { text, isOtherScript } = latinText(name);
  const plain = text.replace(/'/g, '').replace(/[^A-Z0-9-]+/g, ' ');
  return { text: plain.trim(), isOtherScript };
}

function passengerOf(person: Person, number: number, gaps: Message[]): PaxlstPassenger {
  const family = nameText(person.familyName);
  const given = nameText(person.givenNames);
  const note = (isSo: boolean, gap: Message): void => {
    if (isSo) gaps.push(gap);
  };
  const isNameless = family.text === '' && given.text === '';
  note(isNameless, message('paxlst.gap-name', { number }));
  note(!isNameless && (family.text === '' || given.text === ''), message('paxlst.gap-given', { number }));
  note(family.isOtherScript || given.isOtherScript, message('paxlst.gap-script', { number }));
  note(
    family.text.length > longestName || given.text.length > longestName,
    message('paxlst.gap-cut', { number }),
  );
  note(person.dateOfBirth === '', message('paxlst.gap-birth', { number }));
  note(person.sex === '', message('paxlst.gap-sex', { number }));
  note(person.nationality === '', message('paxlst.gap-nationality', { number }));
  note(person.documentNumber === '', message('paxlst.gap-document', { number }));
  // Who has one name only has it in the place of the family name, as in the machine-readable zone of passports.
  const [first, second] = family.text === '' ? [given.text, ''] : [family.text, given.text];
  return {
    reference: String(number),
    familyName: first.slice(0, longestName).trim(),
    givenNames: second.slice(0, longestName).trim(),
    sex: person.sex === '' ? 'U' : person.sex,
    birth: digits(person.dateOfBirth),
    placeOfBirth: latinText(person.placeOfBirth).text.slice(0, longestName),
    nationality: person.nationality,
    documentType:
      person.documentNumber === ''
        ? ''
        : documentCodes[person.documentType === '' ? 'passport' : person.documentType],
    documentNumber: latinText(person.documentNumber)
      .text.replace(/[^A-Z0-9]/g, '')
      .slice(0, 35),
    documentExpiry: digits(person.documentExpiry),
    documentCountry: person.documentCountry === '' ? person.nationality : person.documentCountry,
    bookingReference: latinText(person.bookingReference).text.slice(0, 35),
    bags: person.baggagePieces,
    baggageKg: person.baggageKg,
  };
}

/** The passenger list of a manifest, with what its people and its departure lack for it. */
export function paxlstList(manifest: Manifest, plan: Plan): PaxlstList {
  const { departure } = manifest;
  const legs = legsOf(departure);
  const gaps = voyageGaps(departure, legs);
  const passengers = manifest.rows.flatMap(({ personId, number }) => {
    const person = plan.person.get(personId);
    return person === undefined ? [] : [passengerOf(person, number, gaps)];
  });
  return { legs, passengers, gaps };
}
