import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paxlstList } from '../../../../../shared/manifests/edifact/paxlst-list';
import { readPaxlst } from '../../../../../shared/manifests/edifact/read-paxlst';
import { writePaxlst } from '../../../../../shared/manifests/edifact/write-paxlst';
import type { PaxlstEnvelope } from '../../../../../shared/manifests/edifact/write-paxlst';
import { buildManifest } from '../../../../../shared/manifests/manifest';
import type { Departure } from '../../../../../shared/model/departure';
import { departureIdSchema } from '../../../../../shared/model/ids';
import type { Person } from '../../../../../shared/model/person';
import { aDeparture, aLeg, aPerson } from '../../../../support/builders';
import { readIndependently } from '../../../../support/independent-edifact';
import { aPlanWithPlaces } from '../../../../support/placed-plan';

const envelope: PaxlstEnvelope = {
  release: 'D.05B',
  sender: 'Example Embassy',
  recipient: 'Authority of Example',
  contact: 'Duty officer',
  phone: '+22300000000',
  preparedAt: '2031-03-02T18:05:00+00:00',
  reference: 'D1V1',
};
const known: Partial<Person> = { sex: 'F', documentCountry: 'FRA' };

/** The list of one departure with these people aboard. */
function listOf(people: readonly Partial<Person>[], departure: Partial<Departure> = {}) {
  const plan = aPlanWithPlaces(
    {
      people: people.map((facts, index) =>
        aPerson({ ...known, ...facts, id: `p${index}`, householdId: `h${index}` }),
      ),
      departures: [aDeparture(departure)],
    },
    Object.fromEntries(people.map((_, index) => [`h${index}`, 'd1'])),
  );
  const issue = { version: 1, issuedAt: envelope.preparedAt };
  return paxlstList(buildManifest(plan, departureIdSchema.parse('d1'), issue));
}

describe('a written passenger list', () => {
  it('says of one passenger what the plan knows, in the order of the guide', () => {
    const list = listOf([
      {
        familyName: "N'Diaye-Sène",
        givenNames: 'Aïssatou',
        placeOfBirth: 'Kayes',
        bookingReference: 'ABC123',
        baggagePieces: 2,
        baggageKg: 31.5,
      },
    ]);

    expect(list.gaps).toEqual([{ id: 'paxlst.gap-respelled', values: { count: 1, numbers: '1' } }]);
    expect(writePaxlst(list, envelope).split("'")).toEqual([
      'UNA:+.? ',
      'UNB+UNOA:4+EXAMPLE EMBASSY+AUTHORITY OF EXAMPLE+310302:1805+D1V1++APIS',
      'UNG+PAXLST+EXAMPLE EMBASSY+AUTHORITY OF EXAMPLE+310302:1805+1+UN+D:05B',
      'UNH+1+PAXLST:D:05B:UN:IATA+D1V1+01:F',
      'BGM+745',
      'NAD+MS+++DUTY OFFICER',
      'COM+?+22300000000:TE',
      'TDT+20+XA100+++XA',
      'LOC+125+BKO',
      'DTM+189:3103030800:201',
      'LOC+87+DSS',
      'DTM+232:3103031000:201',
      'NAD+FL+++NDIAYE-SENE:AISSATOU',
      'ATT+2++F',
      'DTM+329:19900517:102',
      'MEA+CT++:2',
      'MEA+WT++KGM:32',
      'LOC+178+BKO',
      'LOC+179+DSS',
      'LOC+180+:::KAYES',
      'NAT+2+FRA',
      'RFF+AVF:ABC123',
      'RFF+ABO:1',
      'DOC+P:110:111+00123456',
      'DTM+36:20350101:102',
      'LOC+91+FRA',
      'CNT+42:1',
      'UNT+25+1',
      'UNE+1+1',
      'UNZ+1+D1V1',
      '',
    ]);
  });

  it('names every leg of a voyage with its places', () => {
    const leg = { ...aDeparture(), mode: 'commercial' as const, seats: null, payloadKg: null, places: {} };
    const list = listOf([{}], {
      legs: [
        { ...leg, number: 'XA100', origin: 'Bamako (BKO)', destination: 'DSS' },
        { ...leg, number: 'XA7', origin: 'DSS', destination: 'FR PAR' },
      ],
    });

    const segments = writePaxlst(list, { ...envelope, release: 'D.02B' }).split("'");

    expect(segments.filter((segment) => /^(TDT|LOC\+(125|92|87|17[89]))/.test(segment))).toEqual([
      'TDT+20+XA100+++XA',
      'LOC+125+BKO',
      'LOC+92+DSS',
      'TDT+20+XA7+++XA',
      'LOC+92+DSS',
      'LOC+87+FRPAR',
      'LOC+178+BKO',
      'LOC+179+FRPAR',
    ]);
    expect(segments).toContain('UNH+1+PAXLST:D:02B:UN:IATA+D1V1+01:F');
  });

  it('puts names of other scripts into Latin letters and asks to compare them', () => {
    const list = listOf([
      { familyName: 'عثمان', givenNames: 'ߝߊ߬ߕߎ߬ߡߊ' },
      { familyName: '', givenNames: 'Björn Æ ß' },
    ]);

    expect(list.passengers.map(({ familyName, givenNames }) => [familyName, givenNames])).toEqual([
      ['BJOERN AE SS', ''],
      ['ATHMAN', 'FATUMA'],
    ]);
    expect(list.gaps.map(({ id }) => id)).toEqual([
      'paxlst.gap-given',
      'paxlst.gap-script',
      'paxlst.gap-respelled',
    ]);
  });

  it('says what is missing, of the voyage and of people', () => {
    const list = listOf([{ dateOfBirth: '', sex: '', nationality: '', documentNumber: '' }], {
      number: 'convoy north',
      origin: 'The old stadium',
      departsAt: '',
    });

    expect(list.gaps.map(({ id }) => id)).toEqual([
      'paxlst.gap-flight',
      'paxlst.gap-origin',
      'paxlst.gap-departs',
      'paxlst.gap-birth',
      'paxlst.gap-sex',
      'paxlst.gap-nationality',
      'paxlst.gap-document',
    ]);
  });

  it('says a gap once, with the rows that have it', () => {
    const gap = { sex: '' as const };
    const list = listOf([gap, gap, gap, {}, gap]);

    expect(list.gaps).toEqual([{ id: 'paxlst.gap-sex', values: { count: 4, numbers: '1–3, 5' } }]);
  });

  it('tells of a journey with a road to the port the voyage alone', () => {
    const list = listOf([{}], {
      legs: [
        aLeg({ origin: 'Camp', destination: 'PZU' }),
        aLeg({ mode: 'ferry', carrier: 'XF', number: 'XF12', origin: 'SD PZU', destination: 'SA JED' }),
      ],
    });

    expect(list.legs.map(({ from, to, number }) => [from, to, number])).toEqual([['SDPZU', 'SAJED', 'XF12']]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom("O'+:?Neil", '=cmd()', '<img onerror=1>', '\u202eabc', 'x'.repeat(10_000), "?'", '\n\n'),
  );

  it('of any people is whole for a parser that is not ours, and has no fault that the list did not tell', () => {
    const people = fc.array(
      fc.record({
        familyName: anyText,
        givenNames: anyText,
        placeOfBirth: anyText,
        documentNumber: anyText,
        bookingReference: anyText,
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(people, anyText, (facts, contact) => {
        const list = listOf(facts);
        const text = writePaxlst(list, { ...envelope, contact });
        const reading = readPaxlst(text);

        const travellers = readIndependently(text).filter(
          ({ tag, elements }) => tag === 'NAD' && elements[0]?.[0] === 'FL',
        );
        expect(travellers.map(({ elements }) => elements[3]?.[0] ?? '')).toEqual(
          list.passengers.map(({ familyName }) => familyName),
        );
        const told = new Set(['paxlst.no-name', 'paxlst.surname-only', 'paxlst.no-document']);
        expect(reading?.faults.filter(({ message }) => !told.has(message.id))).toEqual([]);
        expect(reading?.messages[0]?.statedTotal).toBe(facts.length);
      }),
    );
  });
});
