import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseRecoveryText,
  publicKeyText,
  recoveryKeyText,
} from '../../../../../electron/host/keys/recovery-key-text';
import { agreeOnKey, publicHalf, recoveryFingerprint } from '../../../../../electron/host/keys/recovery-keys';

const half = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));

test('both halves are read again, also without spaces, in capitals and over several lines', () => {
  fc.assert(
    fc.property(half, (bytes) => {
      const file = recoveryKeyText(bytes);
      const key = /Key: (.*)/.exec(file)?.[1] ?? '';
      const publicBytes = publicHalf(bytes);
      const read = [file, key, key.replaceAll(' ', ''), key.toUpperCase().replaceAll(' ', '-\r\n')].map(
        (text) => parseRecoveryText('private', text)?.toString('hex'),
      );
      const found = [publicKeyText(publicBytes), file].map((text) =>
        parseRecoveryText('public', text)?.toString('hex'),
      );
      expect(read).toEqual(read.map(() => bytes.toString('hex')));
      expect(found).toEqual(found.map(() => publicBytes.toString('hex')));
    }),
  );
});

test('one wrong sign, and the other half, are told apart', () => {
  fc.assert(
    fc.property(half, fc.nat({ max: 71 }), (bytes, place) => {
      const key = (/Key: (.*)/.exec(recoveryKeyText(bytes))?.[1] ?? '').replaceAll(' ', '');
      const slip = `${key.slice(0, place)}${key[place] === '7' ? '8' : '7'}${key.slice(place + 1)}`;
      expect([
        parseRecoveryText('private', slip),
        parseRecoveryText('private', key.slice(1)),
        parseRecoveryText('private', publicKeyText(publicHalf(bytes))),
        parseRecoveryText('public', key),
      ]).toEqual([null, null, null, null]);
    }),
  );
});

test('the public half is the one that RFC 7748, section 6.1, gives for its first private key', () => {
  const alice = Buffer.from('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a', 'hex');
  const expected = '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a';
  expect(publicHalf(alice).toString('hex')).toBe(expected);
});

test('whoever has either private half finds the same key, and its public half the same name', () => {
  const [one, two] = [Buffer.alloc(32, 7), Buffer.alloc(32, 9)];
  const halves = { ephemeral: publicHalf(one), recovery: publicHalf(two) };
  expect(agreeOnKey(one, halves.recovery, halves)).toEqual(agreeOnKey(two, halves.ephemeral, halves));
  expect(recoveryFingerprint(halves.recovery).split(' ')).toHaveLength(4);
  expect(recoveryFingerprint(halves.recovery)).not.toBe(recoveryFingerprint(halves.ephemeral));
});
