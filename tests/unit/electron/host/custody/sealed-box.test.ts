import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createBoxKeys, putIntoBox, takeOutOfBox } from '../../../../../electron/host/custody/sealed-box';

test('what was put into a box comes out with the private half, and with no other', () => {
  const keys = createBoxKeys();
  const plain = Buffer.from('Sample-1 محمد');
  const box = putIntoBox(keys.publicKey, randomBytes, plain);
  expect([takeOutOfBox(keys.privateKey, box).equals(plain), box.includes('Sample')]).toEqual([true, false]);
  expect(() => takeOutOfBox(createBoxKeys().privateKey, box)).toThrow();
});

test('a box that was altered anywhere does not open', () => {
  const keys = createBoxKeys();
  const box = putIntoBox(keys.publicKey, randomBytes, Buffer.from('Sample-1'));
  const opened = [...box.keys()].filter((index) => {
    const altered = Buffer.from(box);
    altered[index] = (box[index] ?? 0) ^ 1;
    try {
      takeOutOfBox(keys.privateKey, altered);
      return true;
    } catch {
      return false;
    }
  });
  expect(opened).toEqual([]);
});
