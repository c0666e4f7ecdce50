import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import type { Socket } from 'node:net';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createSessionReader } from './session-lines';

const monitors: readonly (readonly [program: string, ...parameters: string[]])[] = [
  ['gdbus', 'monitor', '--system', '--dest', 'org.freedesktop.login1'],
  ['dbus-monitor', '--system', "type='signal',sender='org.freedesktop.login1'"],
];

/** Ends the monitor when its own standard input does, which is when this program ends, however it ends. */
const untilInputEnds = '"$@" & monitor=$!; read -r _; kill "$monitor"';

function findOnPath(program: string, path: string): string | undefined {
  const candidates = path.split(delimiter).filter((folder) => folder !== '');
  return candidates
    .map((folder) => join(folder, program))
    .find((candidate) => {
      try {
        accessSync(candidate, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function findMonitor(path: string): string[] | null {
  for (const [name, ...parameters] of monitors) {
    const program = findOnPath(name, path);
    if (program !== undefined) {
      return [program, ...parameters];
    }
  }
  return null;
}

/**
 * Listens to what logind says of this computer's session, where a program for that is installed, and calls back when
 * it is locked or about to sleep. Keeps no process alive.
 */
export function watchSession(listener: () => void, path = process.env['PATH'] ?? ''): () => void {
  const monitor = findMonitor(path);
  if (monitor === null) {
    return () => undefined;
  }
  const child = spawn('/bin/sh', ['-c', untilInputEnds, 'sh', ...monitor], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.on('error', () => undefined); // there is no shell here; the other signs still hold
  child.stdin.on('error', () => undefined);
  const isAway = createSessionReader();
  createInterface(child.stdout).on('line', (line) => {
    if (isAway(line)) {
      listener();
    }
  });
  child.unref();
  for (const pipe of [child.stdin, child.stdout]) {
    (pipe as unknown as Socket).unref(); // a pipe to a child is a socket
  }
  return () => child.stdin.end();
}
