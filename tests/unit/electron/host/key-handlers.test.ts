import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../../electron/host/handlers';
import { publicKeyText, recoveryKeyText } from '../../../../electron/host/keys/recovery-key-text';
import { publicHalf } from '../../../../electron/host/keys/recovery-keys';
import type { Asked } from '../../../../shared/contract/desk-bridge';
import type { Result } from '../../../../shared/kit/result';
import { temporaryFolder, testPorts } from '../../../support/host-ports';

const passphrase = 'a plainly fictional passphrase';

async function must<T>(asked: Promise<Result<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) {
    throw new Error(result.problem.id);
  }
  return result.value;
}

async function outcome(asked: Promise<Result<unknown>>): Promise<string> {
  const result = await asked;
  return result.ok ? 'done' : result.problem.id;
}

async function aPlan() {
  let now = Date.now();
  const ports = testPorts(await temporaryFolder(), { clock: () => now });
  const bridge = createHandlers(ports);
  const { planId } = await must(bridge.createPlan({ label: 'Bamako', passphrase, operator: 'A. Planner' }));
  const folder = join(ports.home, 'plans', planId);
  const dataDigests = async () => {
    const names = (await readdir(folder)).filter((name) => name.startsWith('journal-0')).sort();
    const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
    return contents.map((content) => createHash('sha256').update(content).digest('hex'));
  };
  const opens = async (secret: Omit<Asked<'openPlan'>, 'planId'>) => {
    now += 60_000; // past any wait
    await must(bridge.closePlan({}));
    const said = await outcome(bridge.openPlan({ planId, ...secret }));
    now += 60_000;
    return said;
  };
  return { ports, bridge, planId, dataDigests, opens, pass: (ms: number) => (now += ms) };
}

describe('the ways into the open plan', () => {
  it('suggests six words, new each time', async () => {
    const { bridge } = await aPlan();
    const [one, two] = [await must(bridge.suggestPassphrase({})), await must(bridge.suggestPassphrase({}))];
    expect([one.words.length, new Set([...one.words, ...two.words]).size > 6]).toEqual([6, true]);
  });

  it('changes the passphrase without touching the data, and refuses a wrong present one', async () => {
    const { bridge, dataDigests, opens, pass } = await aPlan();
    const before = await dataDigests();
    const refused = await bridge.changePassphrase({ current: 'not this one', next: 'the next passphrase' });
    pass(60_000);
    const { slots } = await must(
      bridge.changePassphrase({ current: passphrase, next: 'the next passphrase' }),
    );
    expect([refused.ok ? 'done' : refused.problem, slots.map(({ kind }) => kind)]).toEqual([
      { id: 'keys.current-wrong', values: { seconds: 1 } },
      ['passphrase'],
    ]);
    expect(await dataDigests()).toEqual(before);
    expect([await opens({ passphrase }), await opens({ passphrase: 'the next passphrase' })]).toEqual([
      'vault.wrong-passphrase',
      'done',
    ]);
  });

  it('adds a key file, which opens with its passphrase only, and registers where it went', async () => {
    const { bridge, opens } = await aPlan();
    const added = await must(bridge.addKeyFileSlot({ label: 'Stick', passphrase: 'with the stick' }));
    const keyFile = new Uint8Array(await readFile(added.path));
    const { copies } = await must(bridge.listCopies({}));
    expect([
      added.saved,
      added.slots.map(({ kind }) => kind),
      copies.map(({ kind, what }) => [kind, what]),
    ]).toEqual([true, ['passphrase', 'key-file'], [['key', added.path]]]);
    expect([
      await opens({ passphrase: 'with the stick', keyFile }),
      await opens({ passphrase: 'with the stick' }),
      await opens({ passphrase: 'not with it', keyFile }),
      await opens({ passphrase, keyFile: keyFile.slice(1) }),
    ]).toEqual(['done', 'vault.wrong-passphrase', 'keys.wrong-key-file', 'keys.wrong-key-file']);
  });

  it('makes a recovery key, proves it, and takes a public half that was made elsewhere', async () => {
    const { bridge, opens, ports } = await aPlan();
    const own = await must(bridge.addRecoverySlot({ label: 'Mission' }));
    const recoveryKey = await readFile(own.path, 'utf8');
    const elsewhere = ports.random(32);
    const publicKey = publicKeyText(publicHalf(elsewhere));
    const both = await must(bridge.addRecoverySlot({ label: 'Headquarters', publicKey }));
    const proven = await must(bridge.proveSecret({ passphrase: '', recoveryKey }));
    const slip = await outcome(bridge.addRecoverySlot({ label: 'Slip', publicKey: publicKey.slice(1) }));
    expect([both.saved, both.slots.map(({ label }) => label), proven.slot.label, slip]).toEqual([
      false,
      ['', 'Mission', 'Headquarters'],
      'Mission',
      'keys.public-key-unreadable',
    ]);
    expect(recoveryKey).toContain(proven.slot.fingerprint);
    expect([
      await opens({ passphrase: '', recoveryKey }),
      await opens({ passphrase: '', recoveryKey: recoveryKeyText(elsewhere) }),
    ]).toEqual(['done', 'done']);
  });

  it('removes a way in, but not the last one that a planner can use', async () => {
    const { bridge, opens } = await aPlan();
    await must(bridge.addRecoverySlot({ label: 'Mission' }));
    const { slots } = await must(
      bridge.addPassphraseSlot({ label: 'Deputy', passphrase: 'the deputy’s own' }),
    );
    const [first, , deputy] = slots.map(({ id }) => id) as [string, string, string]; // three were made
    const left = await must(bridge.removeSlot({ id: first }));
    expect([
      left.slots.map(({ kind }) => kind),
      await outcome(bridge.removeSlot({ id: deputy })),
      await outcome(bridge.removeSlot({ id: first })),
      await opens({ passphrase }),
      await opens({ passphrase: 'the deputy’s own' }),
    ]).toEqual([
      ['recovery', 'passphrase'],
      'keys.last-slot',
      'keys.no-such-slot',
      'vault.wrong-passphrase',
      'done',
    ]);
  });

  it('makes whoever guesses wait, and says for how long', async () => {
    const { bridge, planId, pass } = await aPlan();
    await must(bridge.closePlan({}));
    const wrong = () => bridge.openPlan({ planId, passphrase: 'not this one' });
    const said = [await wrong(), await bridge.openPlan({ planId, passphrase })];
    pass(1_000);
    said.push(await wrong());
    pass(2_000);
    expect(said.map((answer) => (answer.ok ? 'done' : answer.problem))).toEqual([
      { id: 'vault.wrong-passphrase', values: { seconds: 1 } },
      { id: 'keys.wait', values: { seconds: 1 } },
      { id: 'vault.wrong-passphrase', values: { seconds: 2 } },
    ]);
    expect(await outcome(bridge.openPlan({ planId, passphrase }))).toBe('done');
  });
});
