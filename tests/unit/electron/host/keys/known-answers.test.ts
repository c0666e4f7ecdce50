import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseKeyslots } from '../../../../../electron/host/keys/keyslots-format';
import { recoveryKeyText } from '../../../../../electron/host/keys/recovery-key-text';
import { recoveryFingerprint } from '../../../../../electron/host/keys/recovery-keys';
import { unlock } from '../../../../../electron/host/keys/unlock';
import type { Secret } from '../../../../../electron/host/keys/unlock';
import { wordsOf } from '../../../../../electron/host/keys/words';
import { must } from '../../../../support/must';

// The file was made by another program: Python's cryptography 48 with OpenSSL 4 did Argon2id, HKDF, X25519 and AES-GCM.
const file = join(import.meta.dirname, '../../../../fixtures/keys/known-answers.json');
const keyslots = must(parseKeyslots(await readFile(file, 'utf8')));
const dataKey = Buffer.from(Array.from({ length: 32 }, (_, index) => (200 + index) % 256)).toString('hex');
const keyFile = new TextEncoder().encode('the content of a key file');
/** Alice's private key in RFC 7748, section 6.1. */
const recoveryKey = recoveryKeyText(
  Buffer.from('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a', 'hex'),
);

test.each<[string, Secret, string]>([
  ['a passphrase', { passphrase: 'Tombouctou — five wells' }, 'aaaa'],
  ['a passphrase typed with a ligature', { passphrase: 'Tombouctou — ﬁve wells' }, 'aaaa'],
  ['a key file and its passphrase', { passphrase: 'with the stick', keyFile }, 'bbbb'],
  ['a key file alone', { passphrase: '', keyFile }, 'cccc'],
  ['a recovery key', { passphrase: '', recoveryKey }, 'dddd'],
])('%s opens its slot of a file that another program made', async (_what, secret, id) => {
  const opened = must(await unlock(keyslots, secret));
  expect([opened.slot.id, opened.dataKey.toString('hex')]).toEqual([id, dataKey]);
});

test.each<[string, Secret, string]>([
  ['a passphrase with another capital', { passphrase: 'tombouctou — five wells' }, 'vault.wrong-passphrase'],
  ['the passphrase of the key file', { passphrase: 'with the stick' }, 'vault.wrong-passphrase'],
  ['no passphrase', { passphrase: '' }, 'vault.wrong-passphrase'],
  ['the key file with another passphrase', { passphrase: 'the stick', keyFile }, 'keys.wrong-key-file'],
  [
    'a key file with one more byte',
    { passphrase: '', keyFile: Uint8Array.of(...keyFile, 10) },
    'keys.wrong-key-file',
  ],
  [
    'another recovery key',
    { passphrase: '', recoveryKey: recoveryKeyText(Buffer.alloc(32, 5)) },
    'keys.wrong-recovery-key',
  ],
])('%s opens nothing', async (_what, secret, problem) => {
  const opened = await unlock(keyslots, secret);
  expect(opened.ok ? opened.value.slot.id : opened.problem.id).toBe(problem);
});

test('bits become words, and a public half its name, as BIP 39 numbers the words', () => {
  // 00000000000 11111111111 00000000001 and seven bits that are left over.
  expect(wordsOf(Buffer.from('001ffc0080', 'hex'), 3)).toEqual(['abandon', 'zoo', 'ability']);
  const [slot] = keyslots.slots.flatMap((each) => (each.kind === 'recovery' ? [each] : []));
  expect(recoveryFingerprint(Buffer.from(slot?.publicKey ?? '', 'base64'))).toBe('voyage rabbit labor vocal');
});
