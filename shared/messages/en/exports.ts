/** Sentences about encrypted files that leave the desk and come to it. */
export const exporting = {
  'exports.not-an-archive':
    'This is not an encrypted file of a desk, or its end is missing. Ask for it to be sent again.',
  'exports.not-one-file':
    'An encrypted file of a desk holds one file; this archive holds {count, plural, =0 {none} other {#}}. Open it with another program.',
  'exports.not-encrypted': 'This archive is not encrypted. Open it with another program.',
  'exports.too-large':
    'This archive says that it holds more than 512 MB, which no list does. It was not opened.',
  'exports.wrong-passphrase':
    'The passphrase does not open this file. Check capital letters, spaces and the keyboard layout, then try again.',
  'exports.damaged':
    'This file was damaged or altered on its way, or the passphrase is not quite right. Nothing of it was used; ask for it to be sent again.',
} as const;
