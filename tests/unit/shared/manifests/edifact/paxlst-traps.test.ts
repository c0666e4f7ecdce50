import { describe, expect, it } from 'vitest';
import { readPaxlst } from '../../../../../shared/manifests/edifact/read-paxlst';
import { readIndependently } from '../../../../support/independent-edifact';

/** A list as carriers send it, with every group of segments that is in use; made up. */
const carrier = [
  "UNA:+.? '",
  "UNB+UNOA:4+EXAMPLEAIR:ZZ+GOVAPIS:ZZ+310302:1805+000000042++APIS'",
  "UNG+PAXLST+EXAMPLEAIR:ZZ+GOVAPIS:ZZ+310302:1805+42+UN+D:05B'",
  "UNH+PAX001+PAXLST:D:05B:UN:IATA+XA0100/310303/0800+01:F'",
  "BGM+745'",
  "RFF+TN:BART34567890:::1'",
  "NAD+MS+++EXAMPLE DESK'",
  "COM+223 20 00 00 00:TE+223 20 00 00 01:FX'",
  "TDT+20+XA0100+++XA'",
  "LOC+125+BKO'",
  "DTM+189:3103030800:201'",
  "LOC+92+DSS'",
  "DTM+232:3103031000:201'",
  "TDT+20+XA0200+++XA'",
  "LOC+92+DSS'",
  "DTM+189:3103031130:201'",
  "LOC+87+CDG'",
  "DTM+232:3103031730:201'",
  "NAD+FL+++SAMPLE:AWA MARIE:MS+HOUSE 12+KATI++12345+MLI'",
  "ATT+2++F'",
  "DTM+329:19900517:102'",
  "MEA+CT++:2'",
  "MEA+WT++KGM:40'",
  "GEI+4+173'",
  "FTX+BAG+++XA123456:2'",
  "LOC+22+CDG'",
  "LOC+178+BKO'",
  "LOC+179+CDG'",
  "LOC+174+MLI'",
  "LOC+180+MLI:::KAYES'",
  "COM+223 70 00 00 00:TE'",
  "NAT+2+FRA'",
  "RFF+AVF:ABC12D'",
  "RFF+ABO:BA8321654987'",
  "RFF+SEA:23A'",
  "DOC+P:110:111+00123456'",
  "DTM+36:20350101:102'",
  "LOC+91+FRA'",
  "DOC+V:110:111+V9988776'",
  "NAD+DDU+++EXAMPLE:BO'",
  "ATT+2++M'",
  "DTM+329:20250101:102'",
  "NAT+2+MLI'",
  "DOC+I+ID 4711'",
  "CNT+42:2'",
  "UNT+43+PAX001'",
  "UNE+1+42'",
  "UNZ+1+000000042'",
];
const text = carrier.join('');
const faultsOf = (message: string) =>
  readPaxlst(message)?.faults.map(({ segment, tag, message: { id } }) => `${segment} ${tag} ${id.slice(7)}`);
const replaced = (start: string, ...segments: readonly string[]) =>
  carrier.flatMap((segment) => (segment.startsWith(start) ? segments : [segment])).join('');

describe('a list with every group of segments that carriers send', () => {
  it('has no fault, and two travellers in the order of the message', () => {
    const reading = readPaxlst(text);

    expect(reading?.faults).toEqual([]);
    expect(
      reading?.messages[0]?.travellers.map(({ familyName, role, documents, bags }) => [
        familyName,
        role,
        documents.length,
        bags,
      ]),
    ).toEqual([
      ['SAMPLE', 'FL', 2, '2'],
      ['EXAMPLE', 'DDU', 1, ''],
    ]);
    expect(reading?.messages[0]?.places.map(({ role, code }) => `${role} ${code}`)).toEqual([
      '125 BKO',
      '92 DSS',
      '92 DSS',
      '87 CDG',
    ]);
  });

  it('is cut into the same segments by a parser that is not ours', () => {
    // It knows one number a COM only.
    expect(readIndependently(text.replace('+223 20 00 00 01:FX', '')).map(({ tag }) => tag)).toEqual(
      carrier.slice(1).map((segment) => segment.slice(0, 3)),
    );
  });
});

describe('traps of real messages', () => {
  it.each([
    ['a birth year of two digits', replaced('DTM+329:1990', "DTM+329:900517'"), ['20 DTM two-digit-year']],
    [
      'a document of which nothing is said',
      replaced('DOC+I', "DOC++'"),
      ['43 DOC empty', '43 DOC empty', '43 DOC empty-end'],
    ],
    ['a document with a kind and no number', replaced('DOC+V', "DOC+V:110:111'"), ['38 DOC empty']],
    ['a family name without given names', replaced('NAD+DDU', "NAD+DDU+++EXAMPLE'"), ['39 NAD surname-only']],
    ['a count of segments from another message', replaced('UNT', "UNT+15+PAX001'"), ['45 UNT count-UNT']],
    ['a count that is no number', replaced('UNT', "UNT+MANY+PAX001'"), ['45 UNT count-UNT']],
    ['a total of one more', replaced('CNT', "CNT+42:3'"), ['44 CNT total-differs']],
    ['a total of none', replaced('CNT', "CNT+42:0'"), ['44 CNT total-differs']],
    ['no total', replaced('CNT').replace('UNT+43', 'UNT+42'), ['44 CNT no-total']],
    [
      'a segment over three lines',
      text.replace('NAD+FL+++SAMPLE', 'NAD\r\n+FL+\r\n++SAMPLE'),
      ['18 NAD broken-over-lines'],
    ],
    ['a line break inside of a name', text.replace('AWA MARIE', 'AWA\nMARIE'), ['18 NAD broken-over-lines']],
    ['rubbish behind the end', `${text}\r\n=\u0003NNNN`, ['47 UNZ not-ended']],
    ['a second end', `${text}UNZ+1+000000042'`, ['48 UNZ no-header']],
    ['an empty segment', text.replace("GEI+4+173'", "GEI+4+173''"), ['23  empty-segment']],
    ['a month that does not exist', replaced('DTM+36', "DTM+36:20351301:102'"), ['36 DTM date-wrong']],
    ['a country in words', replaced('LOC+91', "LOC+91+FRANCE'"), ['37 LOC country-wrong']],
    ['small letters', text.replace('EXAMPLE:BO', 'Example:Bo'), ['39 NAD not-level-a']],
  ])('%s is reported with its segment', (_, message, faults) => {
    expect(faultsOf(message)).toEqual(faults);
  });

  it.each(['UNA:*.? ~', 'UNA|^.\\ $', 'UNA,;.! #'])(
    'service characters of its own (%s) are used and told',
    (advice) => {
      const [component = ':', element = '+', , release = '?', , segment = "'"] = advice.slice(3);
      const own = text
        .slice(9)
        .replace(/[:+']/g, (sign) => (sign === ':' ? component : sign === '+' ? element : segment));
      const reading = readPaxlst(`${advice}${own.replaceAll('SAMPLE', `SAM${release}${element}PLE`)}`);

      expect(reading?.messages[0]?.travellers.map(({ familyName }) => familyName)).toEqual([
        `SAM${element}PLE`,
        'EXAMPLE',
      ]);
      expect(reading?.faults.map(({ message: { id } }) => id)).toContain('paxlst.own-separators');
      expect(
        reading?.faults.filter(({ message: { id } }) => id.includes('count') || id.includes('total')),
      ).toEqual([]);
    },
  );

  it('a crew list is read as one, with its own total', () => {
    const crew = replaced('BGM', "BGM+250'")
      .replaceAll('NAD+FL', 'NAD+FM')
      .replaceAll('NAD+DDU', 'NAD+FM')
      .replace('CNT+42', 'CNT+41');

    expect(readPaxlst(crew)?.messages.map(({ listKind, statedTotal }) => [listKind, statedTotal])).toEqual([
      ['250', 2],
    ]);
    expect(faultsOf(crew)).toEqual([]);
  });
});
