import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { historyMethods } from '../../shared/contract/history-methods';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { saveCopy } from './custody/save-copy';
import { auditCsv } from './export-audit';
import type { Host } from './open-vault';
import { later } from './plan-handlers';
import type { Vault } from './vault/vault';

/** Reading the journal: who did what, taking it back, proving that it is whole. */
export function createHistoryHandlers(host: Host): Pick<DeskBridge, keyof typeof historyMethods> {
  /** What takes long waits for what was asked for before, and then lets the plan go on. */
  const beside = async <T>(task: (vault: Vault) => Promise<Result<T>>): Promise<Result<T>> => {
    const vault = await host.inTurn(() => Promise.resolve(host.vault()));
    return vault === null ? failure(message('vault.no-plan-open')) : task(vault);
  };
  return {
    readHistory: ({ before, limit }) => host.withVault(({ history }) => history.summaries(before, limit)),
    readRecordHistory: later,
    planUndo: later,
    auditHead: () => host.withVault(({ head }) => Promise.resolve(success(head()))),
    verifyHistory: () => beside(({ history }) => history.verify()),
    findHead: ({ words }) =>
      beside(async ({ history, state }) => {
        const sequence = await history.sequenceOf(words);
        if (!sequence.ok) {
          return sequence;
        }
        const found = await history.summaries(sequence.value + 1, 1);
        const batch = found.ok ? found.value.batches[0] : undefined;
        return batch?.sequence === sequence.value
          ? success({ batch, isNewest: sequence.value === state.sequence })
          : failure(message('vault.batch-unreadable', { sequence: sequence.value }));
      }),
    exportAudit: ({ withValues }) =>
      beside((vault) => {
        const day = new Date(host.ports.clock()).toISOString().slice(0, 10);
        return saveCopy(host, 'export', `audit-trail-${day}.csv`, auditCsv(vault, withValues));
      }),
  };
}
