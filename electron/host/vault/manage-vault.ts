import { basename } from 'node:path';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { Batch } from '../../../shared/model/change';
import { createBallast } from './ballast';
import type { ChainPoint } from './chain';
import { checkBatch, sealBatch } from './commit-batch';
import { errorCode, explainFailedWrite } from './errors';
import { findHead } from './find-head';
import type { Generations } from './generations';
import { headWords } from './head-words';
import type { Keyslots } from '../keys/keyslots-format';
import { writeKeyslots } from '../keys/keyslots-store';
import { summaryOf } from './keyslots-file';
import type { ReleaseLock } from './lock-file';
import { journalPath, listPlanFiles, snapshotPath } from './plan-folder';
import { advance } from './plan-state';
import type { PlanState } from './plan-state';
import { readHistory } from './read-history';
import { createSealer } from './sealer';
import type { Committed, Vault, VaultPorts } from './vault';
import type { VaultFile } from './vault-files';
import { verifyHistory } from './verify-history';
import type { BatchPlaces, Keys } from './walk-journal';
import { entityNames } from '../../../shared/model/plan';

/** A plan that was read and stands ready to be changed. */
export interface Opening {
  readonly operator: string;
  readonly folder: string;
  readonly keyslots: Keyslots;
  /** The keyslots were migrated, and are not on the disk yet. */
  readonly areSlotsNew: boolean;
  readonly keys: Keys;
  readonly state: PlanState;
  readonly point: ChainPoint;
  readonly places: BatchPlaces;
  readonly generations: Generations;
  /** What must succeed, in this order, before anything is saved; it leads to a fresh generation. */
  readonly preparation: readonly (() => Promise<void>)[];
  readonly notices: readonly Message[];
  readonly release: ReleaseLock;
}

/** The open plan. */
export function manageVault(ports: VaultPorts, opening: Opening): Vault {
  const { folder, keys, state, places, generations, release } = opening;
  const { dataKey, chain, vaultId } = keys;
  const preparation = [...(opening.areSlotsNew ? [() => saveSlots(keyslots)] : []), ...opening.preparation];
  const reserve = createBallast(ports);
  let { point, keyslots } = opening;
  const saveSlots = (slots: Keyslots) => writeKeyslots(ports.fs, folder, slots);
  const head = () => ({ sequence: point.sequence, words: headWords(chain.head(point.value)) });

  const refused = async (error: unknown): Promise<{ readonly ok: false; readonly problem: Message }> =>
    failure(
      dataKey.isDropped() ? message('vault.locked') : await explainFailedWrite(ports.fs, folder, error),
    );
  /** The answer to whatever throws: of a locked plan always the same. */
  const guarded = <T>(task: () => Promise<Result<T>>): Promise<Result<T>> => task().catch(refused);

  const reading = <T>(task: () => Promise<Result<T>>): Promise<Result<T>> =>
    task().catch((error: unknown) =>
      failure(
        dataKey.isDropped()
          ? message('vault.no-plan-open')
          : message('vault.cannot-read', { code: errorCode(error) }),
      ),
    );

  const prepare: Vault['prepare'] = () =>
    guarded(async () => {
      const isNew = preparation.length > 0;
      for (let step = preparation[0]; step !== undefined; step = preparation[0]) {
        await step();
        preparation.shift();
      }
      if (isNew) {
        void generations.takeSnapshot(state, point).catch(() => undefined); // the journals hold everything
      }
      return success(null);
    });

  const append = async (batch: Batch): Promise<Result<Committed>> => {
    const journal = generations.journal();
    if (journal === null) {
      return failure(message('vault.locked'));
    }
    const generation = generations.current();
    const began = new Date(ports.clock()).toISOString();
    const frame = await sealBatch(keys, ports.random, batch, began, generation, point);
    const offset = journal.bytes();
    const appended = await journal.append(frame);
    if (!appended.ok) {
      return appended;
    }
    const savedAt = new Date(ports.clock()).toISOString();
    point = chain.next(point, frame);
    places.set(point.sequence, { generation, offset, next: journal.bytes(), value: point.value });
    advance(state, { savedAt, batch });
    return success({ sequence: point.sequence, savedAt });
  };

  const commit = async (batch: Batch): Promise<Result<Committed>> => {
    const again = state.recent.find(({ id, at }) => id === batch.id && at === batch.at);
    if (again !== undefined) {
      return success({ sequence: again.sequence, savedAt: again.savedAt });
    }
    const checked = await checkBatch(state.plan, batch);
    if (!checked.ok) {
      return checked;
    }
    const prepared = await prepare();
    if (!prepared.ok) {
      return prepared;
    }
    const first = await append(batch);
    if (first.ok || first.problem.id !== 'vault.disk-full' || !(await reserve.giveUp())) {
      return first;
    }
    const second = await append(batch);
    return second.ok ? success({ ...second.value, warning: message('vault.ballast-used') }) : second;
  };

  /** Begins a generation; its snapshot is then written while the plan goes on. */
  const startGeneration = async (): Promise<{ readonly written: Promise<void> }> => {
    await generations.begin(point);
    return { written: generations.takeSnapshot(state, point) };
  };

  const fileOf = async (path: string): Promise<VaultFile> => {
    const { size } = await ports.fs.stat(path);
    return { name: basename(path), path, bytes: size };
  };
  const collectFiles: Vault['collectFiles'] = () =>
    guarded(async () => {
      const prepared = await prepare();
      if (!prepared.ok) {
        return prepared;
      }
      // Where the disk of the plan has no room for a new generation, the files that are there are a plan as well.
      const fresh = await startGeneration().catch(() => null);
      const written = fresh?.written.catch(() => undefined);
      const generation = generations.current();
      const moment = { generation, head: head(), savedAt: state.savedAt };
      const current = generations.journal()?.bytes() ?? 0;
      const { journals } = await listPlanFiles(ports.fs, folder);
      const files = await Promise.all(journals.map((number) => fileOf(journalPath(folder, number))));
      return success({
        ...moment,
        journals: files.map((file, index) =>
          journals[index] === generation ? { ...file, bytes: current } : file,
        ),
        snapshot: async () => {
          await written;
          const { snapshots } = await listPlanFiles(ports.fs, folder);
          const newest = snapshots.findLast((number) => number <= generation);
          return newest === undefined ? null : fileOf(snapshotPath(folder, newest));
        },
      });
    });

  const drop: Vault['drop'] = async () => {
    dataKey.drop();
    entityNames.forEach((entity) => state.plan[entity].clear());
    places.clear();
    await generations.close();
    await release().catch(() => undefined);
  };

  reserve.keep();
  return {
    summary: summaryOf(keyslots),
    state,
    operator: opening.operator,
    folder,
    vaultId,
    head,
    history: {
      ...readHistory(ports.fs, folder, keys, places, () => state.sequence),
      verify: () =>
        reading(() => {
          const bytes = generations.journal()?.bytes() ?? null;
          const now = { state, point, generation: generations.current(), bytes };
          return verifyHistory(ports.fs, folder, keys, now);
        }),
      sequenceOf: (words) => reading(() => findHead(chain, places, point, words)),
    },
    notices: opening.notices,
    keyslots: () => keyslots,
    replaceKeyslots: (next) =>
      guarded(async () => {
        await saveSlots(next);
        keyslots = next;
        return success(null);
      }),
    dataKey,
    sealer: createSealer(ports.random, dataKey, vaultId),
    commit: (batch, signedBy = opening.operator) => guarded(() => commit({ ...batch, by: signedBy })),
    prepare,
    collectFiles,
    tidy: async () => {
      reserve.keep();
      if (generations.batchBytes() > ports.snapshotAfterBytes) {
        await startGeneration().then(
          ({ written }) => void written.catch(() => undefined),
          () => undefined,
        );
      }
    },
    close: async () => {
      if (generations.batchBytes() > 0) {
        await startGeneration()
          .then(({ written }) => written)
          .catch(() => undefined); // the journals alone hold everything
      }
      await generations.settled();
      await drop();
    },
    drop,
  };
}
