import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../../../../electron/host/vault/lock-file';
import { temporaryFolder, testPorts } from '../../../../support/host-ports';

describe('the lock of a plan', () => {
  it('is not given twice in one process', async () => {
    const folder = await temporaryFolder();
    const first = await takeLock(testPorts(folder), folder);
    const second = await takeLock(testPorts(folder), folder);
    expect([first.ok, second.ok]).toEqual([true, false]);
  });

  it('is taken again after it was given back to a disk that kept the file', async () => {
    const folder = await temporaryFolder();
    const rm = () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }));
    const first = await takeLock(testPorts(folder, { fs: { ...fs, rm } }), folder);
    const released = first.ok ? await first.value().catch(() => 'the disk refused') : 'not taken';
    const second = await takeLock(testPorts(folder), folder);
    expect([released, second.ok]).toEqual(['the disk refused', true]);
  });
});
