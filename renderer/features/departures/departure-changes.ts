import { referencesOf } from '../../../shared/history/references';
import { deletion, edits } from '../../../shared/model/apply-changes';
import type { Change } from '../../../shared/model/change';
import type { DepartureId } from '../../../shared/model/ids';
import { entityNames, entitySchemas } from '../../../shared/model/plan';
import type { EntityName, EntityRecords, Plan } from '../../../shared/model/plan';
import type { z } from 'zod';

/** What happened outside of the plan: it cannot be deleted, and neither can what it is about. */
const onRecord = ['manifestVersion', 'disclosure', 'closing'] as const;

/** The departures of which a list was issued or given out, or that were closed. */
export function departuresOnRecord(plan: Plan): ReadonlySet<string> {
  const ids = onRecord.flatMap((entity) =>
    [...plan[entity].values()].map((record) => ('departureId' in record ? record.departureId : record.id)),
  );
  return new Set(ids.filter((id): id is DepartureId => id !== null));
}

/** A record that names a departure names none any more, or goes with it where it cannot do without. */
function withoutDeparture<E extends EntityName>(
  entity: E,
  field: string,
  record: EntityRecords[E],
): Change[] {
  const shape = entitySchemas[entity].shape as Readonly<Record<string, z.ZodType>>; // every kind is an object
  return shape[field]?.safeParse(null).success === true
    ? edits(entity, record, { [field]: null } as Partial<EntityRecords[E]>) // the schema has just said so
    : [deletion(entity, record)];
}

/**
 * Deletes departures together with every place on them and all that is said of them; a ticket of somebody's own is on none
 * of the plan's any more. Departures on record stay.
 */
export function deleteDepartures(plan: Plan, ids: ReadonlySet<string>): Change[] {
  const kept = departuresOnRecord(plan);
  const going = new Set([...ids].filter((id) => !kept.has(id)));
  const departures = [...going].flatMap((id) => plan.departure.get(id) ?? []);
  const named = entityNames.flatMap((entity) =>
    referencesOf(entity)
      .filter(({ target }) => target === 'departure')
      .flatMap(({ field }) =>
        [...plan[entity].values()]
          .filter((record) => going.has(String(Reflect.get(record, field))))
          .flatMap((record) => withoutDeparture(entity, field, record)),
      ),
  );
  return [...named, ...departures.map((departure) => deletion('departure', departure))];
}
