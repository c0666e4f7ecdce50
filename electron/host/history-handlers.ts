import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { historyMethods } from '../../shared/contract/history-methods';
import type { Host } from './open-vault';
import { later } from './plan-handlers';

/** Reading the journal: who did what, taking it back, proving that it is whole. */
export function createHistoryHandlers(_host: Host): Pick<DeskBridge, keyof typeof historyMethods> {
  return {
    readHistory: later,
    readRecordHistory: later,
    planUndo: later,
    auditHead: later,
    verifyHistory: later,
    findHead: later,
    exportAudit: later,
  };
}
