import { describe, expect, it } from 'vitest';
import { doorBoard } from '../../../../shared/departure-day/door-board';
import { findAtDoor, indexForDoor, zoneLinesOf } from '../../../../shared/departure-day/find-at-door';
import { personCode } from '../../../../shared/manifests/person-code';
import { message } from '../../../../shared/messages/message';
import { aDeparture, aManifestVersion, aPerson } from '../../../support/builders';
import { atDoor } from '../../../support/door-plan';
import { makeZone } from '../../../support/make-zone';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const plan = aPlanWithPlaces(
  {
    people: [
      aPerson({
        id: 'P-001',
        householdId: 'h1',
        familyName: 'Koulibaly',
        givenNames: 'Aïssata',
        documentNumber: '12AB34567',
      }),
      aPerson({
        id: 'P-002',
        householdId: 'h1',
        familyName: 'Koulibaly',
        givenNames: 'Modibo',
        documentNumber: '12AB99967',
      }),
      aPerson({ id: 'P-003', householdId: 'h2', familyName: 'محمد', givenNames: 'علي', documentNumber: '' }),
      aPerson({
        id: 'P-004',
        householdId: 'h3',
        familyName: 'Modibson',
        givenNames: 'Ole',
        documentNumber: 'X777',
      }),
      aPerson({
        id: 'P-045',
        householdId: 'h3',
        familyName: 'Elsewhere',
        givenNames: 'Nine',
        documentNumber: '',
      }),
    ],
    departures: [aDeparture({ id: 'd1' }), aDeparture({ id: 'd2' })],
  },
  { h1: 'd1', h2: 'd1', h3: 'd2' },
);
const board = doorBoard(plan, atDoor);
const index = indexForDoor(plan.person.values());
const find = (input: string) => {
  const { people, isExact } = findAtDoor(index, input, board, '2031-03-03');
  return { ids: people.map(({ id }) => id as string), isExact };
};

describe('finding somebody at the door', () => {
  it.each([
    ['aissata', ['P-001']],
    ['AÏSSATA KOULIBALY', ['P-001']],
    ['coulibali', ['P-001', 'P-002']],
    ['kouli mod', ['P-002']],
    ['Kuolibaly', ['P-001', 'P-002']],
    ['Mohamed', ['P-003']],
    ['4567', ['P-001']],
    ['nobody at all', []],
  ])('%j', (input, ids) => {
    expect(find(input)).toEqual({ ids, isExact: false });
  });

  it('people of this departure come before others, whatever fits better', () => {
    expect(find('modib').ids).toEqual(['P-002', 'P-004']);
  });

  it('a barcode, a reference and a whole document number mean one person', () => {
    expect([find(personCode('P-003')), find('p-045'), find('12 ab 34567'), find('P002')]).toEqual([
      { ids: ['P-003'], isExact: true },
      { ids: ['P-045'], isExact: true },
      { ids: ['P-001'], isExact: true },
      { ids: ['P-002'], isExact: true },
    ]);
  });

  it('the number on the last issued list finds its row, and never counts as exact', () => {
    const issued = aPlanWithPlaces(
      { people: [...plan.person.values()], departures: [...plan.departure.values()] },
      { h1: 'd1' },
    );
    const version = aManifestVersion({ departureId: 'd1' });
    const rows = [{ number: 2, personId: 'P-002' }];
    issued.manifestVersion.set(version.id, { ...version, content: { rows } as never }); // only the rows are looked at
    const found = findAtDoor(index, '2', doorBoard(issued, atDoor), '2031-03-03');

    expect([found.people.map(({ id }) => id as string), found.isExact]).toEqual([['P-002'], false]);
  });

  it('the lines of a document find their holder, and a stranger is named', () => {
    const facts = {
      code: 'P',
      issuer: 'FRA',
      family: 'KOULIBALY',
      given: 'AISSATA',
      number: '12AB34567',
      nationality: 'FRA',
      birth: '900517',
      sex: 'F',
      expiry: '350101',
      optional: '',
    };
    const lines = makeZone('TD3', facts);
    const stranger = makeZone('TD3', {
      ...facts,
      family: 'STRANGE',
      given: 'ANN',
      number: '99ZZ99999',
      birth: '700101',
    });

    expect(find(lines.join('\n'))).toEqual({ ids: ['P-001'], isExact: true });
    expect(findAtDoor(index, stranger.join(''), board, '2031-03-03').problem).toEqual(
      message('door.zone-unknown', { name: 'Ann Strange', number: '99ZZ99999' }),
    );
    expect(lines.map(zoneLinesOf)[0]).toBe(2);
    expect(zoneLinesOf('Koulibaly')).toBe(0);
  });
});
