/** What opens a plan, as the host takes it. */
export interface Secret {
  readonly passphrase: string;
  readonly keyFile?: Uint8Array<ArrayBuffer>;
  readonly recoveryKey?: string;
}

/** The three ways in. */
export const secretWays = ['passphrase', 'key-file', 'recovery'] as const;

/** A secret while it is being entered. */
export interface SecretDraft {
  readonly way: (typeof secretWays)[number];
  readonly passphrase: string;
  readonly keyFile: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
  readonly recoveryKey: string;
}

/** Nothing entered yet. */
export const emptySecret: SecretDraft = { way: 'passphrase', passphrase: '', keyFile: null, recoveryKey: '' };

/** The secret that was entered; null while it is not complete. */
export function secretOf({ way, passphrase, keyFile, recoveryKey }: SecretDraft): Secret | null {
  switch (way) {
    case 'passphrase':
      return passphrase === '' ? null : { passphrase };
    case 'key-file':
      return keyFile === null ? null : { passphrase, keyFile: keyFile.bytes };
    case 'recovery':
      return recoveryKey.trim() === '' ? null : { passphrase: '', recoveryKey: recoveryKey.trim() };
  }
}
