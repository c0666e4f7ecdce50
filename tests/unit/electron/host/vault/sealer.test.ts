import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdKey } from '../../../../../electron/host/vault/data-key';
import { createSealer } from '../../../../../electron/host/vault/sealer';

function aSealer(vaultId = 'plan-1', key = Buffer.alloc(32, 7)) {
  const dataKey = holdKey(Buffer.from(key));
  return { sealer: createSealer((count) => randomBytes(count), dataKey, vaultId), dataKey };
}

describe('sealing other files of a plan', () => {
  it('gives back what was sealed, frame after frame', () => {
    const { sealer } = aSealer();
    const values = [{ path: '/media/stick/منفذ.csv' }, ['two'], null];
    const file = Buffer.concat(values.map((value) => sealer.seal('copies', value)));
    expect(sealer.unseal('copies', file)).toEqual({ values, goodBytes: file.length });
  });

  it('opens for no other purpose, plan or key', () => {
    const frame = aSealer().sealer.seal('copies', 'text');
    const others = [
      aSealer().sealer.unseal('held', frame),
      aSealer('plan-2').sealer.unseal('copies', frame),
      aSealer('plan-1', Buffer.alloc(32, 8)).sealer.unseal('copies', frame),
    ];
    expect(others).toEqual(others.map(() => ({ values: [], goodBytes: 0 })));
  });

  it('never gives a value that was not sealed, wherever a bit flips or the file ends', () => {
    const { sealer } = aSealer();
    const frames = ['one', 'two', 'three'].map((value) => sealer.seal('copies', value));
    const file = Buffer.concat(frames);
    fc.assert(
      fc.property(fc.nat(file.length * 8 - 1), fc.boolean(), (bit, isFlip) => {
        const changed = Buffer.from(file);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const { values } = sealer.unseal('copies', isFlip ? changed : file.subarray(0, bit >> 3));
        expect(['one', 'two', 'three'].slice(0, values.length)).toEqual(values);
        expect(values.length).toBeLessThan(3);
      }),
      { numRuns: 200 },
    );
  });

  it('seals nothing once the key was dropped', () => {
    const { sealer, dataKey } = aSealer();
    dataKey.drop();
    expect(() => sealer.seal('copies', 'text')).toThrow('The key was dropped.');
  });
});
