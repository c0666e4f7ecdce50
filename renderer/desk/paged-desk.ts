import type { EntityName, EntityRecords, Plan } from '../../shared/model/plan';
import { entityNames } from '../../shared/model/plan';
import { openDeskDatabase, recordsPerPage, writePages } from './desk-database';
import type { DeskDatabase } from './desk-database';

/** Keeps the desk's pages in step with the plan in memory. Writes are queued; the newest state of a page wins. */
export interface PagedDesk {
  readonly name: string;
  /** Notes that these records changed, appeared or went; their pages are written soon. */
  touch: (entity: EntityName, ids: Iterable<string>) => void;
  /** Resolves when everything noted so far can be read by a worker. */
  settled: () => Promise<void>;
  destroy: () => Promise<void>;
}

/** Makes a desk for the plan and fills it. */
export function createPagedDesk(name: string, plan: Plan): PagedDesk {
  const database: DeskDatabase = openDeskDatabase(name);
  const places = new Map<EntityName, { pageOf: Map<string, number>; members: Set<string>[] }>();
  const dirty = new Map<EntityName, Set<number>>();
  let writing: Promise<void> = Promise.resolve();
  let isScheduled = false;

  for (const entity of entityNames) {
    places.set(entity, { pageOf: new Map(), members: [] });
  }

  const place = (entity: EntityName, id: string): number => {
    const { pageOf, members } = places.get(entity) ?? { pageOf: new Map<string, number>(), members: [] };
    const known = pageOf.get(id);
    if (known !== undefined) {
      return known;
    }
    const last = members.length - 1;
    const page = last >= 0 && (members[last]?.size ?? 0) < recordsPerPage ? last : members.length;
    if (page === members.length) {
      members.push(new Set());
    }
    members[page]?.add(id);
    pageOf.set(id, page);
    return page;
  };

  const flush = async (): Promise<void> => {
    isScheduled = false;
    const work = [...dirty];
    dirty.clear();
    for (const [entity, pageNumbers] of work) {
      const pages = new Map<number, EntityRecords[EntityName][]>();
      for (const page of pageNumbers) {
        const records: EntityRecords[EntityName][] = [];
        for (const id of places.get(entity)?.members[page] ?? []) {
          const record = plan[entity].get(id);
          if (record !== undefined) {
            records.push(record);
          }
        }
        pages.set(page, records);
      }
      await writePages(database, entity, pages);
    }
  };

  const schedule = (): void => {
    if (!isScheduled) {
      isScheduled = true;
      writing = writing.then(flush);
    }
  };

  const touch = (entity: EntityName, ids: Iterable<string>): void => {
    const pages = dirty.get(entity) ?? new Set<number>();
    for (const id of ids) {
      pages.add(place(entity, id));
    }
    if (pages.size > 0) {
      dirty.set(entity, pages);
      schedule();
    }
  };

  for (const entity of entityNames) {
    touch(entity, plan[entity].keys());
  }

  return {
    name,
    touch,
    settled: async () => {
      schedule();
      await writing;
    },
    destroy: async () => {
      await writing.catch(() => undefined); // the desk goes either way
      await database.delete();
    },
  };
}
