import { deskBridgeMethods } from '../../shared/contract/desk-bridge';
import type { DeskBridge, DeskBridgeMethod } from '../../shared/contract/desk-bridge';
import { failure } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';

function isMethod(name: unknown): name is DeskBridgeMethod {
  return typeof name === 'string' && Object.hasOwn(deskBridgeMethods, name);
}

/**
 * The one gate through which every carrier reaches the handlers: the name is looked up, the parameters are parsed,
 * and an exception becomes a sentence that quotes nothing of what it was about.
 */
export async function dispatch(
  handlers: DeskBridge,
  method: unknown,
  raw: unknown,
): Promise<Result<unknown>> {
  if (!isMethod(method)) {
    const shown = typeof method === 'string' ? method.replace(/[^\w.-]/g, '').slice(0, 40) : typeof method;
    return failure(message('vault.unknown-method', { method: shown }));
  }
  try {
    const parsed = deskBridgeMethods[method].parameters.safeParse(raw);
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.filter((part) => typeof part === 'string').join('.') ?? '';
      return failure(message('vault.malformed-request', { method, path }));
    }
    const handle = handlers[method] as (parameters: unknown) => Promise<Result<unknown>>; // parsed by this method's schema
    return await handle(parsed.data);
  } catch {
    return failure(message('vault.unexpected', { method }));
  }
}
