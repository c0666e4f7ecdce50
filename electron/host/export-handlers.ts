import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { exportMethods } from '../../shared/contract/export-methods';
import { saveCopy } from './custody/save-copy';
import { decryptArchive, encryptArchive } from './exports/encrypted-archive';
import type { Host } from './open-vault';

/** Files under a passphrase of their own. The passphrase is kept nowhere. */
export function createExportHandlers(host: Host): Pick<DeskBridge, keyof typeof exportMethods> {
  return {
    saveEncryptedFile: async ({ suggestedName, bytes, passphrase }) => {
      const archive = await encryptArchive(suggestedName, bytes, passphrase, host.ports.clock());
      return saveCopy(host, 'export', `${suggestedName}.zip`, archive);
    },
    openEncryptedFile: ({ bytes, passphrase }) => decryptArchive(bytes, passphrase),
  };
}
