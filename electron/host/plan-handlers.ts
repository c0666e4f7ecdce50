import { join } from 'node:path';
import type { Answer, DeskBridge } from '../../shared/contract/desk-bridge';
import type { planMethods, OpenedPlan } from '../../shared/contract/plan-methods';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { entityNames } from '../../shared/model/plan';
import { admitPlan } from './custody/admit-plan';
import { removeLeftLock } from './custody/left-lock';
import { abandonPlan } from './custody/lock-plan';
import { saveCopy } from './custody/save-copy';
import type { Host } from './open-vault';
import { createVault } from './vault/create-vault';
import { listVaults, plansFolder } from './vault/keyslots-file';
import { openVault } from './vault/open-vault';
import { createStagedChanges } from './staged-changes';
import type { Vault } from './vault/vault';

/** What the window is told of a plan that was just opened. */
export function openedPlan(
  { summary, state, notices, operator, head }: Vault,
  more: readonly Message[] = [],
): OpenedPlan {
  const { plan, savedAt, lastTime } = state;
  const counts = Object.fromEntries(entityNames.map((entity) => [entity, plan[entity].size]));
  return {
    ...summary,
    counts: counts as OpenedPlan['counts'], // every entity name is a key
    savedAt,
    lastTime,
    operator,
    head: head(),
    notices: [...notices, ...more],
  };
}

/** Closes what is open. Must be called in turn. */
export async function closeVault(host: Host): Promise<void> {
  const open = host.vault();
  host.setVault(null);
  await open?.close();
}

/**
 * Whatever was open is closed first: asking for another passphrase must not leave a plan within reach. A plan that was
 * being opened when a lock came is not.
 */
export async function enterVault(
  host: Host,
  opening: () => Promise<Result<Vault>>,
): Promise<Result<OpenedPlan>> {
  await closeVault(host);
  const opened = await opening();
  if (!opened.ok) {
    return opened;
  }
  if (host.ended.aborted) {
    await abandonPlan(host, opened.value);
    return failure(message('vault.locked'));
  }
  host.setVault(opened.value);
  return success(openedPlan(opened.value, await admitPlan(host, opened.value)));
}

/** Opening, reading and changing a plan. */
export function createPlanHandlers(host: Host): Pick<DeskBridge, keyof typeof planMethods> {
  const { ports, inTurn } = host;
  const stage = createStagedChanges();
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
    openPlan: (asked) =>
      inTurn(async () => {
        const entered = await host.desk.attempts.take(asked.planId, () =>
          enterVault(host, () => openVault(ports, asked)),
        );
        if (host.ended.aborted) {
          await removeLeftLock(host.desk.ports, join(plansFolder(ports.home), asked.planId));
        }
        return entered;
      }),
    closePlan: () =>
      inTurn(async () => {
        stage.clear();
        await closeVault(host);
        return success({});
      }),
    readPlan: ({ entity, offset, limit }) =>
      host.withVault((vault) => {
        const records = [...vault.state.plan[entity].values()].slice(offset, offset + limit);
        return Promise.resolve(success({ records: records as Answer<'readPlan'>['records'] })); // records are plain JSON
      }),
    stageChanges: ({ batchId, part, changes }) =>
      host.withVault(() => {
        const added = stage.add(batchId, part, changes);
        return Promise.resolve(added.ok ? success({}) : added);
      }),
    commit: async ({ batch, staged }) => {
      const task = (vault: Vault) => {
        const before = staged === undefined ? success([]) : stage.changesOf(batch.id, staged);
        return before.ok
          ? vault.commit(
              before.value.length === 0 ? batch : { ...batch, changes: [...before.value, ...batch.changes] },
            )
          : Promise.resolve(before);
      };
      const committed = await host.commits.watch(host.withVault(task));
      if (committed.ok) {
        stage.clear();
        host.desk.session.acknowledged.add(batch.id);
      }
      void inTurn(() => host.vault()?.tidy() ?? Promise.resolve()); // after the answer: a snapshot must not delay "saved"
      return committed;
    },
    saveFile: ({ suggestedName, bytes }) => saveCopy(host, 'export', suggestedName, bytes),
    chooseFolder: async () => success({ path: (await ports.dialogs.chooseFolder?.()) ?? '' }),
    renderPdf: async ({ html }) => {
      const printed = await ports.printer.renderPdf(html);
      return printed.ok ? success({ bytes: new Uint8Array(printed.value) }) : printed;
    },
  };
}
