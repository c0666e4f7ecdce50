import { useState } from 'react';
import type { MergeChoices, MergeFact } from '../../../shared/matching/plan/merged-person';
import type { PersonId } from '../../../shared/model/ids';

/** What somebody chose of each match, by the match's key. */
export function useChoices(): {
  readonly of: (key: string) => MergeChoices;
  readonly choose: (key: string) => (fact: MergeFact, id: PersonId) => void;
} {
  const [all, setAll] = useState<Readonly<Record<string, MergeChoices>>>({});
  return {
    of: (key) => all[key] ?? {},
    choose: (key) => (fact, id) => setAll((last) => ({ ...last, [key]: { ...last[key], [fact]: id } })),
  };
}
