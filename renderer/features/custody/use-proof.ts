import { useState } from 'react';
import type { SlotSummary } from '../../../shared/contract/key-methods';
import type { Message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { emptySecret, secretOf } from '../../ui/secret';
import type { SecretDraft } from '../../ui/secret';
import { useDialogAction } from './use-dialog-action';

/** A secret that is being tried on the open plan. */
interface Proof {
  readonly secret: SecretDraft;
  readonly setSecret: (secret: SecretDraft) => void;
  readonly isComplete: boolean;
  readonly isBusy: boolean;
  readonly problem: Message | null;
  /** What it opened. */
  readonly proven: SlotSummary | null;
  readonly prove: () => Promise<void>;
}

/** Tries a secret; it begins with the way in that is most likely meant. */
export function useProof(way: SecretDraft['way']): Proof {
  const { isBusy, problem, run } = useDialogAction();
  const [secret, setSecret] = useState<SecretDraft>({ ...emptySecret, way });
  const [proven, setProven] = useState<SlotSummary | null>(null);
  const complete = secretOf(secret);
  return {
    secret,
    setSecret,
    isComplete: complete !== null,
    isBusy,
    problem,
    proven,
    prove: async () => {
      if (complete !== null) {
        const answer = await run(() => getBridge().proveSecret(complete));
        setProven(answer?.slot ?? null);
      }
    },
  };
}
