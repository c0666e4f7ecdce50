import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { EntityName, EntityRecords, PlanTables } from '../../shared/model/plan';
import type { Desk } from './desk';
import type { DeskHistory } from './desk-history';
import type { SaveStatus } from './save-queue';

/** Provides the open desk to every screen. */
export const DeskContext = createContext<Desk | null>(null);

/** The open desk. Screens that use it are shown only while a plan is open. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) {
    throw new Error('A screen that needs an open plan was shown without one.');
  }
  return desk;
}

/** The live table of one kind of record; the component renders again whenever a record of that kind changes. */
export function useTable<E extends EntityName>(entity: E): ReadonlyMap<string, EntityRecords[E]> {
  const desk = useDesk();
  useSyncExternalStore(
    desk.subscribe,
    useCallback(() => desk.revision(entity), [desk, entity]),
  );
  const tables: PlanTables = desk.plan;
  return tables[entity];
}

/** A number that grows whenever one of the kinds changes: a dependency for values derived from live tables. */
export function useRevision(...entities: EntityName[]): number {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, () =>
    entities.reduce((sum, entity) => sum + desk.revision(entity), 0),
  );
}

/** Whether everything is on disk, and if not, why. */
export function useSaveStatus(): SaveStatus {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribeSaveStatus, desk.saveStatus);
}

/** The history of the open plan; the component renders again with every step. */
export function useHistory(): DeskHistory {
  const { history } = useDesk();
  useSyncExternalStore(history.subscribe, history.version);
  return history;
}
