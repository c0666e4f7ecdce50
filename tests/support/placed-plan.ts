import { departureIdSchema, householdIdSchema } from '../../shared/model/ids';
import type { Plan } from '../../shared/model/plan';
import { aPlan } from './builders';

/** A plan of these records in which households have places: household id to departure id; locked where it ends in `!`. */
export function aPlanWithPlaces(
  records: Parameters<typeof aPlan>[0],
  places: Readonly<Record<string, string>>,
): Plan {
  const plan = aPlan(records);
  for (const [household, place] of Object.entries(places)) {
    const id = householdIdSchema.parse(household);
    plan.assignment.set(id, {
      id,
      departureId: departureIdSchema.parse(place.replace('!', '')),
      locked: place.endsWith('!'),
      chosenBy: 'solver',
      reason: null,
    });
  }
  return plan;
}
