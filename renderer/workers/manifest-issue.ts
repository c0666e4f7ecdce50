import type { AuditHead } from '../../shared/contract/history-methods';
import { buildManifest } from '../../shared/manifests/manifest';
import type { Manifest } from '../../shared/manifests/manifest';
import { manifestFingerprint } from '../../shared/manifests/manifest-fingerprint';
import type { DepartureId } from '../../shared/model/ids';
import type { Plan } from '../../shared/model/plan';
import type { LastIssue, SurveyEntry } from './manifest-protocol';

/** The manifest as it would leave now: the last version where it says the same, else the next one, issued `now`. */
export function manifestToIssue(
  plan: Plan,
  departureId: DepartureId,
  last: LastIssue | null,
  now: string,
  record: AuditHead | null = null,
): { readonly manifest: Manifest; readonly fingerprint: string; readonly isNew: boolean } {
  const issue = {
    version: (last?.version ?? 0) + 1,
    issuedAt: now,
    ...(record === null ? {} : { record }),
  };
  const next = buildManifest(plan, departureId, issue);
  const fingerprint = manifestFingerprint(next);
  return last?.fingerprint === fingerprint
    ? {
        manifest: { ...next, version: last.version, issuedAt: last.issuedAt },
        fingerprint,
        isNew: false,
      }
    : { manifest: next, fingerprint, isNew: true };
}

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
    const { manifest, fingerprint } = manifestToIssue(
      { ...plan, ...(aboard.get(id) ?? nobody) },
      id,
      null,
      now,
    );
    return { departureId: id, people: manifest.counts.people, fingerprint };
  });
}
