import { failure } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Host } from './open-vault';
import type { Vault } from './vault/vault';

/** For what only reads and takes long: waits for what was asked for before, and then lets the plan go on. */
export async function besideTheTurn<T>(
  host: Host,
  task: (vault: Vault) => Promise<Result<T>>,
): Promise<Result<T>> {
  const vault = await host.inTurn(() => Promise.resolve(host.vault()));
  return vault === null ? failure(message('vault.no-plan-open')) : task(vault);
}
