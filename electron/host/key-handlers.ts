import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { keyMethods } from '../../shared/contract/key-methods';
import type { Host } from './open-vault';
import { later } from './plan-handlers';

/** The ways into the open plan. */
export function createKeyHandlers(_host: Host): Pick<DeskBridge, keyof typeof keyMethods> {
  return {
    suggestPassphrase: later,
    listSlots: later,
    changePassphrase: later,
    addPassphraseSlot: later,
    addKeyFileSlot: later,
    addRecoverySlot: later,
    removeSlot: later,
    proveSecret: later,
  };
}
