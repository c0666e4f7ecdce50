import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandlers } from '../../../../electron/host/handlers';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';
import { temporaryFolder, testPorts } from '../../../support/host-ports';
import { must } from '../../../support/must';

describe('recovery-key', () => {
  let program: HeadlessProgram;
  beforeAll(async () => {
    program = await aHeadlessProgram();
  });
  afterAll(() => program.remove());

  it('makes a pair of which a desk is given the public half and the private half opens the plan', async () => {
    const out = join(program.folder, 'safe', 'mission.txt');
    const made = await program.run(['recovery-key', '--out', out]);
    const [publicKey = ''] = made.reported;
    const recoveryKey = await readFile(out, 'utf8');

    const desk = createHandlers(testPorts(await temporaryFolder()));
    const { planId } = must(await desk.createPlan({ label: 'Test', passphrase: 'plainly fictional' }));
    const { slots } = must(await desk.addRecoverySlot({ label: 'Headquarters', publicKey }));
    must(await desk.closePlan({}));
    const opened = await desk.openPlan({ planId, passphrase: '', recoveryKey });

    expect({ code: made.code, reported: made.reported.length, opens: opened.ok }).toEqual({
      code: 0,
      reported: 1,
      opens: true,
    });
    expect(publicKey).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){17}$/);
    expect(made.told.join(' ')).toContain(`Its name is “${slots[1]?.fingerprint ?? '?'}”.`);
    expect(recoveryKey).toContain(slots[1]?.fingerprint);
    expect(made.told.join(' ')).not.toContain(/Key: (.*)/.exec(recoveryKey)?.[1]);
  });

  it.runIf(process.platform !== 'win32')('lets nobody else read the private half', async () => {
    const out = join(program.folder, 'private.txt');
    await program.run(['recovery-key', '--out', out]);

    expect((await stat(out)).mode & 0o777).toBe(0o600);
  });

  it('never writes over a file', async () => {
    const out = join(program.folder, 'there.txt');
    await writeFile(out, 'another key');

    const { code, told, reported } = await program.run(['recovery-key', '--out', out]);

    expect({ code, told, reported, left: await readFile(out, 'utf8') }).toEqual({
      code: 2,
      told: [`${out} is there already. Give --out a new name: a key is never written over.`],
      reported: [],
      left: 'another key',
    });
  });
});
