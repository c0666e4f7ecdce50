import * as fs from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodePorts } from '../../electron/host/node-ports';
import type { HostPorts } from '../../electron/host/ports';
import { success } from '../../shared/kit/result';

/** A folder of its own for one test. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'departure-desk-test-'));
}

/** Real file system, real cryptography, a cheap key; dialogs and printer that need no person and no paper. */
export function testPorts(home: string, overrides: Partial<HostPorts> = {}): HostPorts {
  return {
    ...nodePorts(),
    shell: 'test',
    version: '0.0.0',
    home,
    keyCost: { memoryKiB: 64, iterations: 1, parallelism: 1 },
    ballastBytes: 0,
    dialogs: {
      chooseWhereToSave: (suggestedName) =>
        Promise.resolve({ path: join(home, 'exports', suggestedName), replace: false }),
    },
    printer: {
      isAvailable: true,
      renderPdf: (html) => Promise.resolve(success(Buffer.from(`%PDF ${html.length}`))),
    },
    power: { onAway: () => () => undefined },
    window: { replace: () => Promise.resolve() },
    ...overrides,
  };
}

/** A computer that can be left: `goAway` does what locking its screen does. */
export function leavableComputer(): { power: HostPorts['power']; goAway: () => void } {
  const listeners = new Set<() => void>();
  return {
    power: {
      onAway: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    goAway: () => listeners.forEach((listener) => listener()),
  };
}

type FileHandle = fs.FileHandle;

/** How a disk can fail, switched on and off while a test runs. */
export interface DiskFault {
  /** Thrown by writes once `roomBytes` are used up; null while the disk is well. */
  code: string | null;
  /** Bytes that still fit before the fault shows. */
  roomBytes: number;
  /** Thrown by `datasync` while set. */
  syncCode: string | null;
}

function failWith(code: string): never {
  throw Object.assign(new Error(code), { code });
}

function faultyHandle(handle: FileHandle, fault: DiskFault): FileHandle {
  const takes = (wanted: number): number => {
    if (fault.code === null) {
      return wanted;
    }
    const fits = Math.min(wanted, fault.roomBytes);
    fault.roomBytes -= fits;
    return fits === 0 && wanted > 0 ? failWith(fault.code) : fits;
  };
  return new Proxy(handle, {
    get(target, name) {
      if (name === 'write') {
        return async (buffer: Buffer, offset: number, length: number, position: number) =>
          target.write(buffer, offset, takes(length), position);
      }
      if (name === 'writeFile') {
        return async (data: Buffer | string) => {
          const bytes = Buffer.from(data);
          const fits = takes(bytes.length);
          await target.writeFile(bytes.subarray(0, fits));
          return fits < bytes.length && fault.code !== null ? failWith(fault.code) : undefined;
        };
      }
      if (name === 'datasync' && fault.syncCode !== null) {
        return () => failWith(fault.syncCode ?? 'EIO');
      }
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

/** The real file system on a disk that fails as told. */
export function faultyDisk(): { fs: HostPorts['fs']; fault: DiskFault } {
  const fault: DiskFault = { code: null, roomBytes: 0, syncCode: null };
  const open: typeof fs.open = async (...asked) => faultyHandle(await fs.open(...asked), fault);
  return { fs: { ...fs, open }, fault };
}
