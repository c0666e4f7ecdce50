import { join } from 'node:path';
import type { PlanSummary } from '../../../shared/contract/plan-methods';
import { failure } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { planIdSchema } from '../../../shared/model/ids';
import type { PlanId } from '../../../shared/model/ids';
import type { FileSystem } from '../ports';
import type { Keyslots } from '../keys/keyslots-format';
import { readKeyslots } from '../keys/keyslots-store';

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
  const found = await readKeyslots(fs, join(plansFolder(home), planId));
  return found.ok && found.value.planId !== planId ? failure(message('vault.keyslots-damaged')) : found;
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
