import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import { emptyPlan } from '../../shared/model/plan';
import type { EntityName, EntityRecords, Plan } from '../../shared/model/plan';

/**
 * Records are kept in pages: one record a row took 20 s to fill with 100,000 people, pages of this size about one
 * second, and an edit rewrites its page in a few milliseconds.
 */
export const recordsPerPage = 500;

interface Page {
  /** `<entity>/<page number>` */
  id: string;
  entity: EntityName;
  records: EntityRecords[EntityName][];
}

/** The desk on disk-less storage: the window and its workers open the same one; it is rebuilt from the vault. */
export type DeskDatabase = Dexie & { pages: EntityTable<Page, 'id'> };

/** Opens (or makes) the desk of that name. */
export function openDeskDatabase(name: string): DeskDatabase {
  const database = new Dexie(name) as DeskDatabase; // the table is declared by the next line
  database.version(1).stores({ pages: 'id' });
  return database;
}

/** Writes whole pages, in one transaction. */
export async function writePages(
  database: DeskDatabase,
  entity: EntityName,
  pages: ReadonlyMap<number, EntityRecords[EntityName][]>,
): Promise<void> {
  await database.pages.bulkPut(
    [...pages].map(([page, records]) => ({ id: `${entity}/${page}`, entity, records })),
  );
}

/** Reads the whole plan of the desk of that name; for workers, which are not sent people one by one. */
export async function readDesk(name: string): Promise<Plan> {
  const database = openDeskDatabase(name);
  const plan = emptyPlan();
  for (const page of await database.pages.toArray()) {
    const table = plan[page.entity] as Map<string, unknown>; // the entity picks the record type at run time
    for (const record of page.records) {
      table.set(record.id, record);
    }
  }
  database.close();
  return plan;
}
