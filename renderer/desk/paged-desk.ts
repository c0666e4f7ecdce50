import type { EntityName, EntityRecords, Plan } from '../../shared/model/plan';
import { entityNames } from '../../shared/model/plan';
import {
  databaseName,
  databasesOf,
  isWhole,
  openDeskDatabase,
  recordsPerPage,
  withinPatience,
  writePages,
} from './desk-database';
import type { DeskDatabase, Page } from './desk-database';
import { whenIdle } from '../platform/when-idle';
import { createPagePlaces } from './page-places';

/** Keeps the desk's pages in step with the plan in memory. Writes are queued; the newest state of a page wins. */
export interface PagedDesk {
  readonly name: string;
  /** Notes that these records changed, appeared or went; their pages are written soon. */
  touch: (entity: EntityName, ids: Iterable<string>) => void;
  /** Resolves when everything noted so far can be read by a worker, or when no database can be had. */
  settled: () => Promise<void>;
  destroy: () => Promise<void>;
}

interface PagedDeskOptions {
  /** Hears that the database was lost, or did not answer, and is made anew from the plan in memory. */
  readonly onRebuild: () => void;
  /** How long one step of the database may take before it is given up. */
  readonly patienceMs?: number;
}

/** Nothing is filled while the window has better to do: a plan that has just been opened is shown first. */
const mostIdleMs = 2_000;
const pagesAtOnce = 8;
const destroyMs = 2_000;
/** One step after the other has to fail this often before a worker is left to find out by itself. */
const mostRebuilds = 4;

/** Makes a desk for the plan, and fills it when the window is idle or somebody waits for it. */
export function createPagedDesk(
  name: string,
  plan: Plan,
  { onRebuild, patienceMs = 5_000 }: PagedDeskOptions,
): PagedDesk {
  const places = createPagePlaces(recordsPerPage);
  const dirty = new Set<string>();
  let generation = 0;
  let database: DeskDatabase;
  let running: Promise<void> | null = null;
  let isBegun = false;
  let isDestroyed = false;
  let isLost = false;
  /** Whether this database was ever whole. */
  let isMarked = false;

  const open = (): void => {
    const mine = generation;
    database = openDeskDatabase(databaseName(name, generation), () => {
      if (mine === generation) {
        isLost = true;
        void run();
      }
    });
  };

  const pageOf = (id: string): Page => {
    const { entity, members } = places.members(id);
    const records: EntityRecords[EntityName][] = [];
    for (const member of members) {
      const record = plan[entity].get(member);
      if (record !== undefined) {
        records.push(record);
      }
    }
    return { id, entity, records };
  };

  /** Small changes are written whole; a large one leaves the window free in between, unreadable until its end. */
  const writeDirty = async (): Promise<void> => {
    while (!isDestroyed && (dirty.size > 0 || !isMarked)) {
      const ids = [...dirty].slice(0, pagesAtOnce);
      ids.forEach((id) => dirty.delete(id));
      const pages = ids.map(pageOf);
      const total = dirty.size === 0 ? places.count() : null;
      await withinPatience(writePages(database, pages, total), patienceMs);
      isMarked ||= total !== null;
    }
  };

  const rebuild = (): void => {
    const old = database;
    isLost = false;
    isMarked = false;
    generation += 1; // from here on nobody hears of the old one
    old.close();
    void withinPatience(old.delete(), destroyMs).catch(() => undefined);
    open();
    places.ids().forEach((id) => dirty.add(id));
    onRebuild();
  };

  const begin = (): void => {
    if (!isBegun) {
      isBegun = true;
      entityNames.forEach((entity) => note(entity, plan[entity].keys()));
    }
  };

  const note = (entity: EntityName, ids: Iterable<string>): void => {
    for (const id of ids) {
      dirty.add(places.place(entity, id));
    }
  };

  const step = async (): Promise<void> => {
    if (isLost) {
      rebuild();
    }
    await writeDirty();
    if (!(await withinPatience(isWhole(database), patienceMs))) {
      isLost = true;
    }
  };

  const work = async (): Promise<void> => {
    begin();
    let failures = 0;
    do {
      await step().catch(() => {
        isLost = true;
      });
      failures += isLost ? 1 : 0;
    } while (!isDestroyed && (dirty.size > 0 || isLost) && failures <= mostRebuilds);
    running = null; // at once: what is noted from now on needs another run
  };

  const run = (): Promise<void> => {
    if (isDestroyed) {
      return Promise.resolve();
    }
    running ??= work();
    return running;
  };

  open();
  whenIdle(() => void run(), mostIdleMs);

  return {
    name,
    touch: (entity, ids) => {
      if (isBegun) {
        note(entity, ids);
        void run();
      }
    },
    settled: run,
    destroy: async () => {
      isDestroyed = true;
      generation += 1;
      await withinPatience(running ?? Promise.resolve(), destroyMs).catch(() => undefined);
      database.close();
      const names = await withinPatience(databasesOf(name), destroyMs).catch(() => []);
      await Promise.all(
        names.map((found) =>
          withinPatience(openDeskDatabase(found).delete(), destroyMs).catch(() => undefined),
        ),
      );
    },
  };
}
