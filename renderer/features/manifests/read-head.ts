import type { AuditHead } from '../../../shared/contract/history-methods';
import { getBridge } from '../../platform/bridge';

/** Where the record stands; null when that cannot be told: a manifest without the words is better than none. */
export async function readHead(): Promise<AuditHead | null> {
  const head = await getBridge().auditHead({});
  return head.ok ? head.value : null;
}
