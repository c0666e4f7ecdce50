import { creation, edits } from '../../../shared/model/apply-changes';
import type { Change } from '../../../shared/model/change';
import { emptyDeparture } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';

/** Departures that are new to the plan, and those whose id the plan has already. */
export function splitConflicts(
  present: ReadonlyMap<string, Departure>,
  incoming: readonly Departure[],
): { added: Departure[]; conflicts: Departure[] } {
  return {
    added: incoming.filter((departure) => !present.has(departure.id)),
    conflicts: incoming.filter((departure) => present.has(departure.id)),
  };
}

/**
 * The changes that bring departures in. Those that the plan has are left as they are, or edited field by field where
 * the planner asked for it; what the file leaves open never replaces what the plan says.
 */
export function composeDepartureChanges(
  present: ReadonlyMap<string, Departure>,
  incoming: readonly Departure[],
  updateConflicts: boolean,
): { changes: Change[]; added: number; updated: number } {
  const { added, conflicts } = splitConflicts(present, incoming);
  const changes = added.map((departure) => creation('departure', departure));
  let updated = 0;
  for (const departure of updateConflicts ? conflicts : []) {
    const before = present.get(departure.id);
    const made = before === undefined ? [] : edits('departure', before, saidFields(departure));
    changes.push(...made);
    updated += made.length > 0 ? 1 : 0;
  }
  return { changes, added: added.length, updated };
}

/** A field that is as in a departure of which nothing is known was not said. */
function saidFields(departure: Departure): Partial<Departure> {
  const unsaid = new Map(Object.entries(emptyDeparture(departure.id)));
  return Object.fromEntries(
    Object.entries(departure).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(unsaid.get(field)),
    ),
  );
}
