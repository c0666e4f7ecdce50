import type { Answer, DeskBridge } from '../../shared/contract/desk-bridge';
import type { planMethods, OpenedPlan } from '../../shared/contract/plan-methods';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { entityNames } from '../../shared/model/plan';
import type { Host } from './open-vault';
import { safeFileName, saveFile } from './save-file';
import { createVault } from './vault/create-vault';
import { listVaults } from './vault/keyslots-file';
import { openVault } from './vault/open-vault';
import type { Vault } from './vault/vault';

/** What the window is told of a plan that was just opened. */
export function openedPlan({ summary, state, notices, operator, head }: Vault): OpenedPlan {
  const { plan, savedAt, lastTime } = state;
  const counts = Object.fromEntries(entityNames.map((entity) => [entity, plan[entity].size]));
  return {
    ...summary,
    counts: counts as OpenedPlan['counts'], // every entity name is a key
    savedAt,
    lastTime,
    operator,
    head: head(),
    notices: [...notices],
  };
}

/** Closes what is open. Must be called in turn. */
export async function closeVault(host: Host): Promise<void> {
  const open = host.vault();
  host.setVault(null);
  await open?.close();
}

/** Whatever was open is closed first: asking for another passphrase must not leave a plan within reach. */
export async function enterVault(
  host: Host,
  opening: () => Promise<Result<Vault>>,
): Promise<Result<OpenedPlan>> {
  await closeVault(host);
  const opened = await opening();
  if (!opened.ok) {
    return opened;
  }
  host.setVault(opened.value);
  return success(openedPlan(opened.value));
}

/** Opening, reading and changing a plan. */
export function createPlanHandlers(host: Host): Pick<DeskBridge, keyof typeof planMethods> {
  const { ports, inTurn } = host;
  return {
    shellInfo: () =>
      Promise.resolve(
        success({
          shell: ports.shell,
          version: ports.version,
          platform: process.platform,
          canSavePdf: ports.printer.isAvailable,
          canChooseFolder: ports.dialogs.chooseFolder !== undefined,
        }),
      ),
    listPlans: () => inTurn(async () => success(await listVaults(ports))),
    createPlan: (asked) => inTurn(() => enterVault(host, () => createVault(ports, asked))),
    openPlan: (asked) => inTurn(() => enterVault(host, () => openVault(ports, asked))),
    closePlan: () => inTurn(() => closeVault(host).then(() => success({}))),
    readPlan: ({ entity, offset, limit }) =>
      host.withVault((vault) => {
        const records = [...vault.state.plan[entity].values()].slice(offset, offset + limit);
        return Promise.resolve(success({ records: records as Answer<'readPlan'>['records'] })); // records are plain JSON
      }),
    commit: async ({ batch }) => {
      const committed = await host.withVault((vault) => vault.commit(batch));
      void inTurn(() => host.vault()?.tidy() ?? Promise.resolve()); // after the answer: a snapshot must not delay "saved"
      return committed;
    },
    saveFile: async ({ suggestedName, bytes }) => {
      const target = await ports.dialogs.chooseWhereToSave(safeFileName(suggestedName));
      if (target === null) {
        return success({ saved: false, path: '' });
      }
      const written = await saveFile(ports.fs, target, bytes);
      return written.ok ? success({ saved: true, path: written.value }) : written;
    },
    chooseFolder: async () => success({ path: (await ports.dialogs.chooseFolder?.()) ?? '' }),
    renderPdf: async ({ html }) => {
      const printed = await ports.printer.renderPdf(html);
      return printed.ok ? success({ bytes: new Uint8Array(printed.value) }) : printed;
    },
  };
}

/** Kept until every group of handlers is there. */
export const later = (): Promise<Result<never>> =>
  Promise.resolve(failure(message('vault.unexpected', { method: 'later' })));
