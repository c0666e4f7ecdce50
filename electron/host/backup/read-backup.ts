import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { AuditHead } from '../../../shared/contract/history-methods';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { DataKey } from '../vault/data-key';
import { headWords } from '../vault/head-words';
import { recover } from '../vault/recover';
import type { Recovered } from '../vault/recover';
import { createSealer } from '../vault/sealer';
import type { Sealer } from '../vault/sealer';
import { keysOf, openBatch } from '../vault/walk-journal';
import { containerPlan } from './container-plan';
import { parseSeal, sealPurpose } from './container-index';
import { findDamage, readEntry } from './open-container';
import type { Container } from './open-container';

/** What a backup holds, after all of it was read, checked and decrypted. */
export interface BackupContent extends Pick<Recovered, 'state'> {
  /** Where the record stands. */
  readonly head: AuditHead;
  /** Who made the newest batch. */
  readonly lastBy: string;
  /** What of the file is not as it was made, and what that means for the plan; nothing where all is. */
  readonly damage: readonly Message[];
  /** What the planner must know of the plan itself, such as a part of its history that was lost before. */
  readonly notices: readonly Message[];
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The seal that makes an index known as the one that was written with this key. */
export function sealIndex({ seal }: Sealer, indexText: string): Buffer {
  return seal(sealPurpose, { index: digestOf(indexText) });
}

/** Decrypts every batch that was found; answers with the author of the newest. */
async function openAllBatches(
  container: Container,
  dataKey: DataKey,
  { places }: Recovered,
): Promise<{ lastBy: string; unreadable: number }> {
  const { vaultId } = container.head.index;
  let generation = -1;
  let journal: Buffer = Buffer.alloc(0);
  let lastBy = '';
  let unreadable = 0;
  for (const [sequence, place] of [...places].sort(([left], [right]) => left - right)) {
    if (place.generation !== generation) {
      ({ generation } = place);
      journal = await readEntry(container, `journal-${generation}.bin`);
      await setImmediate(); // saving goes on meanwhile
    }
    const frame = journal.subarray(place.offset, place.next);
    const batch = await openBatch({ vaultId, dataKey }, frame, generation, sequence);
    if (batch === null) {
      unreadable += 1;
    } else {
      lastBy = batch.facts.by;
    }
  }
  return { lastBy, unreadable };
}

/**
 * Goes through all of a backup: the digests of its parts, every snapshot and batch, and the chain. What is damaged is in
 * the notices; a failure means that nothing of it can be used. Throws as the disk does.
 */
export async function readBackup(container: Container, dataKey: DataKey): Promise<Result<BackupContent>> {
  const { index, indexText, seal } = container.head;
  const { vaultId } = index;
  const sealer = createSealer(() => Buffer.alloc(0), dataKey, vaultId); // it only opens
  const sealed = parseSeal(sealer.unseal(sealPurpose, seal).values[0]);
  if (sealed?.index !== digestOf(indexText)) {
    return failure(message('backup.altered'));
  }
  const damaged = await findDamage(container);
  const keys = keysOf(dataKey, vaultId);
  const recovered = await recover(keys, containerPlan(container));
  if (!recovered.ok) {
    return recovered;
  }
  const { state, point } = recovered.value;
  const { lastBy, unreadable } = await openAllBatches(container, dataKey, recovered.value);
  const isSound =
    container.isWhole && damaged.length === 0 && unreadable === 0 && state.sequence === index.sequence;
  return success({
    state,
    head: { sequence: point.sequence, words: headWords(keys.chain.head(point.value)) },
    lastBy,
    damage: isSound ? [] : describeDamage(container, damaged.length, state),
    notices: recovered.value.notices,
  });
}

function describeDamage(
  { source, entries, head: { index } }: Container,
  damaged: number,
  { sequence, savedAt }: BackupContent['state'],
): Message[] {
  const isCutShort = entries.some(({ offset, bytes }) => offset + bytes > source.bytes);
  return [
    isCutShort
      ? message('backup.cut-short')
      : message('backup.parts-damaged', { count: Math.max(damaged, 1), total: entries.length + 2 }),
    sequence === index.sequence
      ? message('backup.state-whole', { sequence })
      : message('backup.state-older', { claimed: index.sequence, found: sequence, savedAt }),
  ];
}
