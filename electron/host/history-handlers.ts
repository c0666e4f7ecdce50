import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { historyMethods } from '../../shared/contract/history-methods';
import { failure, success } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { besideTheTurn } from './beside-the-turn';
import { saveCopy } from './custody/save-copy';
import { auditCsv } from './export-audit';
import type { Host } from './open-vault';
import { createUndoHandlers } from './undo-handlers';

/** Reading the journal: who did what, taking it back, proving that it is whole. */
export function createHistoryHandlers(host: Host): Pick<DeskBridge, keyof typeof historyMethods> {
  return {
    readHistory: ({ before, limit }) => host.withVault(({ history }) => history.summaries(before, limit)),
    ...createUndoHandlers(host),
    auditHead: () => host.withVault(({ head }) => Promise.resolve(success(head()))),
    verifyHistory: () => besideTheTurn(host, ({ history }) => history.verify()),
    findHead: ({ words }) =>
      besideTheTurn(host, async ({ history, state }) => {
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
      besideTheTurn(host, (vault) => {
        const day = new Date(host.ports.clock()).toISOString().slice(0, 10);
        return saveCopy(host, 'export', `audit-trail-${day}.csv`, auditCsv(vault, withValues));
      }),
  };
}
