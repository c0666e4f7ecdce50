import { contextBridge, ipcRenderer } from 'electron';
import type { Answer, Asked, DeskBridge, DeskBridgeMethod } from '../shared/contract/desk-bridge';
import type { Result } from '../shared/kit/result';
import { bridgeChannel } from './shell/bridge-channel';

function call<M extends DeskBridgeMethod>(method: M): (parameters: Asked<M>) => Promise<Result<Answer<M>>> {
  return async (parameters) => {
    try {
      return (await ipcRenderer.invoke(bridgeChannel, method, parameters)) as Result<Answer<M>>; // what dispatch answers
    } catch {
      return { ok: false, problem: { id: 'vault.host-unreachable' } };
    }
  };
}

const bridge = {
  shellInfo: call('shellInfo'),
  listPlans: call('listPlans'),
  createPlan: call('createPlan'),
  openPlan: call('openPlan'),
  closePlan: call('closePlan'),
  readPlan: call('readPlan'),
  stageChanges: call('stageChanges'),
  commit: call('commit'),
  saveFile: call('saveFile'),
  chooseFolder: call('chooseFolder'),
  renderPdf: call('renderPdf'),
  readHistory: call('readHistory'),
  readRecordHistory: call('readRecordHistory'),
  planUndo: call('planUndo'),
  auditHead: call('auditHead'),
  verifyHistory: call('verifyHistory'),
  findHead: call('findHead'),
  exportAudit: call('exportAudit'),
  suggestPassphrase: call('suggestPassphrase'),
  listSlots: call('listSlots'),
  changePassphrase: call('changePassphrase'),
  addPassphraseSlot: call('addPassphraseSlot'),
  addKeyFileSlot: call('addKeyFileSlot'),
  addRecoverySlot: call('addRecoverySlot'),
  removeSlot: call('removeSlot'),
  proveSecret: call('proveSecret'),
  deskState: call('deskState'),
  setDeskSettings: call('setDeskSettings'),
  lock: call('lock'),
  panic: call('panic'),
  putReceiptAway: call('putReceiptAway'),
  nextSignal: call('nextSignal'),
  listCopies: call('listCopies'),
  recordPrint: call('recordPrint'),
  setCopyDestroyed: call('setCopyDestroyed'),
  backupState: call('backupState'),
  setBackup: call('setBackup'),
  backupNow: call('backupNow'),
  listBackups: call('listBackups'),
  inspectBackup: call('inspectBackup'),
  restoreBackup: call('restoreBackup'),
  saveEncryptedFile: call('saveEncryptedFile'),
  openEncryptedFile: call('openEncryptedFile'),
} satisfies DeskBridge;

contextBridge.exposeInMainWorld('departureDesk', bridge);
