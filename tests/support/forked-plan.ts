import { cp, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createVault } from '../../electron/host/vault/create-vault';
import { holdKey } from '../../electron/host/vault/data-key';
import { openVault } from '../../electron/host/vault/open-vault';
import type { PlanSource } from '../../electron/host/vault/plan-source';
import type { Vault } from '../../electron/host/vault/vault';
import { keysOf } from '../../electron/host/vault/walk-journal';
import type { Keys } from '../../electron/host/vault/walk-journal';
import { edits } from '../../shared/model/apply-changes';
import { temporaryFolder, testPorts } from './host-ports';
import { must } from './must';
import { aBatch, aPerson, departureBatch, personBatch } from './sample-batches';
import { entityNames } from '../../shared/model/plan';

/** The files of a plan by name, in memory. */
export type PlanFolder = Map<string, Buffer>;

const passphrase = 'a plainly fictional passphrase';

async function readFolder(folder: string): Promise<PlanFolder> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.bin')).sort();
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return new Map(names.map((name, index) => [name, contents[index] ?? Buffer.alloc(0)]));
}

/** Reads a plan out of memory. */
export function memorySource(files: PlanFolder): PlanSource {
  const numbers = (kind: string) =>
    [...files.keys()]
      .flatMap((name) => new RegExp(`^${kind}-(\\d+)[.]bin$`).exec(name)?.[1] ?? [])
      .map(Number)
      .sort((left, right) => left - right);
  const read = (name: string) => {
    const file = files.get(name);
    return file === undefined ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve(file);
  };
  return {
    list: () => Promise.resolve({ snapshots: numbers('snapshot'), journals: numbers('journal') }),
    snapshot: (generation) => read(`snapshot-${generation}.bin`),
    journal: (generation) => read(`journal-${generation}.bin`),
  };
}

/** One plan at one moment: what is on the disk, and what was printed. */
export interface PlanMoment {
  readonly files: PlanFolder;
  readonly sequence: number;
  readonly words: readonly string[];
}

/** A plan, older copies of it, and a copy that went another way with the same key and the same numbers. */
export interface ForkedPlan {
  readonly keys: Keys;
  readonly plan: PlanMoment;
  readonly fork: PlanMoment;
  readonly older: readonly PlanMoment[];
  /** What the plan is, as JSON. */
  readonly newest: string;
  /** What the plan and the fork were after each batch. */
  readonly states: ReadonlySet<string>;
}

/** An object with its keys in order: two that say the same have the same text. */
function inOrder(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;
}

/** The whole of a plan as JSON, records in the order of their ids. */
export function stateText({ plan, sequence }: Vault['state']): string {
  const tables = entityNames.map((entity) => [
    entity,
    [...plan[entity]].sort(([left], [right]) => (left < right ? -1 : 1)),
  ]);
  return JSON.stringify([sequence, tables], inOrder);
}

/** Builds it on a real disk: five generations, of which two are common to the plan and the fork. */
export async function aForkedPlan(): Promise<ForkedPlan> {
  const ports = testPorts(await temporaryFolder());
  const created = must(
    await createVault(ports, { label: 'Bamako', passphrase, operator: 'Fatoumata Example' }),
  );
  const { planId } = created.summary;
  const dataKey = holdKey(Buffer.from(created.dataKey.bytes()));
  const folder = created.folder;
  const states = new Set<string>();
  const older: PlanMoment[] = [];

  const momentOf = async (vault: Vault): Promise<PlanMoment> => ({
    files: await readFolder(vault.folder),
    sequence: vault.state.sequence,
    words: vault.head().words,
  });
  const live = async (vault: Vault, first: number, count: number): Promise<void> => {
    for (let number = first; number < first + count; number += 1) {
      const step = number % 3;
      const batch =
        step === 0
          ? departureBatch(number)
          : step === 1
            ? personBatch(number)
            : aBatch(number, edits('person', aPerson(number - 1), { notes: `ملاحظة ${first}-${number}` }));
      must(await vault.commit(batch));
      states.add(stateText(vault.state));
      if (vault.folder === folder) {
        older.push(await momentOf(vault));
      }
    }
  };
  const open = (home: string) => openVault({ ...ports, home }, { planId, passphrase }).then(must);

  states.add(stateText(created.state));
  await live(created, 1, 4);
  await created.close();
  let vault = await open(ports.home);
  await live(vault, 5, 3);
  await vault.close();

  const away = await temporaryFolder();
  await cp(join(ports.home, 'plans'), join(away, 'plans'), { recursive: true });
  const other = await open(away);
  await live(other, 100, 4);
  must(await other.collectFiles());
  await live(other, 104, 2);
  const fork = await momentOf(other);
  await other.drop();

  vault = await open(ports.home);
  await live(vault, 8, 4);
  must(await vault.collectFiles());
  await live(vault, 12, 3);
  const plan = await momentOf(vault);
  const newest = stateText(vault.state);
  await vault.drop();
  await Promise.all([ports.home, away].map((home) => rm(home, { recursive: true, force: true })));
  older.pop();
  return { keys: keysOf(dataKey, created.vaultId), plan, fork, older, newest, states };
}
