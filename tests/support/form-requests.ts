import { noFormFacts } from '../../shared/manifests/forms/form';
import type { FormRequest } from '../../shared/manifests/forms/form';
import { buildManifest } from '../../shared/manifests/manifest';
import type { Manifest } from '../../shared/manifests/manifest';
import { createFormatter } from '../../shared/messages/format';
import type { Departure } from '../../shared/model/departure';
import { departureIdSchema } from '../../shared/model/ids';
import type { Person } from '../../shared/model/person';
import { aDeparture, aPerson } from './builders';
import { aPlanWithPlaces } from './placed-plan';

/** The first version of a manifest with these people aboard, alone each where they name no household. */
export function aManifest(
  people: readonly Parameters<typeof aPerson>[0][],
  departure: Partial<Departure> = {},
): Manifest {
  const aboard: Person[] = people.map((facts, index) =>
    aPerson({ id: `p${index}`, householdId: `h${index}`, ...facts }),
  );
  const plan = aPlanWithPlaces(
    { people: aboard, departures: [aDeparture({ seats: aboard.length, ...departure })] },
    Object.fromEntries(aboard.map(({ householdId }) => [householdId, 'd1'])),
  );
  return buildManifest(plan, departureIdSchema.parse('d1'), {
    version: 1,
    issuedAt: '2031-03-02T09:30:00+00:00',
  });
}

/** A form to be made of a manifest for somebody who may have everything, without fonts built in. */
export function aFormRequest(manifest: Manifest, rest: Partial<FormRequest> = {}): FormRequest {
  return {
    manifest,
    profile: null,
    facts: noFormFacts,
    format: createFormatter(),
    loadFont: () => Promise.resolve(null),
    ...rest,
  };
}
