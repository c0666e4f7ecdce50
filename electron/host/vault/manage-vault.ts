import { basename } from 'node:path';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { syncFolder } from './durable-files';
import { writeProblem } from './errors';
import { sealFrame } from './frames';
import { openJournal } from './journal';
import type { Journal } from './journal';
import type { DataKey } from './data-key';
import type { Keyslots } from './keyslots';
import { saveKeyslots, summaryOf } from './keyslots-file';
import type { ReleaseLock } from './lock-file';
import { journalPath, listPlanFiles, snapshotPath, tidyPlanFolder } from './plan-folder';
import { advance } from './plan-state';
import type { PlanState } from './plan-state';
import { readHistory } from './read-history';
import { refusedChanges } from './refused-changes';
import { createSealer } from './sealer';
import { writeSnapshot } from './snapshot';
import type { Vault, VaultPorts } from './vault';
import type { VaultFile } from './vault-files';

/** A plan that was read and stands ready to be changed. */
export interface Opening {
  readonly operator: string;
  readonly folder: string;
  readonly keyslots: Keyslots;
  readonly dataKey: DataKey;
  readonly state: PlanState;
  readonly journal: Journal;
  readonly generation: number;
  readonly notices: readonly Message[];
  readonly release: ReleaseLock;
}

/** The open plan. */
export function manageVault(ports: VaultPorts, opening: Opening): Vault {
  const { folder, dataKey, state, release } = opening;
  const vaultId = opening.keyslots.planId;
  let { journal, generation, keyslots } = opening;
  const head = () => ({ sequence: state.sequence, words: Array.from({ length: 8 }, () => '') });

  /**
   * The new journal takes over before its snapshot is written: whether or not the snapshot succeeds, everything
   * saved can be found by following the journals from an older one.
   */
  const startGeneration = async (): Promise<void> => {
    const next = await openJournal(ports.fs, journalPath(folder, generation + 1), 0);
    try {
      await syncFolder(ports.fs, folder);
      await journal.close();
    } catch (error) {
      await next.close();
      throw error;
    }
    generation += 1;
    journal = next;
    const path = snapshotPath(folder, generation);
    await writeSnapshot(ports, dataKey.bytes(), { vaultId, generation }, path, state);
    await tidyPlanFolder(ports.fs, folder);
  };

  const commit: Vault['commit'] = async (unsigned, signedBy = opening.operator) => {
    const batch = { ...unsigned, by: signedBy };
    const refused = refusedChanges(state.plan, batch.changes);
    const [first] = refused;
    if (first !== undefined) {
      const values = { count: refused.length, entity: first.entity, field: first.field };
      return failure(message('vault.invalid-changes', values));
    }
    const sequence = state.sequence + 1;
    const entry = { savedAt: new Date(ports.clock()).toISOString(), batch };
    const place = { vaultId, kind: 'journal', generation, sequence } as const;
    const appended = await journal.append(await sealFrame(dataKey.bytes(), ports.random(12), place, entry));
    if (!appended.ok) {
      return appended;
    }
    const savedAt = new Date(ports.clock()).toISOString();
    advance(state, { savedAt, batch });
    return success({ sequence, savedAt });
  };

  const fileOf = async (path: string): Promise<VaultFile> => {
    const { size } = await ports.fs.stat(path);
    return { name: basename(path), path, bytes: size };
  };
  const collectFiles: Vault['collectFiles'] = async () => {
    try {
      await startGeneration();
      const { journals } = await listPlanFiles(ports.fs, folder);
      return success({
        generation,
        head: head(),
        savedAt: state.savedAt,
        snapshot: await fileOf(snapshotPath(folder, generation)),
        journals: await Promise.all(journals.map((number) => fileOf(journalPath(folder, number)))),
      });
    } catch (error) {
      return failure(writeProblem(error));
    }
  };

  const replaceKeyslots = async (next: Keyslots): Promise<Result<null>> => {
    try {
      await saveKeyslots(ports.fs, folder, next);
      keyslots = next;
      return success(null);
    } catch (error) {
      return failure(writeProblem(error));
    }
  };

  const drop: Vault['drop'] = async () => {
    dataKey.drop();
    Object.values(state.plan).forEach((table) => table.clear());
    await journal.close().catch(() => undefined);
    await release().catch(() => undefined);
  };

  return {
    summary: summaryOf(keyslots),
    state,
    operator: opening.operator,
    folder,
    vaultId,
    head,
    history: readHistory({ fs: ports.fs, folder, vaultId, dataKey, newest: () => state.sequence }),
    notices: opening.notices,
    keyslots: () => keyslots,
    replaceKeyslots,
    dataKey,
    sealer: createSealer(ports.random, dataKey, vaultId),
    commit: (batch, signedBy) =>
      commit(batch, signedBy).catch((error: unknown) => {
        if (dataKey.isDropped()) {
          return failure(message('vault.locked'));
        }
        throw error;
      }),
    collectFiles,
    tidy: async () => {
      if (journal.bytes() > ports.snapshotAfterBytes) {
        await startGeneration().catch(() => undefined);
      }
    },
    close: async () => {
      if (journal.bytes() > 0) {
        await startGeneration().catch(() => undefined); // the journal alone holds everything
      }
      await drop();
    },
    drop,
  };
}
