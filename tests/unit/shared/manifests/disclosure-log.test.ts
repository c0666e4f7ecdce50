import { describe, expect, it } from 'vitest';
import { disclosureCsv, filterDisclosures } from '../../../../shared/manifests/disclosure-log';
import { asIssued } from '../../../../shared/manifests/issue';
import { buildManifest } from '../../../../shared/manifests/manifest';
import type { Disclosure } from '../../../../shared/model/disclosure';
import { departureIdSchema, personIdSchema } from '../../../../shared/model/ids';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const d1 = departureIdSchema.parse('d1');
const [ruth, zoe] = ['p1', 'p2'].map((id) => personIdSchema.parse(id));
const everything = { personId: null, recipient: '', departureId: null };

function aDisclosure(id: string, rest: Partial<Disclosure>): Disclosure {
  return {
    id,
    at: `2031-03-01T0${id}:00:00+01:00`,
    by: 'A. Planner',
    profile: 'airline',
    recipient: 'Duty manager',
    form: 'passenger-manifest/pdf',
    departureId: d1,
    version: 1,
    personIds: [],
    people: 1,
    fields: ['familyName', 'documentNumber'],
    copies: 1,
    isRedacted: false,
    isEncrypted: true,
    reason: 'Check-in of Ruth',
    ...rest,
  };
}

function plan() {
  const made = aPlanWithPlaces(
    { people: [aPerson({ id: 'p1', givenNames: 'Ruth' })], departures: [aDeparture()] },
    { h1: 'd1' },
  );
  const content = buildManifest(made, d1, { version: 1, issuedAt: '2031-03-01T00:00:00Z' });
  const details = { version: 1, number: 1, issuedAt: '2031-03-01T00:00:00Z', issuedBy: '', overrides: [] };
  const version = asIssued(content, { ...details, kind: 'planned', record: null });
  made.manifestVersion.set(version.id, version);
  const records = [
    aDisclosure('1', {}),
    aDisclosure('2', { version: null, personIds: zoe === undefined ? [] : [zoe], recipient: 'Gate' }),
    aDisclosure('3', { departureId: null, version: null, profile: 'post' }),
  ];
  records.forEach((one) => made.disclosure.set(one.id, one));
  return made;
}

const idsOf = (filter: Partial<Parameters<typeof filterDisclosures>[1]>): string[] =>
  filterDisclosures(plan(), { ...everything, ...filter }).map(({ id }) => id);

describe('filterDisclosures', () => {
  it('tells who has been told about somebody, by the frozen version or the list of a draft', () => {
    expect([idsOf({ personId: ruth ?? null }), idsOf({ personId: zoe ?? null })]).toEqual([['1'], ['2']]);
  });

  it('narrows down by recipient, by kind of recipient and by departure, the newest first', () => {
    expect([
      idsOf({}),
      idsOf({ recipient: 'gate' }),
      idsOf({ recipient: 'POST' }),
      idsOf({ departureId: d1 }),
    ]).toEqual([['3', '2', '1'], ['2'], ['3'], ['2', '1']]);
  });
});

describe('disclosureCsv', () => {
  it('holds no name of anybody, and no reason', () => {
    const text = disclosureCsv(filterDisclosures(plan(), everything), plan());

    expect(text).not.toMatch(/Ruth|Misali|Planner|Duty|Gate/);
    expect(text).toContain(
      'airline,passenger-manifest/pdf,Example Air XA100,1,1,familyName;documentNumber,1,no,yes',
    );
  });
});
