import { describe, expect, it } from 'vitest';
import {
  isInForce,
  issuedManifest,
  isUpToDate,
  markOf,
  presentManifest,
} from '../../../../../renderer/features/manifests/shown-manifest';
import { asIssued } from '../../../../../shared/manifests/issue';
import { buildManifest } from '../../../../../shared/manifests/manifest';
import { manifestFingerprint } from '../../../../../shared/manifests/manifest-fingerprint';
import { createFormatter } from '../../../../../shared/messages/format';
import { departureIdSchema } from '../../../../../shared/model/ids';
import { aDeparture, aPerson } from '../../../../support/builders';
import { defined } from '../../../../support/defined';
import { aPlanWithPlaces } from '../../../../support/placed-plan';

const d1 = departureIdSchema.parse('d1');
const at = '2031-03-01T10:00:00+01:00';
const format = createFormatter();

function arrange() {
  const plan = aPlanWithPlaces({ people: [aPerson()], departures: [aDeparture()] }, { h1: 'd1' });
  const content = buildManifest(plan, d1, { version: 1, issuedAt: at });
  const draft = { departureId: d1, content, fingerprint: manifestFingerprint(content), findings: [] };
  const issue = (version: number) =>
    asIssued(content, {
      version,
      number: version,
      issuedAt: at,
      issuedBy: '',
      kind: 'planned',
      record: null,
      overrides: [],
    });
  return { plan, draft, issue };
}

describe('presentManifest', () => {
  it('is the newest version while that says what the plan says, and a draft otherwise', () => {
    const { plan, draft, issue } = arrange();

    const same = presentManifest(draft, [issue(1)], plan, at);
    const changed = presentManifest({ ...draft, fingerprint: 'other' }, [issue(1)], plan, at);

    expect([same.version?.version, changed.version, changed.manifest?.standing]).toEqual([
      1,
      null,
      { kind: 'draft' },
    ]);
  });
});

describe('markOf', () => {
  it('puts nothing on a version in force, and a word on a draft and on what is superseded', () => {
    const { plan, draft, issue } = arrange();
    const lists = [
      issuedManifest(issue(2), [issue(2), issue(1)]),
      issuedManifest(issue(1), [issue(2), issue(1)]),
      presentManifest(draft, [], plan, at),
    ].map(({ manifest }) => defined(manifest));

    expect(lists.map((list) => [markOf(list, '', format).word, isInForce(list)])).toEqual([
      ['', true],
      ['VOID', false],
      ['DRAFT', false],
    ]);
  });
});

describe('isUpToDate', () => {
  it('holds for who flew on a departure that has gone, whatever the plan assigns', () => {
    const flown = { ...arrange().issue(3), kind: 'as-flown' as const };

    expect([
      isUpToDate(flown, 'other', { status: 'departed' }),
      isUpToDate(flown, 'other', { status: 'scheduled' }),
      isUpToDate(undefined, 'other', { status: 'departed' }),
    ]).toEqual([true, false, false]);
  });
});
