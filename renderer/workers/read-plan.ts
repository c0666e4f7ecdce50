import type { Plan } from '../../shared/model/plan';
import { emptyGazetteer } from '../../shared/places/gazetteer';
import { readDesk } from '../desk/read-desk';
import { loadGazetteer } from '../platform/gazetteer';

/** The plan of a desk for a worker that asks where people are; without the world's places where those cannot be read. */
export async function readPlan(deskName: string): Promise<Plan> {
  const places = loadGazetteer().catch(() => emptyGazetteer);
  const [plan, gazetteer] = await Promise.all([readDesk(deskName), places]);
  return { ...plan, gazetteer };
}
