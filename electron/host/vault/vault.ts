import { join } from 'node:path';
import type { AuditHead } from '../../../shared/contract/history-methods';
import type { Asked } from '../../../shared/contract/desk-bridge';
import type { PlanSummary } from '../../../shared/contract/plan-methods';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { creation } from '../../../shared/model/apply-changes';
import type { Batch } from '../../../shared/model/change';
import { nextLogicalTime } from '../../../shared/model/clock';
import { planIdSchema } from '../../../shared/model/ids';
import type { PlanId } from '../../../shared/model/ids';
import { defaultSettings } from '../../../shared/model/settings';
import type { HostPorts } from '../ports';
import { syncFolder, writeDurably } from './durable-files';
import { errorCode, writeProblem } from './errors';
import { sealFrame } from './frames';
import { openJournal } from './journal';
import type { Journal } from './journal';
import { createKeyslots, parseKeyslots, unlock } from './keyslots';
import type { Keyslots } from './keyslots';
import { takeLock } from './lock-file';
import type { ReleaseLock } from './lock-file';
import { journalPath, keepTail, snapshotPath, tidyPlanFolder } from './plan-folder';
import { advance, emptyState } from './plan-state';
import type { PlanState } from './plan-state';
import { recover } from './recover';
import { refusedChanges } from './refused-changes';
import { writeSnapshot } from './snapshot';

type VaultPorts = Pick<
  HostPorts,
  'fs' | 'home' | 'clock' | 'random' | 'keyCost' | 'processes' | 'snapshotAfterBytes'
>;

/** An open plan. Its methods must not run at the same time; the handlers see to that. */
export interface Vault {
  readonly summary: PlanSummary;
  readonly state: Readonly<PlanState>;
  /** Who opened it; signs each change. */
  readonly operator: string;
  /** Where the record stands. */
  readonly head: () => AuditHead;
  readonly notices: readonly Message[];
  readonly commit: (batch: Batch) => Promise<Result<{ sequence: number; savedAt: string }>>;
  /** Takes a snapshot when the journal has grown long; a failure loses nothing and is tried again later. */
  readonly tidy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Opening {
  readonly operator: string;
  readonly folder: string;
  readonly keyslots: Keyslots;
  readonly dataKey: Buffer;
  readonly state: PlanState;
  readonly journal: Journal;
  readonly generation: number;
  readonly notices: readonly Message[];
  readonly release: ReleaseLock;
}

export function plansFolder(home: string): string {
  return join(home, 'plans');
}

function summaryOf({ planId, label, createdAt }: Keyslots): PlanSummary {
  return { planId, label, createdAt };
}

function manageVault(ports: VaultPorts, opening: Opening): Vault {
  const { folder, keyslots, dataKey, state, release } = opening;
  const vaultId = keyslots.planId;
  let { journal, generation } = opening;

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
    await writeSnapshot(ports, dataKey, { vaultId, generation }, snapshotPath(folder, generation), state);
    await tidyPlanFolder(ports.fs, folder);
  };

  const commit: Vault['commit'] = async (batch) => {
    const refused = refusedChanges(state.plan, batch.changes);
    const [first] = refused;
    if (first !== undefined) {
      const values = { count: refused.length, entity: first.entity, field: first.field };
      return failure(message('vault.invalid-changes', values));
    }
    const sequence = state.sequence + 1;
    const entry = { savedAt: new Date(ports.clock()).toISOString(), batch };
    const place = { vaultId, kind: 'journal', generation, sequence } as const;
    const appended = await journal.append(await sealFrame(dataKey, ports.random(12), place, entry));
    if (!appended.ok) {
      return appended;
    }
    const savedAt = new Date(ports.clock()).toISOString();
    advance(state, { savedAt, batch });
    return success({ sequence, savedAt });
  };

  return {
    summary: summaryOf(keyslots),
    state,
    operator: opening.operator,
    head: () => ({ sequence: state.sequence, words: Array.from({ length: 8 }, () => '') }),
    notices: opening.notices,
    commit,
    tidy: async () => {
      if (journal.bytes() > ports.snapshotAfterBytes) {
        await startGeneration().catch(() => undefined);
      }
    },
    close: async () => {
      if (journal.bytes() > 0) {
        await startGeneration().catch(() => undefined); // the journal alone holds everything
      }
      dataKey.fill(0);
      await journal.close().catch(() => undefined);
      await release().catch(() => undefined);
    },
  };
}

function firstBatch(ports: VaultPorts): Batch {
  return {
    id: ports.random(12).toString('hex'),
    at: nextLogicalTime('', ports.clock(), 'host'),
    by: '',
    label: message('vault.new-plan'),
    changes: [creation('settings', defaultSettings)],
  };
}

/** Makes a plan with default settings. Its keyslots are written last: a folder without them is no plan. */
export async function createVault(
  ports: VaultPorts,
  { label, passphrase, operator = '' }: Asked<'createPlan'>,
): Promise<Result<Vault>> {
  const planId = planIdSchema.parse(`plan-${ports.random(8).toString('hex')}`);
  const folder = join(plansFolder(ports.home), planId);
  let journal: Journal | undefined;
  const undo = async (problem: Message): Promise<Result<Vault>> => {
    await journal?.close().catch(() => undefined);
    await ports.fs.rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return failure(problem);
  };
  try {
    await ports.fs.mkdir(folder, { recursive: true, mode: 0o700 });
    const lock = await takeLock(ports, folder);
    if (!lock.ok) {
      return await undo(lock.problem);
    }
    const { keyslots, dataKey } = await createKeyslots(ports, { planId, label, passphrase });
    journal = await openJournal(ports.fs, journalPath(folder, 0), 0);
    const opening = {
      operator,
      folder,
      keyslots,
      dataKey,
      state: emptyState(),
      journal,
      generation: 0,
      notices: [],
    };
    const vault = manageVault(ports, { ...opening, release: lock.value });
    const committed = await vault.commit(firstBatch(ports));
    if (!committed.ok) {
      return await undo(committed.problem);
    }
    const text = Buffer.from(`${JSON.stringify(keyslots, null, 2)}\n`);
    await writeDurably(ports.fs, join(folder, 'keyslots.json'), [text], (written) =>
      written.equals(text)
        ? Promise.resolve()
        : Promise.reject(new Error('The keyslots were not written whole.')),
    );
    await syncFolder(ports.fs, plansFolder(ports.home));
    return success(vault);
  } catch (error) {
    return undo(writeProblem(error));
  }
}

async function readKeyslots({ fs, home }: VaultPorts, planId: PlanId): Promise<Result<Keyslots>> {
  try {
    const parsed = parseKeyslots(await fs.readFile(join(plansFolder(home), planId, 'keyslots.json'), 'utf8'));
    return parsed.ok && parsed.value.planId !== planId ? failure(message('vault.keyslots-damaged')) : parsed;
  } catch {
    return failure(message('vault.not-found'));
  }
}

async function openUnderLock(
  ports: VaultPorts,
  {
    operator,
    folder,
    keyslots,
    dataKey,
    release,
  }: Pick<Opening, 'operator' | 'folder' | 'keyslots' | 'dataKey' | 'release'>,
): Promise<Result<Vault>> {
  const vaultId = keyslots.planId;
  const recovered = await recover({ fs: ports.fs, folder, vaultId, key: dataKey });
  if (!recovered.ok) {
    return recovered;
  }
  const { state, notices, newestGeneration } = recovered.value;
  const place = recovered.value.journal ?? { generation: newestGeneration + 1, goodBytes: 0 };
  await keepTail(ports.fs, folder, place.generation, place.goodBytes);
  const journal = await openJournal(ports.fs, journalPath(folder, place.generation), place.goodBytes);
  if (recovered.value.journal === null) {
    // The damaged files stay as they are; what could be read starts a generation of its own.
    const path = snapshotPath(folder, place.generation);
    try {
      await writeSnapshot(ports, dataKey, { vaultId, generation: place.generation }, path, state);
    } catch (error) {
      await journal.close();
      throw error;
    }
  }
  const { generation } = place;
  return success(
    manageVault(ports, { operator, folder, keyslots, dataKey, release, state, journal, generation, notices }),
  );
}

/** Opens a plan of this desk; what had to be left out is in its notices. */
export async function openVault(
  ports: VaultPorts,
  { planId, passphrase, operator = '' }: Asked<'openPlan'>,
): Promise<Result<Vault>> {
  const keyslots = await readKeyslots(ports, planId);
  if (!keyslots.ok) {
    return keyslots;
  }
  const dataKey = await unlock(keyslots.value, passphrase);
  if (!dataKey.ok) {
    return dataKey;
  }
  const folder = join(plansFolder(ports.home), planId);
  const lock = await takeLock(ports, folder);
  if (!lock.ok) {
    return lock;
  }
  const opening = { operator, folder, keyslots: keyslots.value, dataKey: dataKey.value, release: lock.value };
  const opened = await openUnderLock(ports, opening).catch((error: unknown) =>
    failure(message('vault.cannot-open', { code: errorCode(error) })),
  );
  if (!opened.ok) {
    await lock.value();
  }
  return opened;
}

/** The plans of this desk, oldest first. Folders that are no plans, or that cannot be read, are passed over. */
export async function listVaults(ports: VaultPorts): Promise<PlanSummary[]> {
  const names = await ports.fs.readdir(plansFolder(ports.home)).catch(() => []);
  const ids = names.flatMap((name) => planIdSchema.safeParse(name).data ?? []);
  const found = await Promise.all(ids.map((planId) => readKeyslots(ports, planId)));
  return found
    .flatMap((keyslots) => (keyslots.ok ? [summaryOf(keyslots.value)] : []))
    .sort(
      (left, right) =>
        left.createdAt.localeCompare(right.createdAt) || left.planId.localeCompare(right.planId),
    );
}
