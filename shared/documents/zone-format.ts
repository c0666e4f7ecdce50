/** The layouts of a machine-readable zone: ICAO Doc 9303 parts 4 to 7, and the French identity card from before 2021. */
export type ZoneFormatId = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B' | 'FRA-ID';

/** A part of a zone: from `start` up to but not including `end`, counted over all lines joined. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What has a check digit of its own; `all` is the digit over the others together. */
export type CheckedPart = 'number' | 'birth' | 'expiry' | 'optional' | 'all';

/** A check digit: where it stands and what it is computed over. */
export interface ZoneCheck {
  readonly part: CheckedPart;
  readonly at: number;
  readonly over: readonly Span[];
}

/** Where everything stands in a zone of one layout. */
export interface ZoneFormat {
  readonly id: ZoneFormatId;
  readonly lines: 2 | 3;
  readonly length: number;
  /** How the zone of such a document begins. */
  readonly begins: RegExp;
  /** The line, counted from 0, that holds names and may end in fillers that a reader left out. */
  readonly nameLine: number;
  readonly issuer: Span;
  readonly nationality: Span;
  readonly number: Span;
  /** Where a number that is longer than its field goes on; null where it cannot. */
  readonly numberRest: Span | null;
  /** The whole name, or the family name alone where given names have a field of their own. */
  readonly names: Span;
  readonly givenNames: Span | null;
  readonly birth: Span;
  readonly sex: number;
  readonly expiry: Span | null;
  readonly checks: readonly ZoneCheck[];
}

const span = (start: number, end: number): Span => ({ start, end });

/** Both lines of passports, cards and visas in two lines: they differ in their length and in what ends them. */
function twoLines(
  id: ZoneFormatId,
  length: 36 | 44,
  begins: RegExp,
  numberRest: Span | null,
  ending: readonly ZoneCheck[],
): ZoneFormat {
  const second = length;
  return {
    id,
    lines: 2,
    length,
    begins,
    nameLine: 0,
    issuer: span(2, 5),
    names: span(5, length),
    givenNames: null,
    number: span(second, second + 9),
    numberRest,
    nationality: span(second + 10, second + 13),
    birth: span(second + 13, second + 19),
    sex: second + 20,
    expiry: span(second + 21, second + 27),
    checks: [
      { part: 'number', at: second + 9, over: [span(second, second + 9)] },
      { part: 'birth', at: second + 19, over: [span(second + 13, second + 19)] },
      { part: 'expiry', at: second + 27, over: [span(second + 21, second + 27)] },
      ...ending,
    ],
  };
}

/** Every layout that is read. */
export const zoneFormats: readonly ZoneFormat[] = [
  twoLines('TD3', 44, /^P/, null, [
    { part: 'optional', at: 86, over: [span(72, 86)] },
    { part: 'all', at: 87, over: [span(44, 54), span(57, 64), span(65, 87)] },
  ]),
  twoLines('TD2', 36, /^(?!IDFRA)[ACIP]/, span(64, 71), [
    { part: 'all', at: 71, over: [span(36, 46), span(49, 56), span(57, 71)] },
  ]),
  twoLines('MRV-A', 44, /^V/, null, []),
  twoLines('MRV-B', 36, /^V/, null, []),
  {
    id: 'TD1',
    lines: 3,
    length: 30,
    begins: /^[ACIP]/,
    nameLine: 2,
    issuer: span(2, 5),
    number: span(5, 14),
    numberRest: span(15, 30),
    birth: span(30, 36),
    sex: 37,
    expiry: span(38, 44),
    nationality: span(45, 48),
    names: span(60, 90),
    givenNames: null,
    checks: [
      { part: 'number', at: 14, over: [span(5, 14)] },
      { part: 'birth', at: 36, over: [span(30, 36)] },
      { part: 'expiry', at: 44, over: [span(38, 44)] },
      { part: 'all', at: 59, over: [span(5, 30), span(30, 37), span(38, 45), span(48, 59)] },
    ],
  },
  {
    id: 'FRA-ID',
    lines: 2,
    length: 36,
    begins: /^IDFRA/,
    nameLine: 0,
    issuer: span(2, 5),
    nationality: span(2, 5),
    names: span(5, 30),
    number: span(36, 48),
    numberRest: null,
    givenNames: span(49, 63),
    birth: span(63, 69),
    sex: 70,
    expiry: null,
    checks: [
      { part: 'number', at: 48, over: [span(36, 48)] },
      { part: 'birth', at: 69, over: [span(63, 69)] },
      { part: 'all', at: 71, over: [span(0, 71)] },
    ],
  },
];

/** What may stand at a place of a zone. */
export type Allowed = 'letter' | 'digit' | 'any';

function within(at: number, span: Span | null): boolean {
  return span !== null && at >= span.start && at < span.end;
}

/** What a layout allows at every place, over all lines joined; fillers are allowed everywhere. */
export function allowedAt(format: ZoneFormat): readonly Allowed[] {
  const letters = [span(0, 1), format.issuer, format.nationality, format.names, format.givenNames];
  const digits = [format.birth, format.expiry, ...format.checks.map(({ at }) => span(at, at + 1))];
  return Array.from({ length: format.lines * format.length }, (_, at) =>
    letters.some((part) => within(at, part)) || at === format.sex
      ? 'letter'
      : digits.some((part) => within(at, part))
        ? 'digit'
        : 'any',
  );
}
