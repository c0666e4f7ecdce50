import { describe, expect, it } from 'vitest';
import { readPaxlst } from '../../../../../shared/manifests/edifact/read-paxlst';

const advice = "UNA:+.? '";
const sound = [
  advice,
  "UNB+UNOA:4+SENDER+RECEIVER+310302:1805+REF1++APIS'",
  "UNG+PAXLST+SENDER+RECEIVER+310302:1805+1+UN+D:05B'",
  "UNH+1+PAXLST:D:05B:UN:IATA+LIST1+01:F'",
  "BGM+745'",
  "NAD+MS+++DUTY OFFICER'",
  "TDT+20+XA100+++XA'",
  "LOC+125+BKO'",
  "DTM+189:3103030800:201'",
  "LOC+87+DSS'",
  "DTM+232:3103031000:201'",
  "NAD+FL+++SAMPLE:AWA:MARIE'",
  "ATT+2++F'",
  "DTM+329:19900517:102'",
  "NAT+2+FRA'",
  "DOC+P:110:111+0012345'",
  "DTM+36:20350101:102'",
  "LOC+91+FRA'",
  "CNT+42:1'",
  "UNT+17+1'",
  "UNE+1+1'",
  "UNZ+1+REF1'",
];

/** The faults of the sound message after one of its segments was replaced, as segment, tag and id. */
function faultsAfter(old: string, replacement: string) {
  const text = sound.map((segment) => (segment.startsWith(old) ? replacement : segment)).join('\r\n');
  return readPaxlst(text)?.faults.map(({ segment, tag, message }) => `${segment} ${tag} ${message.id}`);
}

describe('reading a passenger list', () => {
  it('finds no fault in a sound message, and tells what it holds', () => {
    const reading = readPaxlst(sound.join('\n'));

    expect(reading?.faults).toEqual([]);
    expect(reading).toMatchObject({ sender: 'SENDER', recipient: 'RECEIVER', reference: 'REF1' });
    expect(reading?.messages).toEqual([
      {
        reference: '1',
        release: 'PAXLST D 05B',
        listKind: '745',
        voyages: ['XA100'],
        places: [
          { role: '125', code: 'BKO', times: ['3103030800'] },
          { role: '87', code: 'DSS', times: ['3103031000'] },
        ],
        travellers: [
          {
            segment: 11,
            role: 'FL',
            familyName: 'SAMPLE',
            givenNames: 'AWA MARIE',
            sex: 'F',
            birth: '19900517',
            nationality: 'FRA',
            bookingReference: '',
            bags: '',
            documents: [{ type: 'P', number: '0012345', expiry: '20350101', country: 'FRA' }],
          },
        ],
        statedTotal: 1,
      },
    ]);
  });

  it.each([
    ['custom service characters, which are used', advice, 'UNA:+.? ~', null],
    ['a birth year of two digits', 'DTM+329', "DTM+329:900517'", ['13 DTM paxlst.two-digit-year']],
    ['a day that is none', 'DTM+36', "DTM+36:20350230:102'", ['16 DTM paxlst.date-wrong']],
    ['an empty date', 'DTM+36', "DTM+36:'", ['16 DTM paxlst.empty']],
    [
      'a document without a number',
      'DOC',
      "DOC++'",
      ['15 DOC paxlst.empty', '15 DOC paxlst.empty', '15 DOC paxlst.empty-end'],
    ],
    ['a family name only', 'NAD+FL', "NAD+FL+++SAMPLE'", ['11 NAD paxlst.surname-only']],
    ['no name', 'NAD+FL', "NAD+FL'", ['11 NAD paxlst.no-name']],
    ['a wrong count of segments', 'UNT', "UNT+12+1'", ['19 UNT paxlst.count-UNT']],
    ['another reference at the end', 'UNZ', "UNZ+1+REF2'", ['21 UNZ paxlst.reference-differs']],
    ['a wrong count of groups', 'UNZ', "UNZ+2+REF1'", ['21 UNZ paxlst.count-UNZ']],
    ['a wrong total', 'CNT', "CNT+42:3'", ['18 CNT paxlst.total-differs']],
    ['a total of another kind', 'CNT', "CNT+3:1'", ['18 CNT paxlst.total-kind']],
    ['a segment that is broken over lines', 'NAT', "NAT+2\r\n+FRA'", ['14 NAT paxlst.broken-over-lines']],
    ['text behind the end', 'UNZ', "UNZ+1+REF1'NNNN", ['21 UNZ paxlst.not-ended']],
    ['letters that level A lacks', 'NAD+FL', "NAD+FL+++Sample:AWA'", ['11 NAD paxlst.not-level-a']],
    ['a country of two letters', 'NAT', "NAT+2+FR'", ['14 NAT paxlst.country-wrong']],
    ['an unknown tag', 'NAT', "XYZ+2+FRA'", ['11 NAD paxlst.no-nationality', '14 XYZ paxlst.unknown-tag']],
    ['another release', 'UNH', "UNH+1+PAXLST:D:12B:UN:IATA+LIST1+01:F'", ['3 UNH paxlst.other-release']],
    ['a missing trailer', 'UNE', '', ['2 UNG paxlst.no-trailer']],
    ['no message trailer', 'UNT', '', ['3 UNH paxlst.no-trailer']],
    ['a place in words', 'LOC+125', "LOC+125+BAMAKO'", ['7 LOC paxlst.place-wrong']],
    ['no place of arrival', 'LOC+87', "LOC+92+DSS'", ['3 UNH paxlst.no-end']],
  ])('reports %s', (_, old, replacement, faults) => {
    if (faults === null) {
      const text = sound.join('\n').replaceAll("'", '~').replace(advice.replace("'", '~'), replacement);
      expect(readPaxlst(text)?.faults.map(({ message }) => message.id)).toEqual(['paxlst.own-separators']);
      return;
    }
    expect(faultsAfter(old, replacement)).toEqual(faults);
  });

  it('reports text before the interchange, such as the header of a telegram', () => {
    const reading = readPaxlst(`QK EXAMPLE\r\n.SENDER 021805\r\n\u0002${sound.join('')}`);

    expect(reading?.faults.map(({ segment, message }) => [segment, message.id])).toEqual([
      [0, 'paxlst.text-before'],
    ]);
    expect(reading?.messages[0]?.travellers).toHaveLength(1);
  });

  it('reads without UNA, with released characters, and several parts of one list', () => {
    const part = (reference: string, name: string, total: number) => [
      `UNH+${reference}+PAXLST:D:02B:UN:IATA+LIST1+0${reference}'`,
      ...sound.slice(4, 11),
      `NAD+FL+++${name}:AWA'`,
      ...sound.slice(12, 18),
      `CNT+42:${total}'`,
      `UNT+17+${reference}'`,
    ];
    const text = [sound[1], ...part('1', "O?'SAMPLE", 2), ...part('2', 'EXAMPLE', 2), "UNZ+2+REF1'"].join('');

    const reading = readPaxlst(text);

    expect(reading?.faults).toEqual([]);
    expect(
      reading?.messages.flatMap(({ travellers }) => travellers.map(({ familyName }) => familyName)),
    ).toEqual(["O'SAMPLE", 'EXAMPLE']);
  });

  it.each(['', 'family_name,given_names\nSample,Awa', 'UNBELIEVABLE text about UNA and UNB'])(
    'answers nothing for what is no interchange: %j',
    (text) => {
      expect(readPaxlst(text)).toBeNull();
    },
  );

  it('never throws and never hangs on cut or doubled text', () => {
    const whole = sound.join('');
    for (let length = 9; length < whole.length; length += 7) {
      const cut = readPaxlst(whole.slice(0, length) + whole.slice(length - 5, length + 11));
      expect(cut === null || cut.faults.length > 0).toBe(true);
    }
  });
});
