import { useCallback, useEffect, useMemo, useRef } from 'react';
import { mergePeople } from '../../../shared/matching/plan/merge-people';
import type { MergeGroup } from '../../../shared/matching/plan/merge-people';
import { liveProposals } from '../../../shared/matching/plan/live-proposals';
import type { MergeProposals } from '../../../shared/matching/plan/propose-merges';
import type { PersonId } from '../../../shared/model/ids';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { useDesk, useRevision, useTable } from '../../desk/use-desk';
import { useNotices } from '../../ui/use-notices';
import { useMatchRun } from './use-match-run';
import type { MatchRun } from './use-match-run';

/** The search for people who stand more than once, what it proposes of the plan as it is, and the way to merge. */
export interface SamePerson {
  readonly run: MatchRun;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly proposals: MergeProposals;
  /** Merges as one step; the first record of each group stays. Says why and answers false when it was refused. */
  readonly merge: (label: Message, groups: readonly MergeGroup[]) => boolean;
}

const none: MergeProposals = { certain: [], doubtful: [] };
const settleMs = 1500;
/** Larger plans are searched when somebody asks: it takes the computer half a minute. */
const mostUnasked = 20_000;

/** Looks by itself when people have come onto the roster, so that the number at the section is true. */
export function useSamePerson(): SamePerson {
  const desk = useDesk();
  const notices = useNotices();
  const { run, start, cancel } = useMatchRun();
  const people = useTable('person');
  const revision = useRevision('person', 'matchDecision');
  const mergedInto = useRef(new Map<PersonId, PersonId>());
  const known = useRef<Set<string> | null>(null);
  const isArrival = useRef(false);
  const count = people.size;

  useEffect(() => {
    const [before, ids] = [known.current, [...desk.plan.person.keys()]];
    // Whoever comes back by undo was looked at before.
    const hasNew = ids.some((id) => before?.has(id) !== true);
    known.current = new Set([...(before ?? []), ...ids]);
    if (!hasNew || count < 2 || count > mostUnasked) {
      return undefined;
    }
    isArrival.current = before !== null;
    const timer = setTimeout(start, settleMs);
    return () => clearTimeout(timer);
  }, [count, desk, start]);

  useEffect(() => {
    if (run.phase === 'found' && isArrival.current) {
      isArrival.current = false;
      const { certain, doubtful } = run.proposals;
      if (certain.length + doubtful.length > 0) {
        notices.done(message('samePerson.arrived', { certain: certain.length, doubtful: doubtful.length }));
      }
    }
  }, [notices, run]);

  const found = run.phase === 'found' ? run.proposals : none;
  const proposals = useMemo(
    () => liveProposals(desk.plan, found, mergedInto.current),
    // The live tables change with the revision.
    [desk, found, revision],
  );
  const merge = useCallback(
    (label: Message, groups: readonly MergeGroup[]): boolean => {
      const isDone = notices.accepted(desk.commit(label, mergePeople(desk.plan, groups)));
      for (const [kept, ...others] of isDone ? groups.map(({ ids }) => ids) : []) {
        for (const other of kept === undefined ? [] : others) {
          mergedInto.current.set(other, kept ?? other);
        }
      }
      return isDone;
    },
    [desk, notices],
  );
  return { run, start, cancel, proposals, merge };
}
