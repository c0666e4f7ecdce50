import { describe, expect, it } from 'vitest';
import { readPlacement } from '../../../../shared/planning/read-placement';
import { aPerson, aPlan } from '../../../support/builders';

const plan = aPlan({
  people: [
    aPerson({ id: 'P1', householdId: 'H1', familyName: 'Misali', givenNames: 'Awa' }),
    aPerson({ id: 'P2', householdId: 'H1', familyName: 'Misali', givenNames: 'Demba' }),
    aPerson({ id: 'P3', householdId: 'H2', familyName: 'Exemple', givenNames: 'Zan' }),
    aPerson({ id: 'P4', householdId: 'H3', familyName: 'Twice', givenNames: 'Named' }),
    aPerson({ id: 'P5', householdId: 'H4', familyName: 'Twice', givenNames: 'Named' }),
  ],
});
const heads = 'person_id,household_id,family_name,given_names,departure_id,status';

const cases: readonly { title: string; csv: string; places: object | null; strangers?: number }[] = [
  {
    title: 'people by id and name, who waits left out',
    csv: `\uFEFF${heads}\nP1,H9,Misali,Awa,D1,assigned\nP3,H2,Exemple,Zan,,waiting\n`,
    places: { H1: 'D1' },
  },
  {
    title: 'people by their name where another has their id by now',
    csv: `${heads}\nP1,H1,Exemple,Zan,D2,assigned\n`,
    places: { H2: 'D2' },
  },
  {
    title: 'the place that most of a household had',
    csv: `${heads}\nP1,H1,Misali,Awa,D1,\nP2,H1,Misali,Demba,D2,\nP7,H1,'Misali,DEMBA,D2,\n`,
    places: { H1: 'D2' },
  },
  {
    title: 'nobody of a name that two have, unless the id says who',
    csv: `${heads}\nP9,H3,Twice,Named,D1,\nP5,H4,Twice,Named,D2,\n`,
    places: { H4: 'D2' },
    strangers: 1,
  },
  {
    title: 'households alone',
    csv: 'Household_ID;departure_id\nH2;D1\nH8;D1\n',
    places: { H2: 'D1' },
    strangers: 1,
  },
  { title: 'ids of people alone', csv: 'person_id,departure_id\nP3,D3', places: { H2: 'D3' } },
  { title: 'nothing without the column of departures', csv: 'person_id,flight\nP3,D3', places: null },
  { title: 'nothing of an empty file', csv: '', places: null },
];

describe('a placement of an earlier run', () => {
  it.each(cases)('knows $title', ({ csv, places, strangers = 0 }) => {
    const read = readPlacement(csv, plan);

    expect({
      places: read.placement && Object.fromEntries(read.placement),
      strangers: read.strangers,
    }).toEqual({ places, strangers });
  });
});
