import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { orNoMemory } from '../vault/errors';
import { deriveKeyFileKey, derivePassphraseKey } from './derive-key';
import type { Keyslots, Slot } from './keyslots-format';
import { parseRecoveryText } from './recovery-key-text';
import { agreeOnKey, publicHalf } from './recovery-keys';
import { unwrapKey } from './wrap-key';

/** What a planner gives to open a plan. */
export interface Secret {
  readonly passphrase: string;
  readonly keyFile?: Uint8Array | undefined;
  /** The text of a recovery key's private half. */
  readonly recoveryKey?: string | undefined;
}

/** The data key, whose bytes are the caller's to zero, and the slot that gave it. */
export interface Unlocked {
  readonly dataKey: Buffer;
  readonly slot: Slot;
}

type KindOfSecret = Slot['kind'];

function kindOf(secret: Secret): KindOfSecret {
  if (secret.recoveryKey !== undefined && secret.recoveryKey.trim() !== '') {
    return 'recovery';
  }
  return secret.keyFile === undefined ? 'passphrase' : 'key-file';
}

async function slotKey(slot: Slot, secret: Secret, recoveryPrivate: Buffer | null): Promise<Buffer | null> {
  switch (slot.kind) {
    case 'passphrase':
      return derivePassphraseKey(secret.passphrase, slot);
    case 'key-file':
      return deriveKeyFileKey(secret.passphrase, secret.keyFile ?? Buffer.alloc(0), slot);
    case 'recovery': {
      const recovery = Buffer.from(slot.publicKey, 'base64');
      if (recoveryPrivate === null || !publicHalf(recoveryPrivate).equals(recovery)) {
        return null;
      }
      const ephemeral = Buffer.from(slot.ephemeralKey, 'base64');
      try {
        return agreeOnKey(recoveryPrivate, ephemeral, { ephemeral, recovery });
      } catch {
        return null; // a damaged half
      }
    }
  }
}

/** Why nothing opened, so that the planner knows what to try instead. */
function refusal(keyslots: Keyslots, kind: KindOfSecret): Message {
  const kinds = new Set(keyslots.slots.map((slot) => slot.kind));
  if (kinds.size === 0) {
    return message('vault.sealed');
  }
  if (kind !== 'recovery' && kinds.size === 1 && kinds.has('recovery')) {
    return message('keys.only-recovery');
  }
  if (!kinds.has(kind)) {
    return message(
      kind === 'recovery'
        ? 'keys.no-recovery-slot'
        : kind === 'key-file'
          ? 'keys.no-key-file-slot'
          : 'keys.no-passphrase-slot',
    );
  }
  switch (kind) {
    case 'passphrase':
      return message('vault.wrong-passphrase');
    case 'key-file':
      return message('keys.wrong-key-file');
    case 'recovery':
      return message('keys.wrong-recovery-key');
  }
}

async function tryEach(keyslots: Keyslots, secret: Secret): Promise<Result<Unlocked>> {
  const kind = kindOf(secret);
  const recoveryPrivate = kind === 'recovery' ? parseRecoveryText('private', secret.recoveryKey ?? '') : null;
  if (kind === 'recovery' && recoveryPrivate === null) {
    return failure(message('keys.recovery-key-unreadable'));
  }
  for (const slot of keyslots.slots.filter((candidate) => candidate.kind === kind)) {
    const key = await slotKey(slot, secret, recoveryPrivate);
    const dataKey = key === null ? null : unwrapKey(key, keyslots, slot);
    if (dataKey !== null) {
      recoveryPrivate?.fill(0);
      return success({ dataKey, slot });
    }
  }
  recoveryPrivate?.fill(0);
  return failure(refusal(keyslots, kind));
}

/** The data key, when the secret opens one of the slots. */
export function unlock(keyslots: Keyslots, secret: Secret): Promise<Result<Unlocked>> {
  return orNoMemory(tryEach(keyslots, secret));
}
