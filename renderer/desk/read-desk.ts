import { emptyPlan } from '../../shared/model/plan';
import type { Plan } from '../../shared/model/plan';
import { databasesOf, openDeskDatabase, readPages, withinPatience } from './desk-database';
import type { Page } from './desk-database';

const patienceMs = 5_000;
const againMs = 100;

async function readWhole(name: string): Promise<readonly Page[] | null> {
  const database = openDeskDatabase(name);
  try {
    return await withinPatience(readPages(database), patienceMs);
  } finally {
    database.close();
  }
}

async function findWhole(deskName: string): Promise<readonly Page[] | null> {
  for (const name of await withinPatience(databasesOf(deskName), patienceMs)) {
    const pages = await readWhole(name).catch(() => null);
    if (pages !== null) {
      return pages;
    }
  }
  return null;
}

/**
 * Reads the whole plan of a desk; for workers, which are not sent people one by one. A desk that is lost meanwhile is being
 * rebuilt by the window: this waits for it, never answers with a part, and throws when it has waited `waitMs`.
 */
export async function readDesk(deskName: string, waitMs = 30_000): Promise<Plan> {
  const until = performance.now() + waitMs;
  for (;;) {
    const pages = await findWhole(deskName).catch(() => null);
    if (pages !== null) {
      const plan = emptyPlan();
      for (const { entity, records } of pages) {
        const table = plan[entity] as Map<string, unknown>; // the entity picks the record type at run time
        for (const record of records) {
          table.set(record.id, record);
        }
      }
      return plan;
    }
    if (performance.now() > until) {
      throw new Error('The desk could not be read.');
    }
    await new Promise((resolve) => setTimeout(resolve, againMs));
  }
}
