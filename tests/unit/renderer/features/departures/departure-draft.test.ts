import { describe, expect, it } from 'vitest';
import { draftOf, readDraft } from '../../../../../renderer/features/departures/departure-draft';
import { message } from '../../../../../shared/messages/message';
import { departureSchema, emptyDeparture } from '../../../../../shared/model/departure';
import { departureIdSchema } from '../../../../../shared/model/ids';
import { aDeparture } from '../../../../support/builders';

describe('readDraft', () => {
  it('gives a departure back as it was, seconds too', () => {
    const departure = aDeparture({
      departsAt: '2031-03-03T08:00:30+00:00',
      arrivesAt: '2031-03-03T10:00:00Z',
      payloadKg: 12500.5,
      places: { wheelchair: 2 },
      nationalitiesAllowed: ['FRA'],
      documentsAccepted: ['passport'],
    });
    expect(readDraft(draftOf(departure, 'Africa/Bamako'), departure)).toEqual({ departure, problems: {} });
  });

  it('reads what was typed', () => {
    const before = emptyDeparture(departureIdSchema.parse('d1'));
    const { departure, problems } = readDraft(
      {
        ...draftOf(before, 'Africa/Bamako'),
        carrier: ' XA ',
        seats: '120',
        payloadKg: '14500,5',
        pet: '3',
        departsAt: { local: '2031-03-03 08:00', zone: 'Africa/Bamako' },
        arrivesAt: { local: '2031-03-03 13:00', zone: 'Europe/Paris' },
      },
      before,
    );
    expect([departure, problems, departureSchema.safeParse(departure).success]).toEqual([
      {
        ...before,
        carrier: 'XA',
        seats: 120,
        payloadKg: 14500.5,
        places: { pet: 3 },
        departsAt: '2031-03-03T08:00:00+00:00',
        arrivesAt: '2031-03-03T13:00:00+01:00',
      },
      {},
      true,
    ]);
  });

  it('asks for the seats of a new departure', () => {
    const before = emptyDeparture(departureIdSchema.parse('d1'));
    expect(readDraft(draftOf(before, 'UTC'), before).problems).toEqual({
      seats: message('departures.seats-missing'),
    });
  });

  it('says which times do not go together', () => {
    const departure = aDeparture({
      reportAt: '2031-03-03T08:00:00+00:00',
      cutOffAt: '2031-03-03T09:00:00+01:00',
      departsAt: '2031-03-03T07:59:00+00:00',
      arrivesAt: '2031-03-03T07:00:00+00:00',
    });
    expect(readDraft(draftOf(departure, 'UTC'), departure).problems).toEqual({
      reportAt: message('departures.report-late'),
      cutOffAt: message('departures.cut-off-late'),
      arrivesAt: message('departures.arrival-early'),
    });
  });

  it('takes an arrival that is earlier by the clock but later in truth', () => {
    const departure = aDeparture({
      departsAt: '2031-03-03T08:00:00+03:00',
      arrivesAt: '2031-03-03T07:00:00-01:00',
    });
    expect(
      readDraft(
        {
          ...draftOf(departure, 'UTC'),
          cutOffAt: { local: '', zone: 'UTC' },
          reportAt: { local: '', zone: 'UTC' },
        },
        departure,
      ).problems,
    ).toEqual({});
  });

  it.each(['-1', '1.5', 'many', '12345678'])('refuses “%s” as a number of places or seats', (typed) => {
    const departure = aDeparture();
    const draft = { ...draftOf(departure, 'UTC'), seats: typed, stretcher: typed };
    expect(readDraft(draft, departure).problems).toEqual({
      seats: message('departures.seats-missing'),
      stretcher: message('departures.not-a-count', { value: typed }),
    });
  });
});
