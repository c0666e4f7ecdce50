import type { Plan } from '../../../shared/model/plan';
import { escorts } from '../../../shared/planning/person-links';
import type { AboutPerson } from './row-facts';

/** Nothing is kept about a person beside the person. */
const nothing: AboutPerson = { lastContact: null, escort: null, fixes: 0 };

/** What other records of a plan say about people, kept in step at the cost of those records alone. */
export interface AboutPeople {
  readonly of: (personId: string) => AboutPerson;
  /** Reads the records anew; answers with the people about whom something else is said now. */
  readonly refresh: () => string[];
}

function gather(plan: Plan): Map<string, AboutPerson> {
  const found = new Map<string, AboutPerson>();
  const enter = (id: string, part: Partial<AboutPerson>): void => {
    found.set(id, { ...(found.get(id) ?? nothing), ...part });
  };
  for (const attempt of plan.contactAttempt.values()) {
    if (attempt.at > (found.get(attempt.personId)?.lastContact?.at ?? '')) {
      enter(attempt.personId, { lastContact: attempt });
    }
  }
  for (const [id, escort] of escorts(plan)) {
    enter(id, { escort });
  }
  for (const { personId } of plan.fixItem.values()) {
    if (personId !== null) {
      enter(personId, { fixes: (found.get(personId)?.fixes ?? 0) + 1 });
    }
  }
  return found;
}

/** Reads what a plan says about its people. */
export function createAboutPeople(plan: Plan): AboutPeople {
  let known = gather(plan);
  return {
    of: (personId) => known.get(personId) ?? nothing,
    refresh: () => {
      const next = gather(plan);
      const isSame = (id: string): boolean => {
        const [one, other] = [known.get(id) ?? nothing, next.get(id) ?? nothing];
        return (
          one.lastContact === other.lastContact && one.escort === other.escort && one.fixes === other.fixes
        );
      };
      const altered = [...new Set([...known.keys(), ...next.keys()])].filter((id) => !isSame(id));
      known = next;
      return altered;
    },
  };
}
