import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildManifest } from '../../../../shared/manifests/manifest';
import { isSameVersion, versionDifference } from '../../../../shared/manifests/version-difference';
import { departureIdSchema } from '../../../../shared/model/ids';
import type { ManifestContent } from '../../../../shared/model/manifest-content';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

/** A list of these people, each a household of their own: id and baggage. */
function content(people: Readonly<Record<string, number>>, seats = 10): ManifestContent {
  const plan = aPlanWithPlaces(
    {
      people: Object.entries(people).map(([id, baggageKg]) =>
        aPerson({ id, householdId: `h-${id}`, baggageKg }),
      ),
      departures: [aDeparture({ seats })],
    },
    Object.fromEntries(Object.keys(people).map((id) => [`h-${id}`, 'd1'])),
  );
  return buildManifest(plan, departureIdSchema.parse('d1'), { version: 1, issuedAt: '2031-03-01T00:00:00Z' });
}

const ids = (rows: readonly { personId: string }[]): string[] => rows.map(({ personId }) => personId);

describe('versionDifference', () => {
  it('names who was added, who was dropped, and which facts of whom changed', () => {
    const { added, dropped, changed, departure } = versionDifference(
      content({ a: 10, b: 20, c: 5 }),
      content({ b: 20, c: 6, d: 7, e: 8 }, 12),
    );

    expect([
      ids(added),
      ids(dropped),
      changed.map(({ after, facts }) => [after.personId, facts]),
      departure,
    ]).toEqual([['d', 'e'], ['a'], [['c', ['baggageKg']]], ['seats']]);
  });

  it('does not call a place on the list a change', () => {
    expect(versionDifference(content({ b: 1, c: 1 }), content({ a: 1, b: 1, c: 1 })).changed).toEqual([]);
  });

  it('adds one way what it drops the other way, and finds nothing between equals', () => {
    const people = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(3));
    fc.assert(
      fc.property(people, people, (first, second) => {
        const [one, two] = [content(first), content(second)];
        const there = versionDifference(one, two);
        const back = versionDifference(two, one);

        expect([ids(there.added), ids(there.dropped), there.changed.length]).toEqual([
          ids(back.dropped),
          ids(back.added),
          back.changed.length,
        ]);
        expect(isSameVersion(versionDifference(one, content(first)))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
