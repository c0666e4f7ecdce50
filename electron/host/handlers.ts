import type { Answer, Asked, DeskBridge, OpenedPlan } from '../../shared/contract/desk-bridge';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { entityNames } from '../../shared/model/plan';
import type { HostPorts } from './ports';
import { createTurns } from './run-in-turn';
import { safeFileName, saveFile } from './save-file';
import { createVault, listVaults, openVault } from './vault/vault';
import type { Vault } from './vault/vault';

function openedPlan({ summary, state, notices }: Vault): OpenedPlan {
  const { plan, savedAt, lastTime } = state;
  const counts = Object.fromEntries(entityNames.map((entity) => [entity, plan[entity].size]));
  return {
    ...summary,
    counts: counts as OpenedPlan['counts'], // every entity name is a key
    savedAt,
    lastTime,
    notices: [...notices],
  };
}

/**
 * The host's side of the bridge. It keeps at most one plan open, in memory; everything that touches it happens in
 * the order in which it was asked for.
 */
export function createHandlers(ports: HostPorts): DeskBridge {
  const inTurn = createTurns();
  let vault: Vault | null = null;

  const close = async (): Promise<void> => {
    const open = vault;
    vault = null;
    await open?.close();
  };

  /** Whatever was open is closed first: asking for another passphrase must not leave a plan within reach. */
  const enter = async (opening: () => Promise<Result<Vault>>): Promise<Result<OpenedPlan>> => {
    await close();
    const opened = await opening();
    if (!opened.ok) {
      return opened;
    }
    vault = opened.value;
    return success(openedPlan(opened.value));
  };

  const commit = async ({ batch }: Asked<'commit'>): Promise<Result<Answer<'commit'>>> =>
    vault === null ? failure(message('vault.no-plan-open')) : vault.commit(batch);

  const readPlan = ({ entity, offset, limit }: Asked<'readPlan'>): Result<Answer<'readPlan'>> => {
    if (vault === null) {
      return failure(message('vault.no-plan-open'));
    }
    const records = [...vault.state.plan[entity].values()].slice(offset, offset + limit);
    return success({ records: records as Answer<'readPlan'>['records'] }); // records are plain JSON
  };

  const save = async ({ suggestedName, bytes }: Asked<'saveFile'>): Promise<Result<Answer<'saveFile'>>> => {
    const target = await ports.dialogs.chooseWhereToSave(safeFileName(suggestedName));
    if (target === null) {
      return success({ saved: false, path: '' });
    }
    const written = await saveFile(ports.fs, target, bytes);
    return written.ok ? success({ saved: true, path: written.value }) : written;
  };

  return {
    shellInfo: () =>
      Promise.resolve(
        success({
          shell: ports.shell,
          version: ports.version,
          platform: process.platform,
          canSavePdf: ports.printer.isAvailable,
        }),
      ),
    listPlans: () => inTurn(async () => success(await listVaults(ports))),
    createPlan: ({ label, passphrase }) => inTurn(() => enter(() => createVault(ports, label, passphrase))),
    openPlan: ({ planId, passphrase }) => inTurn(() => enter(() => openVault(ports, planId, passphrase))),
    closePlan: () => inTurn(() => close().then(() => success({}))),
    readPlan: (asked) => inTurn(() => Promise.resolve(readPlan(asked))),
    commit: async (asked) => {
      const committed = await inTurn(() => commit(asked));
      void inTurn(() => vault?.tidy() ?? Promise.resolve()); // after the answer: a snapshot must not delay "saved"
      return committed;
    },
    saveFile: save,
    renderPdf: async ({ html }) => {
      const printed = await ports.printer.renderPdf(html);
      return printed.ok ? success({ bytes: new Uint8Array(printed.value) }) : printed;
    },
  };
}
