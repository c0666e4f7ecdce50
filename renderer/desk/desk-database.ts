import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import type { EntityName, EntityRecords } from '../../shared/model/plan';

/**
 * Records are kept in pages: one record a row took 20 s to fill with 100,000 people, pages of this size about one
 * second, and an edit rewrites its page in a few milliseconds.
 */
export const recordsPerPage = 500;

/** Some records of one kind. */
export interface Page {
  /** `<entity>/<page number>` */
  id: string;
  entity: EntityName;
  records: EntityRecords[EntityName][];
}

/** Says that the desk is whole, and how many pages it has. It is missing while the desk is being filled. */
interface Mark {
  id: 'whole';
  pages: number;
}

/** The desk on disk-less storage: the window and its workers open the same one; it is rebuilt from the plan in memory. */
export type DeskDatabase = Dexie & { pages: EntityTable<Page, 'id'>; marks: EntityTable<Mark, 'id'> };

/** Opens (or makes) the database of that name. `onLost` hears that it is being deleted or was closed from outside. */
export function openDeskDatabase(name: string, onLost: () => void = () => undefined): DeskDatabase {
  const database = new Dexie(name) as DeskDatabase; // the tables are declared by the next line
  database.version(1).stores({ pages: 'id', marks: 'id' });
  database.on('versionchange', () => {
    database.close();
    onLost();
    return false;
  });
  database.on('close', onLost);
  return database;
}

/** Writes whole pages, in one transaction. `total` is the number of pages of a desk that is whole then; null before. */
export async function writePages(
  database: DeskDatabase,
  pages: readonly Page[],
  total: number | null,
): Promise<void> {
  await database.transaction('rw', database.pages, database.marks, async () => {
    await database.pages.bulkPut([...pages]);
    if (total === null) {
      await database.marks.clear();
    } else {
      await database.marks.put({ id: 'whole', pages: total });
    }
  });
}

/** Every page of a desk that is whole; null of one that is not. */
export function readPages(database: DeskDatabase): Promise<readonly Page[] | null> {
  return database.transaction('r', database.pages, database.marks, async () => {
    const mark = await database.marks.get('whole');
    const pages = mark === undefined ? [] : await database.pages.toArray();
    return pages.length === mark?.pages ? pages : null;
  });
}

/** Whether the desk has as many pages as it should. */
export function isWhole(database: DeskDatabase): Promise<boolean> {
  return database.transaction('r', database.pages, database.marks, async () => {
    const mark = await database.marks.get('whole');
    return mark !== undefined && (await database.pages.count()) === mark.pages;
  });
}

const graceMs = 1_000;

/**
 * The task's outcome; rejects when it takes longer than so many milliseconds: a database may never answer. A window that
 * was busy for as long is given time to hear an answer that has come meanwhile.
 */
export function withinPatience<T>(task: Promise<T>, patienceMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new Error('The desk does not answer.'));
    let timer = setTimeout(() => {
      timer = setTimeout(giveUp, graceMs);
    }, patienceMs);
    task.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** How the databases of one desk are called: it begins with the first and takes the next when one is lost. */
export function databaseName(deskName: string, generation: number): string {
  return `${deskName}.${generation}`;
}

/** The names of all databases of a desk, the newest first. */
export async function databasesOf(deskName: string): Promise<string[]> {
  const found = await indexedDB.databases();
  const generation = (name: string): number => Number(name.slice(deskName.length + 1));
  return found
    .flatMap(({ name }) => (name?.startsWith(`${deskName}.`) === true ? [name] : []))
    .sort((left, right) => generation(right) - generation(left));
}
