import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { custodyMethods } from '../../shared/contract/custody-methods';
import type { Host } from './open-vault';
import { later } from './plan-handlers';

/** Locking, destroying, and the account of what is outside. */
export function createCustodyHandlers(_host: Host): Pick<DeskBridge, keyof typeof custodyMethods> {
  return {
    deskState: later,
    setDeskSettings: later,
    lock: later,
    panic: later,
    putReceiptAway: later,
    nextSignal: later,
    listCopies: later,
    recordPrint: later,
    setCopyDestroyed: later,
  };
}
