import { message } from '../../shared/messages/message';
import { creation } from '../../shared/model/apply-changes';
import type { Batch, Change } from '../../shared/model/change';
import { emptyDeparture } from '../../shared/model/departure';
import { departureIdSchema, householdIdSchema, personIdSchema } from '../../shared/model/ids';
import { emptyPerson } from '../../shared/model/person';
import type { Person } from '../../shared/model/person';

/** A batch of the given changes, made at the given minute. */
export function aBatch(number: number, changes: readonly Change[]): Batch {
  const at = `${new Date(Date.UTC(2126, 2, 1, 0, number)).toISOString()}_0000_test`;
  return {
    id: `batch-${number}`,
    at,
    by: 'planner',
    label: message('vault.new-plan'),
    changes: [...changes],
  };
}

/** A plainly fictional person alone in a household. */
export function aPerson(number: number): Person {
  const person = emptyPerson(personIdSchema.parse(`p-${number}`), householdIdSchema.parse(`h-${number}`));
  return { ...person, familyName: `Sample-${number}`, givenNames: 'Ève محمد ߞߊ', phone: '+22300000000' };
}

/** A batch that creates one person. */
export function personBatch(number: number): Batch {
  return aBatch(number, [creation('person', aPerson(number))]);
}

/** A batch that creates one departure. */
export function departureBatch(number: number): Batch {
  return aBatch(number, [creation('departure', emptyDeparture(departureIdSchema.parse(`d-${number}`)))]);
}
