import { createCipheriv, createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createHandlers } from '../../../../electron/host/handlers';
import { derivePassphraseKey } from '../../../../electron/host/keys/derive-key';
import { parseKeyslots } from '../../../../electron/host/keys/keyslots-format';
import { publicKeyText, recoveryKeyText } from '../../../../electron/host/keys/recovery-key-text';
import { publicHalf } from '../../../../electron/host/keys/recovery-keys';
import { unlock } from '../../../../electron/host/keys/unlock';
import type { HostPorts } from '../../../../electron/host/ports';
import type { Asked, DeskBridge } from '../../../../shared/contract/desk-bridge';
import type { Result } from '../../../../shared/kit/result';
import { faultyDisk, temporaryFolder, testPorts } from '../../../support/host-ports';
import { must as mustHave } from '../../../support/must';
import { must } from '../../../support/must';

const passphrase = 'a plainly fictional passphrase';

async function outcome(asked: Promise<Result<unknown>>): Promise<string> {
  const result = await asked;
  return result.ok ? 'done' : result.problem.id;
}

const open: DeskBridge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((bridge) => bridge.closePlan({})));
});

async function aPlan(overrides: Partial<HostPorts> = {}) {
  let now = Date.now();
  const ports = testPorts(await temporaryFolder(), { clock: () => now, ...overrides });
  const bridge = createHandlers(ports);
  open.push(bridge);
  const { planId } = must(await bridge.createPlan({ label: 'Bamako', passphrase, operator: 'A. Planner' }));
  const folder = join(ports.home, 'plans', planId);
  const dataDigests = async () => {
    const names = (await readdir(folder)).filter((name) => name.startsWith('journal-0')).sort();
    const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
    return contents.map((content) => createHash('sha256').update(content).digest('hex'));
  };
  const opens = async (secret: Omit<Asked<'openPlan'>, 'planId'>) => {
    now += 60_000; // past any wait
    must(await bridge.closePlan({}));
    const said = await outcome(bridge.openPlan({ planId, ...secret }));
    now += 60_000;
    return said;
  };
  return { ports, bridge, planId, folder, dataDigests, opens, pass: (ms: number) => (now += ms) };
}

/** Writes the one passphrase slot of a plan as the first version of the program did. */
async function makeFirstFormat(folder: string): Promise<void> {
  const path = join(folder, 'keyslots.json');
  const keyslots = mustHave(parseKeyslots(await readFile(path, 'utf8')));
  const { dataKey, slot } = mustHave(await unlock(keyslots, { passphrase }));
  if (slot.kind !== 'passphrase') {
    throw new Error('A new plan has one passphrase.');
  }
  const { salt, memoryKiB, iterations, parallelism } = slot;
  const cost = { salt, memoryKiB, iterations, parallelism };
  const iv = Buffer.alloc(12, 7);
  const cipher = createCipheriv('aes-256-gcm', await derivePassphraseKey(passphrase, cost), iv);
  cipher.setAAD(Buffer.from(`departure-desk/1|${keyslots.planId}|passphrase`));
  const wrappedKey = Buffer.concat([cipher.update(dataKey), cipher.final()]).toString('base64');
  const wrapped = { iv: iv.toString('base64'), wrappedKey, tag: cipher.getAuthTag().toString('base64') };
  const { planId, label, createdAt } = keyslots;
  const slots = [{ kind: 'passphrase', ...cost, ...wrapped }];
  await writeFile(path, JSON.stringify({ format: 1, planId, label, createdAt, slots }, null, 2));
  await rm(join(folder, 'keyslots-copy.json'));
}

describe('the ways into the open plan', () => {
  it('suggests six words, new each time', async () => {
    const { bridge } = await aPlan();
    const [one, two] = [must(await bridge.suggestPassphrase({})), must(await bridge.suggestPassphrase({}))];
    expect([one.words.length, new Set([...one.words, ...two.words]).size > 6]).toEqual([6, true]);
  });

  it('changes the passphrase without touching the data, and refuses a wrong present one', async () => {
    const { bridge, dataDigests, opens, pass } = await aPlan();
    const before = await dataDigests();
    const refused = await bridge.changePassphrase({ current: 'not this one', next: 'the next passphrase' });
    pass(60_000);
    const { slots } = must(
      await bridge.changePassphrase({ current: passphrase, next: 'the next passphrase' }),
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
    const added = must(await bridge.addKeyFileSlot({ label: 'Stick', passphrase: 'with the stick' }));
    const keyFile = new Uint8Array(await readFile(added.path));
    const { copies } = must(await bridge.listCopies({}));
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
    const own = must(await bridge.addRecoverySlot({ label: 'Mission' }));
    const recoveryKey = await readFile(own.path, 'utf8');
    const elsewhere = ports.random(32);
    const publicKey = publicKeyText(publicHalf(elsewhere));
    const both = must(await bridge.addRecoverySlot({ label: 'Headquarters', publicKey }));
    const proven = must(await bridge.proveSecret({ passphrase: '', recoveryKey }));
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
    must(await bridge.addRecoverySlot({ label: 'Mission' }));
    const { slots } = must(
      await bridge.addPassphraseSlot({ label: 'Deputy', passphrase: 'the deputy’s own' }),
    );
    const [first, , deputy] = slots.map(({ id }) => id) as [string, string, string]; // three were made
    const left = must(await bridge.removeSlot({ id: first }));
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
    must(await bridge.closePlan({}));
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

  it('makes whoever guesses at an open plan wait, too', async () => {
    const { bridge, pass } = await aPlan();
    const said = [
      await outcome(bridge.proveSecret({ passphrase: 'a guess' })),
      await outcome(bridge.proveSecret({ passphrase })),
      await outcome(bridge.changePassphrase({ current: passphrase, next: 'the next passphrase' })),
    ];
    pass(1_000);
    said.push(await outcome(bridge.proveSecret({ passphrase })));
    expect(said).toEqual(['vault.wrong-passphrase', 'keys.wait', 'keys.wait', 'done']);
  });

  it('goes on saving while somebody thinks about where to write a key, and adds nothing when they think better of it', async () => {
    let answer: (chosen: null) => void = () => undefined;
    const answered = new Promise<null>((resolve) => {
      answer = resolve;
    });
    const { bridge } = await aPlan({ dialogs: { chooseWhereToSave: () => answered } });
    const adding = bridge.addRecoverySlot({ label: 'Mission' });
    const meanwhile = must(await bridge.listSlots({}));
    answer(null);
    expect([meanwhile.slots.length, must(await adding)]).toEqual([
      1,
      { saved: false, path: '', slots: meanwhile.slots },
    ]);
  });

  it('says which file opens nothing when the way in could not be added after it was written', async () => {
    const { fs, fault } = faultyDisk();
    const home = await temporaryFolder();
    const path = join(home, 'stick', 'departure-desk.key');
    const chooseWhereToSave = () => Promise.resolve({ path, replace: false });
    const { bridge } = await aPlan({ fs, dialogs: { chooseWhereToSave } });
    Object.assign(fault, { code: 'ENOSPC', roomBytes: 1_000 }); // enough for the file and the note of it
    const said = await bridge.addKeyFileSlot({ label: 'Stick', passphrase: '' });
    expect([said, must(await bridge.listSlots({})).slots.length]).toMatchObject([
      {
        ok: false,
        problem: { id: 'keys.file-opens-nothing', values: { problem: { id: 'vault.disk-full' }, path } },
      },
      1,
    ]);
  });

  it('refuses a public half that agrees on nothing', async () => {
    const { bridge } = await aPlan();
    const publicKey = publicKeyText(Buffer.alloc(32));
    expect(await outcome(bridge.addRecoverySlot({ label: 'Nought', publicKey }))).toBe(
      'keys.public-key-unreadable',
    );
  });

  it('opens a plan of format 1, makes it one of format 2, and changes its passphrase', async () => {
    const { bridge, planId, folder, opens } = await aPlan();
    must(await bridge.closePlan({}));
    await makeFirstFormat(folder);
    const found = JSON.parse(await readFile(join(folder, 'keyslots.json'), 'utf8')) as { format: number };
    const opened = await opens({ passphrase });
    const now = JSON.parse(await readFile(join(folder, 'keyslots-copy.json'), 'utf8')) as { format: number };
    must(await bridge.addPassphraseSlot({ label: 'Deputy', passphrase: 'the deputy’s own' }));
    const both = [await opens({ passphrase: 'the deputy’s own' }), await opens({ passphrase })];
    must(await bridge.changePassphrase({ current: passphrase, next: 'the next passphrase' }));
    expect([found.format, opened, now.format, both]).toEqual([1, 'done', 2, ['done', 'done']]);
    expect([
      await opens({ passphrase: 'the next passphrase' }),
      await opens({ passphrase: 'the deputy’s own' }),
      await opens({ passphrase }),
      must(await bridge.listPlans({})).map((plan) => plan.planId),
    ]).toEqual(['done', 'done', 'vault.wrong-passphrase', [planId]]);
  });
});
