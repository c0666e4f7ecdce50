import { buildManifest } from '../../shared/manifests/manifest';
import type { Manifest } from '../../shared/manifests/manifest';
import { departureIdSchema } from '../../shared/model/ids';
import { aDeparture, aPerson } from './builders';
import { aPlanWithPlaces } from './placed-plan';

/** Eight invented words of the step that a manifest was issued at. */
export const aRecord = {
  sequence: 1_280,
  words: ['olive', 'harbor', 'window', 'ladder', 'cotton', 'garden', 'salmon', 'velvet'],
};

/** A manifest of this many invented people in households of three, with names in Latin and Arabic letters. */
export function aLargeManifest(people: number): Manifest {
  const list = Array.from({ length: people }, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    return aPerson({
      id: `p${number}`,
      householdId: `h${Math.floor(index / 3)}`,
      familyName: index % 10 < 3 ? 'مثال' : 'Misali',
      givenNames: `Traveller${number}`,
    });
  });
  const places = Object.fromEntries(list.map(({ householdId }) => [householdId, 'd1']));
  const plan = aPlanWithPlaces({ people: list, departures: [aDeparture({ seats: people })] }, places);
  return buildManifest(plan, departureIdSchema.parse('d1'), { version: 7, issuedAt: '2031-03-02T09:30:00Z' });
}
