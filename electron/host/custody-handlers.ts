import type { Answer, DeskBridge } from '../../shared/contract/desk-bridge';
import type { custodyMethods } from '../../shared/contract/custody-methods';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { CopiesRegister } from './custody/copies-register';
import { lockPlan } from './custody/lock-plan';
import { panic, putReceiptAway } from './custody/panic';
import { readReceipt } from './custody/receipt-file';
import type { Host } from './open-vault';
import { errorCode } from './vault/errors';

/** Locking, destroying, and the account of what is outside. */
export function createCustodyHandlers(host: Host): Pick<DeskBridge, keyof typeof custodyMethods> {
  const { desk } = host;
  const { session } = desk;

  const withRegister = <T>(task: (register: CopiesRegister) => Promise<Result<T>>): Promise<Result<T>> => {
    const register = host.register();
    return register === null ? Promise.resolve(failure(message('vault.no-plan-open'))) : task(register);
  };
  const nothing = async (noted: Promise<Result<null>>): Promise<Result<Answer<'setCopyDestroyed'>>> => {
    const outcome = await noted;
    return outcome.ok ? success({}) : outcome;
  };

  return {
    deskState: async () => {
      const { settings, notices } = await desk.file.read();
      return success({
        settings: settings.desk,
        openPlanId: host.vault()?.summary.planId ?? null,
        receipt: session.receipt ?? (await readReceipt(desk.ports.fs, desk.ports.home)),
        notices: [...notices],
        ...(session.isLocked && session.planId !== null ? { lockedPlanId: session.planId } : {}),
        ...(session.operator === undefined ? {} : { lastOperator: session.operator }),
        ...(session.section === undefined ? {} : { lastSection: session.section }),
      });
    },
    setDeskSettings: (asked) => nothing(desk.file.update((settings) => ({ ...settings, desk: asked }))),
    lock: async ({ unsaved, section }) => {
      if (section !== undefined) {
        session.section = section;
      }
      return success({ held: await lockPlan(host, unsaved) });
    },
    panic: async () => success({ receipt: await panic(host) }),
    putReceiptAway: async () => {
      try {
        await putReceiptAway(desk);
        return success({});
      } catch (error) {
        return failure(message('custody.receipt-not-put-away', { code: errorCode(error) }));
      }
    },
    nextSignal: async () => success({ signal: await desk.signals.next() }),
    listCopies: () =>
      withRegister((register) => Promise.resolve(success({ copies: [...register.copies()] }))),
    recordPrint: (asked) =>
      withRegister((register) =>
        nothing(register.add({ kind: 'print', ...asked }).then(({ noted }) => noted)),
      ),
    setCopyDestroyed: ({ id, isDestroyed }) =>
      withRegister((register) => nothing(register.setDestroyed(id, isDestroyed))),
  };
}
