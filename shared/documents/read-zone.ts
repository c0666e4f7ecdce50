import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import type { DocumentType, Person } from '../model/person';
import { isCheckRight, longNumber, mendZone, rightChecks } from './mend-zone';
import type { MendedZone, ZoneMend } from './mend-zone';
import { readZoneBirth, readZoneExpiry } from './zone-dates';
import { longestInput, zoneCandidates } from './zone-lines';
import type { ZoneCandidate } from './zone-lines';
import { readZoneName, readZoneNames } from './zone-names';
import { zoneFormats } from './zone-format';
import type { CheckedPart, Span, ZoneFormatId } from './zone-format';

/** With a smaller share of its check digits right, a text is no zone, or nothing of it can be trusted. */
const leastRight = 0.4;
const mostMends = 6;

/** What a document says about its holder. Empty where it does not say it. */
export interface DocumentFacts {
  readonly familyName: string;
  readonly givenNames: string;
  readonly mayNameBeCut: boolean;
  readonly dateOfBirth: string;
  /** Where the day of birth is not known, the year alone; null where that is not known either. */
  readonly birthYear: number | null;
  /** `X` where the document leaves it open. */
  readonly sex: Exclude<Person['sex'], ''>;
  readonly nationality: string;
  /** A visa is no document to travel on. */
  readonly documentType: DocumentType;
  readonly isVisa: boolean;
  readonly documentNumber: string;
  readonly documentCountry: string;
  readonly documentExpiry: string;
}

/** One way to read a zone. */
export interface ZoneReading {
  readonly format: ZoneFormatId;
  /** The lines with the slips mended. */
  readonly lines: readonly string[];
  readonly lineLength: number;
  /** What was mended; a planner has to agree to it. */
  readonly mends: readonly ZoneMend[];
  readonly checks: readonly { readonly part: CheckedPart; readonly isRight: boolean }[];
  readonly facts: DocumentFacts;
}

function documentTypeOf(code: string): DocumentType {
  if (code.startsWith('P')) {
    return code === 'PE' ? 'emergency-travel-document' : code === 'PL' ? 'laissez-passer' : 'passport';
  }
  if (code.startsWith('V') || code === 'AC') {
    return 'other';
  }
  return /^.R|^C[12]/.test(code) ? 'residence-permit' : code.startsWith('I') ? 'identity-card' : 'other';
}

/** ICAO codes are ISO 3166-1 alpha-3 but for Germany, whose code is `D`, and Kosovo. */
function countryOf(code: string): string {
  const bare = code.replace(/<+$/, '').replace(/</g, '');
  return bare === 'D' ? 'DEU' : bare === 'RKS' ? 'XKX' : bare;
}

function factsOf({ format, text }: Pick<ZoneCandidate, 'format' | 'text'>, today: string): DocumentFacts {
  const cut = ({ start, end }: Span): string => text.slice(start, end);
  const code = text.slice(0, 2);
  const names = readZoneNames(cut(format.names));
  const birth = readZoneBirth(cut(format.birth), today);
  const sex = text.charAt(format.sex);
  return {
    familyName: names.family,
    givenNames: format.givenNames === null ? names.given : readZoneName(cut(format.givenNames)),
    mayNameBeCut: names.mayBeCut,
    dateOfBirth: birth.day,
    birthYear: birth.day === '' ? birth.year : null,
    sex: sex === 'F' || sex === 'M' ? sex : 'X',
    nationality: countryOf(cut(format.nationality)),
    documentType: documentTypeOf(code),
    isVisa: code.startsWith('V'),
    documentNumber: (longNumber(format, text)?.number ?? cut(format.number)).replace(/</g, ''),
    documentCountry: countryOf(cut(format.issuer)),
    documentExpiry: format.expiry === null ? '' : readZoneExpiry(cut(format.expiry), today),
  };
}

function reading({ format }: ZoneCandidate, { text, mends }: MendedZone, today: string): ZoneReading {
  return {
    format: format.id,
    lines: Array.from({ length: format.lines }, (_, line) =>
      text.slice(line * format.length, (line + 1) * format.length),
    ),
    lineLength: format.length,
    mends,
    checks: format.checks.map((check) => ({
      part: check.part,
      isRight: isCheckRight(format, check, text),
    })),
    facts: factsOf({ format, text }, today),
  };
}

/**
 * What a zone says that stands there character by character, in capitals and without line breaks; null where it has
 * another length or any check digit is wrong. Costs next to nothing, unlike `readZone`: made for columns of a list.
 */
export function readExactZone(text: string, today: string): DocumentFacts | null {
  const format = zoneFormats.find(
    ({ length, lines, begins }) => text.length === length * lines && begins.test(text),
  );
  const isRight =
    format !== undefined &&
    /^[A-Z0-9<]+$/.test(text) &&
    format.checks.every((check) => isCheckRight(format, check, text));
  return isRight ? factsOf({ format, text }, today) : null;
}

/** Running text may have a fitting length, and its check digits may be right by chance. */
function looksLikeZone({ format }: ZoneCandidate, [way]: readonly MendedZone[]): boolean {
  const days = [format.birth, format.expiry].map((part) => part && way?.text.slice(part.start, part.end));
  return (
    way !== undefined && way.mends.length <= mostMends && days.some((day) => /^\d\d[\d<]{4}$/.test(day ?? ''))
  );
}

/**
 * Reads the machine-readable zone that somebody pasted or a scanner typed: with or without its line breaks, in small
 * letters, with other signs for the filler. Answers with the likeliest way first; further ways mend other slips equally
 * well. A failure says that there is no zone, or that it is not whole yet. `today` is a calendar day.
 */
export function readZone(input: string, today: string): Result<readonly [ZoneReading, ...ZoneReading[]]> {
  if (input.length > longestInput) {
    return failure(message('documents.too-long'));
  }
  const rated = zoneCandidates(input)
    .map((candidate) => ({ candidate, ways: mendZone(candidate.format, candidate.text) }))
    .map(({ candidate, ways }) => ({
      candidate,
      ways,
      // Each way has as many right ones.
      right: rightChecks(candidate.format, ways[0]?.text ?? '') / candidate.format.checks.length,
      cost: candidate.adjusted + (ways[0]?.mends.length ?? 0),
    }))
    .filter(({ candidate, ways, right }) => right >= leastRight && looksLikeZone(candidate, ways))
    .sort((one, other) => other.right - one.right || one.cost - other.cost);
  const best = rated[0];
  const [first, ...others] =
    best === undefined ? [] : best.ways.map((way) => reading(best.candidate, way, today));
  return first === undefined ? failure(message('documents.no-zone')) : success([first, ...others]);
}
