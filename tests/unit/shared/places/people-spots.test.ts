import { describe, expect, it } from 'vitest';
import { peopleOnMap } from '../../../../shared/places/people-spots';
import { aPerson } from '../../../support/builders';

const bamako = { name: 'Bamako', latitude: 12.65, longitude: -8 };
const places = new Map([
  ['Bamako', bamako],
  ['BKO', { ...bamako, latitude: 12.650_000_4 }],
  ['Gao', { name: 'Gao', latitude: 16.27, longitude: -0.04 }],
]);
const person = (id: string, householdId: string, location: string) => aPerson({ id, householdId, location });

describe('people on the map', () => {
  it('are together with those within a metre, each household once', () => {
    const { spots, lost } = peopleOnMap(
      [
        person('p1', 'h1', 'Bamako'),
        person('p2', 'h1', 'BKO'),
        person('p3', 'h2', 'Bamako'),
        person('p4', 'h2', 'Gao'),
      ],
      ({ location }) => places.get(location) ?? null,
    );

    expect(spots.map(({ name, people, households }) => [name, people, households])).toEqual([
      ['Bamako', ['p1', 'p2', 'p3'], ['h1', 'h2']],
      ['Gao', ['p4'], ['h2']],
    ]);
    expect(lost).toEqual([]);
  });

  it('who are not found are sorted by what is said of them, that of most people first', () => {
    const { spots, lost } = peopleOnMap(
      [
        person('p1', 'h1', 'at the river'),
        person('p2', 'h1', ''),
        person('p3', 'h2', ' '),
        person('p4', 'h2', 'at a farm'),
      ],
      () => null,
    );

    expect([spots, lost]).toEqual([
      [],
      [
        { text: '', people: ['p2', 'p3'] },
        { text: 'at a farm', people: ['p4'] },
        { text: 'at the river', people: ['p1'] },
      ],
    ]);
  });
});
