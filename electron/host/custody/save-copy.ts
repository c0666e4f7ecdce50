import type { Copy } from '../../../shared/contract/custody-methods';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Host } from '../open-vault';
import { safeFileName, saveFile } from '../save-file';
import type { FileContent, Registration } from '../save-file';
import type { CopiesRegister } from './copies-register';

function registration(register: CopiesRegister, kind: Copy['kind']): Registration {
  return {
    begin: async (path) => (await register.add({ kind, what: path, copies: 1 })).copy.id,
    withdraw: async (id) => {
      await register.withdraw(id);
    },
  };
}

/**
 * Asks where to write, notes the copy in the register of the open plan, and writes: so that no file is unknown to a burn.
 * `saved` is false when the planner cancelled.
 */
export async function saveCopy(
  host: Host,
  kind: Copy['kind'],
  suggestedName: string,
  content: FileContent,
): Promise<Result<{ saved: boolean; path: string }>> {
  const target = await host.ports.dialogs.chooseWhereToSave(safeFileName(suggestedName));
  if (target === null) {
    return success({ saved: false, path: '' });
  }
  if (host.ended.aborted) {
    return failure(message('vault.locked'));
  }
  const register = host.register();
  const { fs } = host.desk.session.exports;
  const written = await saveFile(
    fs,
    target,
    content,
    register === null ? undefined : registration(register, kind),
  );
  return written.ok ? success({ saved: true, path: written.value }) : written;
}
