import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What anybody may put something into, and only the holder of the private half takes it out. */
export interface BoxKeys {
  /** DER, SPKI. */
  readonly publicKey: Buffer;
  /** DER, PKCS #8. */
  readonly privateKey: Buffer;
}

const spki = { type: 'spki', format: 'der' } as const;
const pkcs8 = { type: 'pkcs8', format: 'der' } as const;
const publicBytes = 44;
const ivBytes = 12;
const tagBytes = 16;

/** A new X25519 pair. */
export function createBoxKeys(): BoxKeys {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return { publicKey: publicKey.export(spki), privateKey: privateKey.export(pkcs8) };
}

function agreedKey(own: KeyObject, other: KeyObject, ephemeral: Buffer): Buffer {
  const secret = diffieHellman({ privateKey: own, publicKey: other });
  return Buffer.from(hkdfSync('sha256', secret, ephemeral, 'departure-desk/2|held', 32));
}

/** Encrypts without any secret at hand: `ephemeral public key · iv · ciphertext · tag`. */
export function putIntoBox(publicKey: Buffer, random: (count: number) => Buffer, plain: Buffer): Buffer {
  const pair = generateKeyPairSync('x25519');
  const ephemeral = pair.publicKey.export(spki);
  const other = createPublicKey({ key: publicKey, ...spki });
  const key = agreedKey(pair.privateKey, other, ephemeral);
  const iv = random(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([ephemeral, iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  key.fill(0);
  return sealed;
}

/** What `putIntoBox` was given. Throws when the box is not for this key, or was altered. */
export function takeOutOfBox(privateKey: Buffer, box: Buffer): Buffer {
  const ephemeral = box.subarray(0, publicBytes);
  const own = createPrivateKey({ key: privateKey, ...pkcs8 });
  const key = agreedKey(own, createPublicKey({ key: ephemeral, ...spki }), ephemeral);
  const body = box.subarray(publicBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, ivBytes)).setAuthTag(
    body.subarray(-tagBytes),
  );
  const plain = Buffer.concat([decipher.update(body.subarray(ivBytes, -tagBytes)), decipher.final()]);
  key.fill(0);
  return plain;
}
