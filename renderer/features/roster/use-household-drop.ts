import { useState } from 'react';
import { message } from '../../../shared/messages/message';
import type { HouseholdId } from '../../../shared/model/ids';
import { movePeople } from '../../../shared/planning/household-changes';
import { travelApart } from '../../../shared/planning/person-links';
import { useDesk } from '../../desk/use-desk';
import type { RosterIndex } from './roster-index';
import { useCommit } from './use-commit';

interface Drop {
  readonly ids: readonly string[];
  readonly householdId: HouseholdId;
}

/** People who are dragged into another household; who leaves others behind is asked for the reason first. */
export interface HouseholdDrop {
  readonly drop: (ids: readonly string[], householdId: HouseholdId) => void;
  /** How many people leave others behind; 0 while nothing is asked. */
  readonly asked: number;
  readonly answer: (reason: string) => void;
  readonly dismiss: () => void;
}

/** Takes up what was dragged over the roster. */
export function useHouseholdDrop(index: RosterIndex): HouseholdDrop {
  const desk = useDesk();
  const commit = useCommit();
  const [waiting, setWaiting] = useState<Drop | null>(null);

  const leavers = ({ ids }: Drop): number => {
    const gone = new Set(ids);
    return ids.filter((id) => {
      const facts = index.row(id)?.facts;
      return (
        facts !== undefined &&
        facts.household?.basis !== 'proposed' &&
        index.members(facts.id).some((member) => !gone.has(member.id))
      );
    }).length;
  };

  const move = ({ ids, householdId }: Drop, reason: string | null): void => {
    const people = ids.flatMap((id) => desk.plan.person.get(id) ?? []);
    const moves = movePeople(desk.plan, people, householdId);
    const changes =
      reason === null ? moves : travelApart(desk.plan, moves, reason, () => crypto.randomUUID());
    if (commit(message('roster.step-together', { count: people.length }), changes)) {
      setWaiting(null);
    }
  };

  return {
    drop: (ids, householdId) => {
      const next = { ids, householdId };
      if (leavers(next) > 0) {
        setWaiting(next);
      } else {
        move(next, null);
      }
    },
    asked: waiting === null ? 0 : leavers(waiting),
    answer: (reason) => {
      if (waiting !== null) {
        move(waiting, reason);
      }
    },
    dismiss: () => setWaiting(null),
  };
}
