import { describe, expect, it } from 'vitest';
import { departureSchema, emptyDeparture } from '../../../../../shared/model/departure';
import { departureIdSchema, householdIdSchema, personIdSchema } from '../../../../../shared/model/ids';
import { emptyPerson, personSchema } from '../../../../../shared/model/person';
import { describeDeparturesFully } from '../../../../../shared/model/record-migrations/004-describe-departures-fully';
import { defaultSettings, settingsSchema } from '../../../../../shared/model/settings';

const departure = emptyDeparture(departureIdSchema.parse('d1'));
const person = emptyPerson(personIdSchema.parse('p1'), householdIdSchema.parse('h1'));

/** A record as it was before this step. */
function without(record: object, fields: readonly string[]) {
  return {
    id: 'x',
    ...Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field))),
  };
}

const departureFields = [
  'boardsAt',
  'legs',
  'crewSeats',
  'heldSeats',
  'overbooking',
  'lapInfants',
  'bags',
  'bagsPerPerson',
  'bagKgPerPerson',
  'noPets',
  'relativesAllowed',
  'childrenBelow',
  'validMonths',
  'visaCountry',
  'visaFree',
  'vaccinationCard',
  'cash',
  'price',
  'currency',
  'bookingReference',
  'certainty',
];

describe('the migration to model 4', () => {
  it('gives a departure no limit and no rule that it did not have', () => {
    const upgraded = describeDeparturesFully.record('departure', without(departure, departureFields));

    expect(departureSchema.parse(upgraded)).toEqual(departure);
  });

  it('says nothing new about a person, and ranks categories as their weights did', () => {
    const fields = ['ownTicketOn', 'readyOn', 'visas', 'vaccinationCard', 'cashReady'];

    expect(personSchema.parse(describeDeparturesFully.record('person', without(person, fields)))).toEqual(
      person,
    );
    expect(
      settingsSchema.parse(
        describeDeparturesFully.record(
          'settings',
          without(defaultSettings, ['majorTiers', 'strictTiers', 'offerHours']),
        ),
      ),
    ).toEqual(defaultSettings);
  });

  it('leaves what is of this model as it is', () => {
    const full = { ...departure, seats: 7, crewSeats: 2, cash: 50 };

    expect(describeDeparturesFully.record('departure', full)).toEqual(full);
  });
});
