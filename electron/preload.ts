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
  commit: call('commit'),
  saveFile: call('saveFile'),
  renderPdf: call('renderPdf'),
} satisfies DeskBridge;

contextBridge.exposeInMainWorld('departureDesk', bridge);
