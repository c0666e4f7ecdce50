import { join } from 'node:path';
import type { PlanSummary } from '../../../shared/contract/plan-methods';
import { failure } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { planIdSchema } from '../../../shared/model/ids';
import type { PlanId } from '../../../shared/model/ids';
import type { FileSystem } from '../ports';
import { writeDurably } from './durable-files';
import { parseKeyslots } from './keyslots';
import type { Keyslots } from './keyslots';

/** The folder that holds the plans of this desk, a folder each. */
export function plansFolder(home: string): string {
  return join(home, 'plans');
}

/** What may be known of a plan without its key. */
export function summaryOf({ planId, label, createdAt }: Keyslots): PlanSummary {
  return { planId, label, createdAt };
}

/** The keyslots of one plan of this desk. */
export async function loadKeyslots(
  { fs, home }: { readonly fs: FileSystem; readonly home: string },
  planId: PlanId,
): Promise<Result<Keyslots>> {
  try {
    const parsed = parseKeyslots(await fs.readFile(join(plansFolder(home), planId, 'keyslots.json'), 'utf8'));
    return parsed.ok && parsed.value.planId !== planId ? failure(message('vault.keyslots-damaged')) : parsed;
  } catch {
    return failure(message('vault.not-found'));
  }
}

/** Makes the keyslots of the plan in `folder` durable. Throws when the disk refuses; then the old ones hold. */
export async function saveKeyslots(fs: FileSystem, folder: string, keyslots: Keyslots): Promise<void> {
  const text = Buffer.from(`${JSON.stringify(keyslots, null, 2)}\n`);
  await writeDurably(fs, join(folder, 'keyslots.json'), [text], (written) =>
    written.equals(text)
      ? Promise.resolve()
      : Promise.reject(new Error('The keyslots were not written whole.')),
  );
}

/** The plans of this desk, oldest first. Folders that are no plans, or that cannot be read, are passed over. */
export async function listVaults(ports: {
  readonly fs: FileSystem;
  readonly home: string;
}): Promise<PlanSummary[]> {
  const names = await ports.fs.readdir(plansFolder(ports.home)).catch(() => []);
  const ids = names.flatMap((name) => planIdSchema.safeParse(name).data ?? []);
  const found = await Promise.all(ids.map((planId) => loadKeyslots(ports, planId)));
  return found
    .flatMap((keyslots) => (keyslots.ok ? [summaryOf(keyslots.value)] : []))
    .sort(
      (left, right) =>
        left.createdAt.localeCompare(right.createdAt) || left.planId.localeCompare(right.planId),
    );
}
