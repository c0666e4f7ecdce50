import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { watchClockGaps } from '../../../../../electron/host/power/clock-gap';
import { watchSession } from '../../../../../electron/host/power/watch-session';
import { temporaryFolder } from '../../../../support/host-ports';

/** A monitor that writes down its pid, says that the session was locked, and then listens for ever. */
async function standInMonitor(): Promise<{ folder: string; pid: () => Promise<number> }> {
  const folder = await temporaryFolder();
  const program = join(folder, 'gdbus');
  const lock = '/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Lock ()';
  await writeFile(
    program,
    `#!/bin/sh\nprintf %s "$$" > '${folder}/pid.part'; mv '${folder}/pid.part' '${folder}/pid'\necho "${lock}"\nexec sleep 600\n`,
  );
  await chmod(program, 0o755);
  return { folder, pid: async () => Number(await readFile(join(folder, 'pid'), 'utf8')) };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(process.platform === 'win32')('listening to the session', () => {
  it('calls back when the session is locked, and ends the monitor when it is told to stop', async () => {
    const { folder, pid } = await standInMonitor();
    const listener = vi.fn();
    const stop = watchSession(listener, folder);
    await vi.waitUntil(() => listener.mock.calls.length > 0, { timeout: 20_000 });
    const monitor = await pid();
    stop();
    await vi.waitUntil(() => !isRunning(monitor), { timeout: 20_000 });
    expect(listener.mock.calls.length).toBe(1);
  });

  it('does nothing where no monitor is installed', async () => {
    const listener = vi.fn();
    watchSession(listener, await temporaryFolder())();
    expect(listener).not.toHaveBeenCalled();
  });

  it('keeps no process alive, and leaves no monitor behind one that was killed', async () => {
    const { folder, pid } = await standInMonitor();
    const program = join(folder, 'watches.mjs');
    await build({
      stdin: {
        contents: `import { watchSession } from './watch-session';
          watchSession(() => console.log('locked'), ${JSON.stringify(folder)});
          if (process.argv[2] === 'stay') setInterval(() => undefined, 1000);
          else setTimeout(() => undefined, 500);`,
        resolveDir: join(import.meta.dirname, '../../../../../electron/host/power'),
      },
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    const leaving = spawn(process.execPath, [program], { stdio: 'ignore', timeout: 30_000 });
    const [code] = (await once(leaving, 'exit')) as [number | null];
    const first = await pid();
    await vi.waitUntil(() => !isRunning(first), { timeout: 20_000 });

    const staying = spawn(process.execPath, [program, 'stay'], { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(staying.stdout, 'data');
    const second = await pid();
    staying.kill('SIGKILL');
    await vi.waitUntil(() => !isRunning(second), { timeout: 20_000 });
    expect([code, first === second]).toEqual([0, false]);
  });
});

describe('watching the clock', () => {
  it('takes a timer that fires far too late for a sleep, and a slow one for nothing', async () => {
    const listener = vi.fn();
    let now = 0;
    let lateness = 14_000;
    const clock = () => (now += lateness);
    const stop = watchClockGaps(listener, { clock, everyMs: 5, gapMs: 15_000 });
    await vi.waitUntil(() => now > 100_000);
    const whileSlow = listener.mock.calls.length;
    stop();
    lateness = 30_000;
    const stopAgain = watchClockGaps(listener, { clock, everyMs: 5, gapMs: 15_000 });
    await vi.waitUntil(() => listener.mock.calls.length > 0);
    stopAgain();
    const called = listener.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([whileSlow, listener.mock.calls.length]).toEqual([0, called]);
  });
});
