import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFormatter } from '../shared/messages/format';
import { message } from '../shared/messages/message';
import { runChromiumShell } from './chromium/run-chromium-shell';
import { forbidCoreDumps } from './host/forbid-core-dumps';

// This file runs as out/app/launch.mjs.
const appFolder = fileURLToPath(new URL('.', import.meta.url));
const projectFolder = join(appFolder, '..', '..');
const rendererRoot = join(appFolder, 'renderer');

function hasDisplay(): boolean {
  const { DISPLAY = '', WAYLAND_DISPLAY = '' } = process.env;
  return process.platform !== 'linux' || DISPLAY !== '' || WAYLAND_DISPLAY !== '';
}

/** Electron's program, where it has been fetched; DEPARTURE_DESK_SHELL=chromium passes it over. */
function findElectron(): string | null {
  const folder = join(projectFolder, 'node_modules', 'electron');
  if (process.env['DEPARTURE_DESK_SHELL'] === 'chromium' || !existsSync(join(folder, 'path.txt'))) {
    return null;
  }
  const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
  return existsSync(program) ? program : null;
}

function whenInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve());
    }
  });
}

function runElectron(program: string, interrupted: Promise<void>): Promise<number> {
  const isRoot = process.getuid?.() === 0;
  const child = spawn(program, [...(isRoot ? ['--no-sandbox'] : []), projectFolder], { stdio: 'inherit' });
  void interrupted.then(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 0));
    child.once('error', () => resolve(1));
  });
}

async function launch(): Promise<number> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  if (!existsSync(join(rendererRoot, 'index.html'))) {
    process.stderr.write(`${createFormatter()(message('shell.not-built'))}\n`);
    return 1;
  }
  const interrupted = whenInterrupted();
  const electron = findElectron();
  if (electron !== null && hasDisplay()) {
    return runElectron(electron, interrupted);
  }
  const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    version: string;
  }; // our own file
  await runChromiumShell({
    rendererRoot,
    version: manifest.version,
    hasDisplay: hasDisplay(),
    say,
    interrupted,
  });
  return 0;
}

forbidCoreDumps();
process.exitCode = await launch();
