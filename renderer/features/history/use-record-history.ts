import { useEffect, useState } from 'react';
import type { Answer } from '../../../shared/contract/desk-bridge';
import type { Message } from '../../../shared/messages/message';
import type { Person } from '../../../shared/model/person';
import { useDesk, useHistory } from '../../desk/use-desk';
import { getBridge } from '../../platform/bridge';

type RecordHistory = Answer<'readRecordHistory'>;
export type RecordEntry = RecordHistory['entries'][number];

/** What was found, for the person that was asked about. */
export interface FoundHistory {
  readonly personId: string;
  /** The newest first. */
  readonly entries: readonly RecordEntry[];
  readonly hasMore: boolean;
  readonly problem: Message | null;
}

const limit = 50;
/** The panel follows the arrow keys; nobody reads the history of everybody on the way. */
const calmMs = 350;

async function readBoth(personId: string, householdId: string): Promise<FoundHistory> {
  const bridge = getBridge();
  const [person, place] = await Promise.all([
    bridge.readRecordHistory({ entity: 'person', entityId: personId, limit }),
    bridge.readRecordHistory({ entity: 'assignment', entityId: householdId, limit }),
  ]);
  if (!person.ok || !place.ok) {
    const problem = !person.ok ? person.problem : !place.ok ? place.problem : null;
    return { personId, entries: [], hasMore: false, problem };
  }
  const bySequence = new Map<number, RecordEntry>();
  for (const entry of [...person.value.entries, ...place.value.entries]) {
    const other = bySequence.get(entry.sequence);
    const changes = other === undefined ? entry.changes : [...other.changes, ...entry.changes];
    bySequence.set(entry.sequence, { ...entry, changes });
  }
  const entries = [...bySequence.values()].sort((left, right) => right.sequence - left.sequence);
  return { personId, entries, hasMore: person.value.hasMore || place.value.hasMore, problem: null };
}

/**
 * What happened to one person and to the place of the household that the person is in now; read again after every step
 * that was saved. Null until it is there, or while it is not wanted.
 */
export function useRecordHistory({ id, householdId }: Person, isWanted: boolean): FoundHistory | null {
  const desk = useDesk();
  const version = useHistory().version();
  const [found, setFound] = useState<FoundHistory | null>(null);

  useEffect(() => {
    if (!isWanted) {
      return;
    }
    let isOver = false;
    const timer = setTimeout(() => {
      void desk
        .saved()
        .then(() => readBoth(id, householdId))
        .then((next) => {
          if (!isOver) {
            setFound(next);
          }
        });
    }, calmMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [desk, id, householdId, isWanted, version]);

  return isWanted && found?.personId === id ? found : null;
}
