import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import { groupHouseholds } from '../../../../shared/roster-import/group-households';
import type { HouseholdClues } from '../../../../shared/roster-import/household-links';

const format = createFormatter();

function clues(facts: Partial<HouseholdClues>): HouseholdClues {
  return {
    householdLabel: '',
    bookingReference: '',
    familyName: '',
    address: '',
    location: 'Bamako',
    phone: '',
    ...facts,
  };
}

const home = 'Rue 12, Porte 40';
const mobile = '+22376000001';

function grouped(...people: Partial<HouseholdClues>[]) {
  const { groups } = groupHouseholds(people.map(clues));
  return groups.map(({ members, reason }) => [members.join(), reason === null ? '' : format(reason)]);
}

describe('who travels with whom', () => {
  it('proposes a couple of two surnames with one phone and one address', () => {
    expect(
      grouped(
        { familyName: 'Exemple', phone: mobile, address: home, age: 40 },
        { familyName: 'Modèle', phone: mobile, address: home, age: 38 },
      ),
    ).toEqual([['0,1', 'Same phone and address, different surnames']]);
  });

  it('leaves two grown-ups of different surnames apart who share no more than a phone', () => {
    expect(
      grouped(
        { familyName: 'Exemple', phone: mobile, age: 40 },
        { familyName: 'Modèle', phone: mobile, age: 38 },
      ),
    ).toEqual([
      ['0', ''],
      ['1', ''],
    ]);
  });

  it('proposes a child with the mother of another surname whose phone it gives', () => {
    expect(
      grouped(
        { familyName: 'Modèle', phone: mobile, age: 33 },
        { familyName: 'Exemple', phone: mobile, age: 4 },
        { familyName: 'Exemple', phone: mobile, relation: 'child' },
      ),
    ).toEqual([
      ['0,1,2', 'A child of another surname gives the phone of a grown-up; Same surname and phone'],
    ]);
  });

  it('never joins children to strangers: on the phone of a school, or of nobody grown up', () => {
    const school = ['Un', 'Deux', 'Trois', 'Quatre'].map((familyName) => ({
      familyName,
      phone: '+22320000000',
      age: 9,
    }));

    expect(
      grouped(
        { familyName: 'Directeur', phone: '+22320000000', age: 50 },
        ...school,
        { familyName: 'Seul', phone: mobile, age: 12 },
        { familyName: 'Autre', phone: mobile, age: 13 },
      ).map(([members]) => members),
    ).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });

  it('takes a double surname for kin of either half', () => {
    expect(
      grouped({ familyName: 'Exemple', phone: mobile }, { familyName: 'Exemple-Modèle', phone: mobile }),
    ).toEqual([['0,1', 'Same surname and phone']]);
  });

  it('groups by the head that the list names, with the head', () => {
    expect(
      grouped(
        { familyName: 'Exemple', givenNames: 'Awa' },
        { familyName: 'Autre', givenNames: 'Bina', headName: 'Exemple Awa' },
        { familyName: 'Exemple', givenNames: 'Chris', headName: 'EXEMPLE Awa' },
      ),
    ).toEqual([['0,1,2', 'The list names the same head of household']]);
  });

  it('groups the rows below each head of a list, and nobody whom all facts set apart', () => {
    expect(
      grouped(
        { familyName: 'Exemple', relation: 'head', phone: mobile, address: home },
        { familyName: 'Exemple', relation: 'spouse' },
        { familyName: 'Modèle', relation: 'child' },
        { familyName: 'Spécimen', relation: 'head' },
        { familyName: 'Spécimen', relation: 'child' },
        { familyName: 'Unique', relation: '' },
      ),
    ).toEqual([
      ['0,1,2', 'Listed below a head of household'],
      ['3,4', 'Listed below a head of household'],
      ['5', ''],
    ]);
    expect(
      grouped(
        { familyName: 'Exemple', relation: 'head', phone: mobile, address: home },
        { familyName: 'Loin', relation: 'child', phone: '+22376999999', address: 'Rue 900, Porte 1' },
      ).map(([members]) => members),
    ).toEqual(['0', '1']);
  });

  it('keeps ids of an export apart that differ in case alone', () => {
    expect(
      grouped(
        { householdLabel: 'h1', isExact: true },
        { householdLabel: 'H1', isExact: true },
        { householdLabel: 'h1', isExact: true },
      ).map(([members]) => members),
    ).toEqual(['0,2', '1']);
  });
});
