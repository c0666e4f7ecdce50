import { z } from 'zod';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { batchSchema } from '../../../shared/model/change';
import type { Batch } from '../../../shared/model/change';
import type { PlanId } from '../../../shared/model/ids';
import type { Vault } from '../vault/vault';
import { createBoxKeys, putIntoBox, takeOutOfBox } from './sealed-box';

const purpose = 'held';
const heldSchema = z.object({ batch: batchSchema, by: z.string() });
/** So far back a batch is looked for that may have been saved after all. */
const lookBack = 1000;

interface PlanBox {
  readonly operator: string;
  readonly publicKey: Buffer;
  /** Sealed with the plan's own key: only who opens the plan can open the boxes. */
  readonly sealedPrivateKey: Buffer;
  readonly boxes: readonly Buffer[];
}

/** Batches that could not be saved before their plan was locked, encrypted, in memory alone. */
export interface HeldBatches {
  /** To be called while the plan's key is there: later the plan can be given batches without it. */
  readonly prepare: (vault: Vault) => void;
  /** Encrypts batches of a plan that was prepared; answers how many could be held. */
  readonly put: (planId: PlanId, batches: readonly Batch[]) => number;
  /** Saves what is held for a plan that was just opened; what still cannot be saved stays held. Answers with notices. */
  readonly giveBack: (vault: Vault) => Promise<readonly Message[]>;
  /** Forgets everything. */
  readonly forget: () => void;
}

async function savedIds(vault: Vault): Promise<ReadonlySet<string>> {
  const newest = await vault.history.summaries(0, lookBack);
  return new Set(newest.ok ? newest.value.batches.map(({ id }) => id) : []);
}

/** A place for unsaved batches that outlives the keys of their plans. */
export function createHeldBatches(random: (count: number) => Buffer): HeldBatches {
  const plans = new Map<PlanId, PlanBox>();

  const open = (vault: Vault, { sealedPrivateKey, boxes }: PlanBox) => {
    const [encoded] = vault.sealer.unseal(purpose, sealedPrivateKey).values;
    const privateKey = Buffer.from(z.base64().parse(encoded), 'base64');
    const held = boxes.map((box) => ({
      box,
      ...heldSchema.parse(JSON.parse(takeOutOfBox(privateKey, box).toString('utf8'))),
    }));
    privateKey.fill(0);
    return held;
  };

  return {
    prepare: ({ summary, operator, sealer }) => {
      const known = plans.get(summary.planId);
      if (known !== undefined) {
        plans.set(summary.planId, { ...known, operator });
        return;
      }
      const { publicKey, privateKey } = createBoxKeys();
      const sealedPrivateKey = sealer.seal(purpose, privateKey.toString('base64'));
      privateKey.fill(0);
      plans.set(summary.planId, { operator, publicKey, sealedPrivateKey, boxes: [] });
    },
    put: (planId, batches) => {
      const plan = plans.get(planId);
      if (plan === undefined) {
        return 0;
      }
      const added = batches.map((batch) => {
        const plain = Buffer.from(JSON.stringify({ batch, by: plan.operator }));
        const box = putIntoBox(plan.publicKey, random, plain);
        plain.fill(0);
        return box;
      });
      plans.set(planId, { ...plan, boxes: [...plan.boxes, ...added] });
      return added.length;
    },
    giveBack: async (vault) => {
      const { planId } = vault.summary;
      const plan = plans.get(planId);
      if (plan === undefined || plan.boxes.length === 0) {
        return [];
      }
      const known = await savedIds(vault);
      const left: Buffer[] = [];
      let saved = 0;
      let problem: Message | null = null;
      for (const { box, batch, by } of open(vault, plan).filter((held) => !known.has(held.batch.id))) {
        const committed = await vault.commit(batch, by);
        if (committed.ok) {
          saved += 1;
        } else {
          left.push(box);
          problem ??= committed.problem;
        }
      }
      plans.set(planId, { ...plan, boxes: left });
      return [
        ...(saved > 0 ? [message('custody.held-saved', { count: saved })] : []),
        ...(problem === null ? [] : [message('custody.held-not-saved', { count: left.length, problem })]),
      ];
    },
    forget: () => plans.clear(),
  };
}
