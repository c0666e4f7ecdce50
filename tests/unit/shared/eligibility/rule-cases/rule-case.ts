import type { Departure } from '../../../../../shared/model/departure';
import type { Person } from '../../../../../shared/model/person';
import { aPerson, type aPlan } from '../../../../support/builders';

/** A person and a departure, as far as a rule looks at them. */
export interface KeptCase {
  readonly rule: string;
  readonly title: string;
  readonly person?: Partial<Person>;
  readonly departure?: Partial<Departure>;
  readonly others?: readonly Person[];
  /** What the plan says of places and roads; without it, nothing is asked about the way. */
  readonly reach?: Omit<NonNullable<Parameters<typeof aPlan>[0]>, 'people' | 'households' | 'departures'>;
}

/** With the sentences that tell what is broken and what would mend it. */
export interface BrokenCase extends KeptCase {
  readonly says: string;
  readonly fix: string;
}

/** A citizen of the household, by what they are to its head. */
export const citizen = (relation: Person['relation']): Person => aPerson({ id: 'citizen', relation });

/** Citizens and all their relatives that can be named. */
export const kin: Partial<Departure> = {
  nationalitiesAllowed: ['FRA'],
  relativesAllowed: ['spouse', 'child', 'parent'],
};
