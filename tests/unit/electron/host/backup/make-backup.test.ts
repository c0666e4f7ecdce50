import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDeskWithBackups } from '../../../../support/backup-desk';
import { must } from '../../../../support/must';
import { departureBatch, personBatch } from '../../../../support/sample-batches';

const pathsIn = (copies: readonly { readonly what: string }[]) => copies.map(({ what }) => what).sort();

describe('a backup', () => {
  it('holds the plan as it is at that moment, and says so without being restored', async () => {
    const { bridge, inspect, onStick, reopen } = await aDeskWithBackups();
    must(await bridge.commit({ batch: personBatch(1) }));
    must(await bridge.commit({ batch: departureBatch(2) }));
    const made = must(await bridge.backupNow({}));
    const { head, lastSavedAt, ...told } = must(await inspect(made.path));
    const now = (await reopen()).head;
    expect([told, head, lastSavedAt !== '', await onStick()]).toEqual([
      { label: 'Bamako', at: made.at, people: 1, departures: 1, lastBy: 'Awa Example', notices: [] },
      now,
      true,
      [basename(made.path)],
    ]);
    await bridge.closePlan({});
  });

  it('holds nothing readable but the name of the plan', async () => {
    const { bridge } = await aDeskWithBackups();
    must(await bridge.commit({ batch: personBatch(1) }));
    const { path } = must(await bridge.backupNow({}));
    const file = await readFile(path, 'latin1');
    await bridge.closePlan({});
    expect(['Sample-1', 'Awa', 'p-1', 'Bamako'].map((text) => file.includes(text))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('is kept until three newer ones of its plan are there, and those of other plans stay', async () => {
    const { bridge, onStick, folder, stick } = await aDeskWithBackups();
    await writeFile(join(folder, 'holiday.jpg'), 'of somebody else');
    await writeFile(join(folder, 'departure-desk-other-20260101T000000000Z.backup'), 'of another plan');
    const made: string[] = [];
    for (let number = 1; number <= 5; number += 1) {
      made.push(must(await bridge.backupNow({})).path);
    }
    const registered = must(await bridge.listCopies({})).copies;
    expect([await onStick(), pathsIn(registered), stick.calls() > 0]).toEqual([
      [
        'departure-desk-other-20260101T000000000Z.backup',
        ...made.slice(2).map((path) => basename(path)),
        'holiday.jpg',
      ].sort(),
      made.slice(2).sort(),
      true,
    ]);
    await bridge.closePlan({});
  });

  it('sorts after the ones that are there although the clock was set back', async () => {
    let now = Date.UTC(2031, 4, 1);
    const { bridge, onStick } = await aDeskWithBackups({ clock: () => now });
    const first = must(await bridge.backupNow({}));
    now = Date.UTC(2030, 4, 1);
    const second = must(await bridge.backupNow({}));
    expect([await onStick(), second.at]).toEqual([
      [first, second].map(({ path }) => basename(path)),
      '2030-05-01T00:00:00.000Z',
    ]);
    await bridge.closePlan({});
  });

  it('does not keep the planner waiting: saving goes on while it is being made', async () => {
    const { bridge, inspect } = await aDeskWithBackups();
    const order: string[] = [];
    const making = bridge.backupNow({}).then((made) => {
      order.push('backup');
      return must(made);
    });
    for (const number of [1, 2, 3]) {
      must(await bridge.commit({ batch: personBatch(number) }));
      order.push('saved');
    }
    const { path } = await making;
    const { head } = must(await inspect(path));
    expect([order, head.sequence < 4]).toEqual([['saved', 'saved', 'saved', 'backup'], true]);
    await bridge.closePlan({});
  });

  it('is made of a plan whose own disk is full', async () => {
    const { bridge, inspect, ports, folder } = await aDeskWithBackups();
    must(await bridge.commit({ batch: personBatch(1) }));
    const { open } = ports.fs;
    const isFull = { now: true };
    ports.fs.open = (path, flags, mode) =>
      isFull.now && String(path).startsWith(ports.home) && flags !== 'r'
        ? Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
        : open(path, flags, mode);
    const { path } = must(await bridge.backupNow({}));
    isFull.now = false;
    const { people, notices } = must(await inspect(path));
    expect([people, notices, path.startsWith(folder)]).toEqual([1, [], true]);
    await bridge.closePlan({});
  });
});

describe('the folder of backups', () => {
  it.each([
    { name: 'the desk itself', to: (home: string) => home },
    { name: 'the folder of the plan', to: (home: string, plan: string) => join(home, 'plans', plan) },
    { name: 'a new folder among the plans', to: (home: string) => join(home, 'plans', 'backups') },
  ])('may not be $name', async ({ to }) => {
    const { bridge, ports, planId, folder } = await aDeskWithBackups();
    const rhythm = { everyChanges: 0, everyMinutes: 0 };
    const refused = await bridge.setBackup({ folder: to(ports.home, planId), ...rhythm });
    const { settings } = must(await bridge.backupState({}));
    expect([refused, settings.folder]).toEqual([
      { ok: false, problem: { id: 'backup.folder-inside-home' } },
      folder,
    ]);
    await bridge.closePlan({});
  });

  it('may not lead into the desk by a link, neither when it is set nor later', async () => {
    const { bridge, ports, root } = await aDeskWithBackups();
    const link = join(root, 'link');
    await symlink(join(ports.home, 'plans'), link);
    const set = (folder: string) => bridge.setBackup({ folder, everyChanges: 0, everyMinutes: 0 });
    const atOnce = await set(link);
    const place = join(root, 'place');
    must(await set(place));
    await rename(place, join(root, 'gone'));
    await rename(link, place);
    const later = await bridge.backupNow({});
    expect([atOnce, later].map((each) => !each.ok && each.problem.id)).toEqual([
      'backup.folder-inside-home',
      'backup.folder-inside-home',
    ]);
    await bridge.closePlan({});
  });

  it('is made where only its own name is missing, and refused where more is', async () => {
    const { bridge, root, onStick } = await aDeskWithBackups();
    const set = (folder: string) => bridge.setBackup({ folder, everyChanges: 0, everyMinutes: 0 });
    await writeFile(join(root, 'a file'), '');
    const answers = [
      await set(join(root, 'new')),
      await set(join(root, 'away', 'backups')),
      await set(join(root, 'a file')),
      await set('backups'),
    ];
    expect([answers.map((each) => each.ok || each.problem.id), await onStick()]).toEqual([
      [true, 'backup.no-such-folder', 'backup.not-a-folder', 'backup.folder-not-absolute'],
      [],
    ]);
    await bridge.closePlan({});
  });

  it('may be on a stick that is away while only the rhythm is changed', async () => {
    const { bridge, folder, root } = await aDeskWithBackups();
    await rename(folder, join(root, 'in a pocket'));
    must(await bridge.setBackup({ folder, everyChanges: 7, everyMinutes: 3 }));
    const { settings } = must(await bridge.backupState({}));
    expect(settings).toEqual({ folder, everyChanges: 7, everyMinutes: 3 });
    await bridge.closePlan({});
  });
});

describe('a stick that fails', () => {
  it.each([
    { code: 'ENOSPC', problem: 'backup.disk-full' },
    { code: 'EROFS', problem: 'backup.read-only' },
    { code: 'EACCES', problem: 'backup.read-only' },
    { code: 'EIO', problem: 'backup.folder-gone' },
    { code: 'ENODEV', problem: 'backup.folder-gone' },
    { code: 'EBUSY', problem: 'backup.failed' },
  ])('with $code says so, and the state shows it until it is well again', async ({ code, problem }) => {
    const { bridge, stick } = await aDeskWithBackups();
    stick.failAfter(0, code);
    const refused = await bridge.backupNow({});
    const during = must(await bridge.backupState({})).problem;
    stick.heal();
    must(await bridge.backupNow({}));
    const after = must(await bridge.backupState({})).problem;
    expect([!refused.ok && refused.problem.id, during?.id, after]).toEqual([problem, problem, null]);
    await bridge.closePlan({});
  });

  it('at any call leaves the earlier backup, no stray file, and a plan that is saved', async () => {
    const { bridge, stick, onStick, inspect } = await aDeskWithBackups();
    must(await bridge.commit({ batch: personBatch(1) }));
    stick.heal();
    must(await bridge.backupNow({}));
    const calls = stick.calls();
    const outcomes = new Set<string>();
    for (let call = 0; call < calls; call += 1) {
      stick.failAfter(call, 'EIO');
      const made = await bridge.backupNow({});
      outcomes.add(made.ok ? 'made' : made.problem.id);
      stick.heal();
      must(await bridge.commit({ batch: personBatch(call + 2) }));
    }
    const last = must(await bridge.backupNow({}));
    const names = await onStick();
    const { people } = must(await inspect(last.path));
    const registered = must(await bridge.listCopies({})).copies.map(({ what }) => basename(what));
    expect([people, names.filter((name) => !name.endsWith('.backup')), registered.sort()]).toEqual([
      calls + 1,
      [],
      names,
    ]);
    expect(outcomes.has('backup.folder-gone')).toBe(true);
    await bridge.closePlan({});
  });

  it('in one call only never makes a backup that is not what it says', async () => {
    const { bridge, stick, onStick, inspect, folder } = await aDeskWithBackups();
    must(await bridge.commit({ batch: personBatch(1) }));
    stick.heal();
    must(await bridge.backupNow({}));
    const calls = stick.calls();
    for (let call = 0; call < calls; call += 1) {
      stick.failOnce(call, 'ENOSPC');
      await bridge.backupNow({});
      stick.heal();
      for (const name of (await onStick()).filter((each) => each.endsWith('.backup'))) {
        const found = must(await inspect(join(folder, name)));
        expect([call, name, found.people, found.notices]).toEqual([call, name, 1, []]);
      }
    }
    await bridge.closePlan({});
  });

  it('that gives back other bytes than were written is found out, and the earlier backup stays', async () => {
    const { bridge, ports, onStick } = await aDeskWithBackups();
    const first = must(await bridge.backupNow({}));
    const { open } = ports.fs;
    ports.fs.open = async (path, flags, mode) => {
      const handle = await open(path, flags, mode);
      if (!String(path).endsWith('.backup.tmp') || flags !== 'wx') {
        return handle;
      }
      const write = handle.write.bind(handle) as (...parameters: unknown[]) => unknown; // one of its forms is used
      Object.assign(handle, {
        write: (bytes: Buffer, ...rest: unknown[]) => {
          const bad = Buffer.from(bytes);
          bad[bad.length >> 1] = (bad[bad.length >> 1] ?? 0) ^ 1;
          return write(bad, ...rest);
        },
      });
      return handle;
    };
    const refused = await bridge.backupNow({});
    expect([!refused.ok && refused.problem.id, await onStick()]).toEqual([
      'backup.differs',
      [basename(first.path)],
    ]);
    await bridge.closePlan({});
  });

  it('without enough room is told beforehand, with figures', async () => {
    const { bridge, ports } = await aDeskWithBackups();
    const { statfs } = ports.fs;
    ports.fs.statfs = (async (path: string) =>
      Object.assign(await statfs(path), { bavail: 1 })) as typeof statfs; // one of its forms is used
    const refused = await bridge.backupNow({});
    expect(!refused.ok && refused.problem.id).toBe('backup.no-room');
    await bridge.closePlan({});
  });

  it('was pulled out while the program was killed: what is left of a backup is removed at the next opening', async () => {
    const { bridge, onStick, folder, planId, reopen } = await aDeskWithBackups();
    await writeFile(join(folder, `departure-desk-${planId}-20310501T000000000Z.backup.tmp`), 'half');
    await writeFile(join(folder, 'departure-desk-other-20310501T000000000Z.backup.tmp'), 'of another plan');
    await reopen();
    must(await bridge.backupState({}));
    expect(await onStick()).toEqual(['departure-desk-other-20310501T000000000Z.backup.tmp']);
    await bridge.closePlan({});
  });
});

describe('the state of backups', () => {
  it('counts the changes since the last one, also after the plan was opened anew', async () => {
    const { bridge, reopen, folder } = await aDeskWithBackups();
    must(await bridge.commit({ batch: personBatch(1) }));
    const made = must(await bridge.backupNow({}));
    must(await bridge.commit({ batch: personBatch(2) }));
    must(await bridge.commit({ batch: personBatch(3) }));
    const before = must(await bridge.backupState({}));
    await reopen();
    const after = must(await bridge.backupState({}));
    expect([after, before]).toEqual([before, before]);
    expect(before).toEqual({
      settings: { folder, everyChanges: 0, everyMinutes: 0 },
      last: made,
      pending: 2,
      isRunning: false,
      problem: null,
      isSameDisk: true,
    });
    await bridge.closePlan({});
  });

  it('says that the last one is not there any more, but nothing of a stick that is away', async () => {
    const { bridge, folder, root } = await aDeskWithBackups();
    const { path } = must(await bridge.backupNow({}));
    await rename(folder, join(root, 'in a pocket'));
    const away = must(await bridge.backupState({}));
    await mkdir(folder);
    const gone = must(await bridge.backupState({}));
    expect([away.last?.path, away.problem, gone.last, gone.problem?.id, gone.pending]).toEqual([
      path,
      null,
      null,
      'backup.last-gone',
      1,
    ]);
    await bridge.closePlan({});
  });

  it('is told without an open plan, too, as far as it is of the desk', async () => {
    const { bridge, folder } = await aDeskWithBackups();
    must(await bridge.backupNow({}));
    await bridge.closePlan({});
    const { settings, last } = must(await bridge.backupState({}));
    expect([settings.folder, last, await bridge.backupNow({})]).toEqual([
      folder,
      null,
      { ok: false, problem: { id: 'vault.no-plan-open' } },
    ]);
  });
});

describe('the list of backups in a folder', () => {
  it('names every plan, newest first, and says which files are no backups', async () => {
    const { bridge, folder } = await aDeskWithBackups();
    const first = must(await bridge.backupNow({}));
    const second = must(await bridge.backupNow({}));
    await writeFile(join(folder, 'departure-desk-other-20200101T000000000Z.backup'), 'no backup');
    await writeFile(join(folder, 'notes.txt'), 'of somebody else');
    const { backups } = must(await bridge.listBackups({ folder }));
    expect(backups).toEqual([
      { ...second, label: 'Bamako', problem: null },
      { ...first, label: 'Bamako', problem: null },
      {
        path: join(folder, 'departure-desk-other-20200101T000000000Z.backup'),
        at: '',
        bytes: 9,
        label: '',
        problem: { id: 'backup.not-a-backup' },
      },
    ]);
    await bridge.closePlan({});
  });

  it('of a folder that is not there is refused with a sentence', async () => {
    const { bridge, root } = await aDeskWithBackups();
    const refused = await bridge.listBackups({ folder: join(root, 'nowhere') });
    expect(!refused.ok && refused.problem.id).toBe('backup.no-such-folder');
    await bridge.closePlan({});
  });
});
