import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHandlers } from '../../../../../electron/host/handlers';
import { publicKeyText, recoveryKeyText } from '../../../../../electron/host/keys/recovery-key-text';
import { publicHalf } from '../../../../../electron/host/keys/recovery-keys';
import type { Asked } from '../../../../../shared/contract/desk-bridge';
import { temporaryFolder, testPorts } from '../../../../support/host-ports';
import { must } from '../../../../support/must';

type Secret = Asked<'proveSecret'>;
interface Way {
  readonly id: string;
  readonly secret: Secret;
}

/** What a planner does to the ways in; `pick` says to which of those that are there. */
type Step =
  | { readonly do: 'add passphrase' | 'add key file' | 'add key file with passphrase' }
  | { readonly do: 'add recovery key' | 'add public half' }
  | { readonly do: 'change passphrase' | 'remove'; readonly pick: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom(
      'add passphrase' as const,
      'add key file' as const,
      'add key file with passphrase' as const,
      'add recovery key' as const,
      'add public half' as const,
    ),
  }),
  fc.record({ do: fc.constantFrom('change passphrase' as const, 'remove' as const), pick: fc.nat() }),
);

/** A plan on a disk, with what is known of the ways into it: those that are there, and the secrets of those that were. */
async function aPlan() {
  let now = Date.now();
  const ports = testPorts(await temporaryFolder(), { clock: () => now });
  const bridge = createHandlers(ports);
  const passphrase = 'passphrase number 0';
  const { planId } = must(await bridge.createPlan({ label: 'Test', passphrase }));
  const folder = join(ports.home, 'plans', planId);
  const [first] = must(await bridge.listSlots({})).slots;
  let ways: Way[] = [{ id: first?.id ?? '', secret: { passphrase } }];
  const gone: Secret[] = [];
  let number = 0;

  const added = async (
    adding: Promise<{ slots: readonly { id: string }[]; path?: string }>,
    secretOf: (path: string) => Promise<Secret> | Secret,
  ) => {
    const { slots, path = '' } = await adding;
    ways.push({ id: slots.at(-1)?.id ?? '', secret: await secretOf(path) });
  };
  const take = async (doing: Step): Promise<void> => {
    number += 1;
    const label = `way ${number}`;
    const own = `passphrase number ${number}`;
    switch (doing.do) {
      case 'add passphrase':
        return added(bridge.addPassphraseSlot({ label, passphrase: own }).then(must), () => ({
          passphrase: own,
        }));
      case 'add key file':
      case 'add key file with passphrase': {
        const typed = doing.do === 'add key file' ? '' : own;
        return added(bridge.addKeyFileSlot({ label, passphrase: typed }).then(must), async (path) => ({
          passphrase: typed,
          keyFile: new Uint8Array(await readFile(path)),
        }));
      }
      case 'add recovery key':
        return added(bridge.addRecoverySlot({ label }).then(must), async (path) => ({
          passphrase: '',
          recoveryKey: await readFile(path, 'utf8'),
        }));
      case 'add public half': {
        const half = ports.random(32);
        const publicKey = publicKeyText(publicHalf(half));
        return added(bridge.addRecoverySlot({ label, publicKey }).then(must), () => ({
          passphrase: '',
          recoveryKey: recoveryKeyText(half),
        }));
      }
      case 'change passphrase': {
        const typed = ways.filter(({ secret }) => secret.passphrase !== '' && secret.keyFile === undefined);
        const changed = typed[doing.pick % Math.max(typed.length, 1)];
        if (changed !== undefined) {
          const current = changed.secret.passphrase;
          const { slots } = must(await bridge.changePassphrase({ current, next: own }));
          const known = new Set(ways.map(({ id }) => id));
          const id = slots.find((slot) => !known.has(slot.id))?.id ?? '';
          ways = ways.map((way) => (way === changed ? { id, secret: { passphrase: own } } : way));
          gone.push(changed.secret);
        }
        return;
      }
      case 'remove': {
        const removed = ways[doing.pick % ways.length];
        const isLast = ways.every(({ secret, id }) => id === removed?.id || secret.recoveryKey !== undefined);
        const answer = await bridge.removeSlot({ id: removed?.id ?? '' });
        expect(answer.ok ? 'removed' : answer.problem.id).toBe(isLast ? 'keys.last-slot' : 'removed');
        if (removed !== undefined && !isLast) {
          ways = ways.filter((way) => way !== removed);
          gone.push(removed.secret);
        }
      }
    }
  };
  const proves = async (secret: Secret): Promise<string> => {
    const proven = await bridge.proveSecret(secret);
    now += 60_000; // past any wait
    return proven.ok ? proven.value.slot.id : 'nothing';
  };
  const opens = async (secret: Secret): Promise<boolean> => {
    must(await bridge.closePlan({}));
    const opened = await bridge.openPlan({ planId, ...secret });
    now += 60_000;
    return opened.ok;
  };
  /** Of everything but the ways in and the account of files that left the plan. */
  const data = async () => {
    const names = (await readdir(folder)).filter((name) => !/^(keyslots|copies)/.test(name)).sort();
    const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
    return contents.map((content, index) => [
      names[index],
      createHash('sha256').update(content).digest('hex'),
    ]);
  };
  return { bridge, take, proves, opens, data, known: () => ({ ways, gone }) };
}

test(
  'whatever is done to the ways in: each secret opens its own, what was removed opens nothing, and no byte of the data changes',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), fc.nat(), async (steps, pick) => {
        const plan = await aPlan();
        const before = await plan.data();
        for (const each of steps) {
          await plan.take(each);
        }
        const { ways, gone } = plan.known();
        const proven: string[] = [];
        for (const { secret } of [...ways, ...gone.map((secret) => ({ secret }))]) {
          proven.push(await plan.proves(secret));
        }
        expect(proven).toEqual([...ways.map(({ id }) => id), ...gone.map(() => 'nothing')]);
        expect(await plan.data()).toEqual(before);

        const [one, dead] = [ways[pick % ways.length], gone[pick % Math.max(gone.length, 1)]];
        const reopened = [await plan.opens(one?.secret ?? { passphrase: '' })];
        reopened.push(dead === undefined ? false : await plan.opens(dead));
        expect(reopened).toEqual([true, false]);
        await plan.bridge.closePlan({});
      }),
      { numRuns: 20 },
    );
  },
);
