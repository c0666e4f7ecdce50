import { deskBridgeMethods } from '../../shared/contract/desk-bridge';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { fromWire, toWire } from '../../shared/contract/wire-format';
import { failure } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';

type Fetch = (
  url: string,
  init: { method: 'POST'; headers: Record<string, string>; body: string },
) => Promise<Response>;

function isResult(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** A bridge over the Chromium shell's own address. A host that cannot be reached is a problem, not an exception. */
export function createLoopbackBridge(send: Fetch): DeskBridge {
  const call = async (method: string, parameters: unknown): Promise<Result<unknown>> => {
    try {
      const response = await send(`/bridge/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: toWire(parameters),
      });
      const answer = fromWire(await response.text());
      return isResult(answer) ? answer : failure(message('vault.host-unreachable'));
    } catch {
      return failure(message('vault.host-unreachable'));
    }
  };
  const names = Object.keys(deskBridgeMethods);
  const methods = names.map((name) => [name, (parameters: unknown) => call(name, parameters)] as const);
  return Object.fromEntries(methods) as unknown as DeskBridge; // one function a method, built from the contract itself
}
