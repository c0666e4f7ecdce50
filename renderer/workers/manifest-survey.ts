import { buildManifest } from '../../shared/manifests/manifest';
import { manifestFingerprint } from '../../shared/manifests/manifest-fingerprint';
import type { Plan } from '../../shared/model/plan';
import type { SurveyEntry } from './manifest-protocol';

/**
 * What every departure's manifest says at present. Each is built from the people on that departure alone, so that hundreds
 * of departures do not each go through the whole roster.
 */
export function surveyManifests(plan: Plan, now: string): SurveyEntry[] {
  const aboard = new Map<string, Pick<Plan, 'person' | 'assignment'>>();
  for (const person of plan.person.values()) {
    const assignment = plan.assignment.get(person.householdId);
    if (assignment !== undefined) {
      const part = aboard.get(assignment.departureId) ?? { person: new Map(), assignment: new Map() };
      part.person.set(person.id, person);
      part.assignment.set(assignment.id, assignment);
      aboard.set(assignment.departureId, part);
    }
  }
  const nobody = { person: new Map(), assignment: new Map() };
  return [...plan.departure.values()].map(({ id }) => {
    const manifest = buildManifest({ ...plan, ...(aboard.get(id) ?? nobody) }, id, {
      version: 1,
      issuedAt: now,
    });
    return { departureId: id, people: manifest.counts.people, fingerprint: manifestFingerprint(manifest) };
  });
}
