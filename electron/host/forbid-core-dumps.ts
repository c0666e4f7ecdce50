import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/**
 * Keeps what is in memory out of core dumps, on Linux, for this process and those that it starts: nothing of its memory
 * goes into a dump (also one that is piped to a collector), and no dump is written where `prlimit` is installed. macOS
 * writes none unless it is told to; Windows asks for an administrator to change it.
 */
export function forbidCoreDumps(): void {
  if (process.platform !== 'linux') {
    return;
  }
  try {
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // no such file in some containers
  }
  spawnSync('prlimit', ['--pid', String(process.pid), '--core=0:0'], { stdio: 'ignore' });
}

/** How to start a program so that it leaves no core dump, where there is a shell for that. */
export function withoutCoreDumps(program: string, parameters: readonly string[]): [string, string[]] {
  return process.platform === 'win32'
    ? [program, [...parameters]]
    : ['/bin/sh', ['-c', 'ulimit -c 0; exec "$@"', 'sh', program, ...parameters]];
}
