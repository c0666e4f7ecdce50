import { rename, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDeskWithBackups } from '../../../../support/backup-desk';
import { must } from '../../../../support/must';
import { personBatch } from '../../../../support/sample-batches';

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A desk whose clock is moved by hand, and which looks whether a backup is due when it is told to. */
async function aRhythm(rhythm: { everyChanges: number; everyMinutes: number }) {
  const time = { now: Date.UTC(2031, 4, 1) };
  const desk = await aDeskWithBackups({ clock: () => time.now }, rhythm);
  const { bridge, onStick } = desk;
  must(await bridge.backupNow({}));
  let person = 0;
  return {
    ...desk,
    change: async (count: number) => {
      for (let done = 0; done < count; done += 1) {
        person += 1;
        must(await bridge.commit({ batch: personBatch(person) }));
      }
    },
    pass: (minutes: number) => {
      time.now += minutes * minute;
    },
    /** What has happened once the desk has looked and is done with what it began. */
    look: async () => {
      await vi.advanceTimersByTimeAsync(5000);
      for (let isRunning = true; isRunning;) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        ({ isRunning } = must(await bridge.backupState({})));
      }
      const { pending, problem } = must(await bridge.backupState({}));
      return [(await onStick()).length, pending, problem?.id ?? null];
    },
  };
}

describe('backups made by themselves', () => {
  it('come after so many changes', async () => {
    const { bridge, change, look } = await aRhythm({ everyChanges: 3, everyMinutes: 0 });
    await change(2);
    const early = await look();
    await change(1);
    const due = await look();
    const again = await look();
    expect([early, due, again]).toEqual([
      [1, 2, null],
      [2, 0, null],
      [2, 0, null],
    ]);
    await bridge.closePlan({});
  });

  it('come after so many minutes, if anything changed', async () => {
    const { bridge, change, look, pass } = await aRhythm({ everyChanges: 0, everyMinutes: 10 });
    pass(60);
    const unchanged = await look();
    await change(1);
    const due = await look();
    await change(1);
    pass(9);
    const early = await look();
    pass(1);
    const dueAgain = await look();
    expect([unchanged, due, early, dueAgain]).toEqual([
      [1, 0, null],
      [2, 0, null],
      [2, 1, null],
      [3, 0, null],
    ]);
    await bridge.closePlan({});
  });

  it('come as well when the clock was set back by hours', async () => {
    const { bridge, change, look, pass } = await aRhythm({ everyChanges: 0, everyMinutes: 10 });
    pass(-300);
    await change(1);
    expect(await look()).toEqual([2, 0, null]);
    await bridge.closePlan({});
  });

  it('do not come where the rhythm is 0, nor without a folder', async () => {
    const { bridge, change, look, pass, folder } = await aRhythm({ everyChanges: 0, everyMinutes: 0 });
    await change(5);
    pass(600);
    const never = await look();
    must(await bridge.setBackup({ folder: '', everyChanges: 1, everyMinutes: 1 }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect([never, await readdir(folder)]).toEqual([[1, 5, null], [expect.any(String)]]);
    await bridge.closePlan({});
  });

  it('are tried again a minute after the stick was pulled out, and the state says why until then', async () => {
    const { bridge, change, look, pass, folder, root } = await aRhythm({ everyChanges: 1, everyMinutes: 0 });
    const pocket = join(root, 'in a pocket');
    await rename(folder, pocket);
    await change(1);
    await vi.advanceTimersByTimeAsync(5000);
    await vi.waitFor(async () => {
      expect(must(await bridge.backupState({})).problem?.id).toBe('backup.folder-gone');
    });
    await rename(pocket, folder);
    const soon = await look();
    pass(1);
    const later = await look();
    expect([soon, later]).toEqual([
      [1, 1, 'backup.folder-gone'],
      [2, 0, null],
    ]);
    await bridge.closePlan({});
  });

  it('start at once in another folder', async () => {
    const { bridge, change, look, root } = await aRhythm({ everyChanges: 9, everyMinutes: 0 });
    await change(3);
    const other = join(root, 'other');
    must(await bridge.setBackup({ folder: other, everyChanges: 9, everyMinutes: 0 }));
    const before = must(await bridge.backupState({}));
    await look();
    expect([before.last, before.pending, (await readdir(other)).length]).toEqual([null, 4, 1]);
    await bridge.closePlan({});
  });

  it('end with a lock, and leave nothing half-written', async () => {
    const { bridge, change, planId, onStick } = await aRhythm({ everyChanges: 0, everyMinutes: 0 });
    await change(1);
    const making = bridge.backupNow({});
    await bridge.lock({ unsaved: [] });
    const stopped = await making;
    const passphrase = 'a plainly fictional passphrase';
    must(await bridge.openPlan({ planId, passphrase }));
    must(await bridge.backupState({}));
    const names = await onStick();
    must(await bridge.backupNow({}));
    expect([stopped.ok || stopped.problem.id, names.filter((name) => name.endsWith('.tmp'))]).toEqual([
      'vault.locked',
      [],
    ]);
    await bridge.closePlan({});
  });
});
