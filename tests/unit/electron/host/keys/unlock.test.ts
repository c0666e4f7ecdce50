import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyslots } from '../../../../../electron/host/keys/create-keyslots';
import { keyFileSlot, passphraseSlot, recoverySlot } from '../../../../../electron/host/keys/create-slot';
import type { Keyslots, Slot } from '../../../../../electron/host/keys/keyslots-format';
import { recoveryKeyText } from '../../../../../electron/host/keys/recovery-key-text';
import { publicHalf } from '../../../../../electron/host/keys/recovery-keys';
import { unlock } from '../../../../../electron/host/keys/unlock';
import type { Secret } from '../../../../../electron/host/keys/unlock';
import { planIdSchema } from '../../../../../shared/model/ids';
import { temporaryFolder, testPorts } from '../../../../support/host-ports';

const ports = testPorts(await temporaryFolder());
const planId = planIdSchema.parse('plan-1');
const passphrase = 'a plainly fictional passphrase';

async function outcome(keyslots: Keyslots, secret: Secret): Promise<string> {
  const opened = await unlock(keyslots, secret);
  return opened.ok ? opened.value.dataKey.toString('hex') : opened.problem.id;
}

/** A way in, and the secret that goes with it. */
async function aWay(
  kind: Slot['kind'],
  number: number,
  place: Keyslots,
  dataKey: Buffer,
): Promise<{ slot: Slot; secret: Secret }> {
  const own = `passphrase number ${number}`;
  switch (kind) {
    case 'passphrase':
      return {
        slot: await passphraseSlot(ports, place, `slot ${number}`, own, dataKey),
        secret: { passphrase: own },
      };
    case 'key-file': {
      const secret = { passphrase: number % 2 === 0 ? '' : own, keyFile: ports.random(64) };
      return { slot: await keyFileSlot(ports, place, `slot ${number}`, secret, dataKey), secret };
    }
    case 'recovery': {
      const half = ports.random(32);
      return {
        slot: recoverySlot(ports, place, `slot ${number}`, publicHalf(half), dataKey),
        secret: { passphrase: '', recoveryKey: recoveryKeyText(half) },
      };
    }
  }
}

describe('the ways into a plan', () => {
  it('open with exactly the secret that each was made for, whatever others there are', async () => {
    const kinds = fc.array(fc.constantFrom<Slot['kind']>('passphrase', 'key-file', 'recovery'), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(kinds, fc.nat(), async (mix, pick) => {
        const { keyslots, dataKey } = await createKeyslots(ports, { planId, label: 'Test', passphrase });
        const ways = await Promise.all(mix.map((kind, index) => aWay(kind, index, keyslots, dataKey)));
        const all = { ...keyslots, slots: ways.map(({ slot }) => slot) };
        const removed = ways[pick % ways.length];
        const rest = { ...all, slots: all.slots.filter((slot) => slot !== removed?.slot) };
        const opened = await Promise.all(ways.map(({ secret }) => outcome(all, secret)));
        const after = await outcome(rest, removed?.secret ?? { passphrase });
        expect(opened).toEqual(ways.map(() => dataKey.toString('hex')));
        expect(after).toMatch(/^(vault|keys)\./);
      }),
      { numRuns: 25 },
    );
  });

  it('say which kind of secret is asked for', async () => {
    const { keyslots, dataKey } = await createKeyslots(ports, { planId, label: 'Test', passphrase });
    const recovery = await aWay('recovery', 1, keyslots, dataKey);
    const other = recoveryKeyText(ports.random(32));
    const both = { ...keyslots, slots: [...keyslots.slots, recovery.slot] };
    const sealed = { ...keyslots, slots: [recovery.slot] };
    expect([
      await outcome(both, { passphrase: 'another passphrase' }),
      await outcome(both, { passphrase, keyFile: ports.random(9) }),
      await outcome(both, { passphrase: '', recoveryKey: other }),
      await outcome(both, { passphrase: '', recoveryKey: 'Key: 12 34' }),
      await outcome(keyslots, { passphrase: '', recoveryKey: other }),
      await outcome(sealed, { passphrase }),
      await outcome({ ...keyslots, slots: [] }, { passphrase }),
    ]).toEqual([
      'vault.wrong-passphrase',
      'keys.no-key-file-slot',
      'keys.wrong-recovery-key',
      'keys.recovery-key-unreadable',
      'keys.no-recovery-slot',
      'keys.only-recovery',
      'vault.sealed',
    ]);
  });

  it('cannot be moved to another vault or renamed', async () => {
    const { keyslots } = await createKeyslots(ports, { planId, label: 'Test', passphrase });
    const [slot] = keyslots.slots;
    const moved = { ...keyslots, vaultId: planIdSchema.parse('plan-2') };
    const renamed = { ...keyslots, slots: slot === undefined ? [] : [{ ...slot, id: 'another' }] };
    expect([await outcome(moved, { passphrase }), await outcome(renamed, { passphrase })]).toEqual([
      'vault.wrong-passphrase',
      'vault.wrong-passphrase',
    ]);
  });
});
