import type { Message } from '../../../shared/messages/message';
import type { Host } from '../open-vault';
import type { Vault } from '../vault/vault';
import { openCopiesRegister } from './copies-register';

/**
 * What has to happen to a plan that was just opened, before the window is told: the register of copies is read, and
 * batches that a lock caught unsaved are saved. Answers with notices.
 */
export async function admitPlan(host: Host, vault: Vault): Promise<readonly Message[]> {
  const { desk } = host;
  const { planId } = vault.summary;
  Object.assign(desk.session, { planId, operator: vault.operator, isLocked: false });
  desk.session.acknowledged.clear();
  clearTimeout(desk.session.replacement); // the window was used again before it could be replaced
  desk.signals.clear();
  const register = await openCopiesRegister(host.ports, vault);
  host.setRegister(register);
  desk.known.set(planId, register.copies);
  desk.held.prepare(vault);
  return [...register.notices, ...(await desk.held.giveBack(vault))];
}
