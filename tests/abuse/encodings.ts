/** How a text may lie in a file. */
export const encodings = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'base64, first alignment',
  'base64, second alignment',
  'base64, third alignment',
  'base64 for addresses, first alignment',
  'base64 for addresses, second alignment',
  'base64 for addresses, third alignment',
  'hex',
  'hex, capitals',
  'JSON escapes',
  'percent signs',
] as const;
export type Encoding = (typeof encodings)[number];

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** The characters of a base64 text that depend on `text` alone, when it begins `shift` bytes after a group of three. */
function base64(text: string, shift: number, alphabet: 'base64' | 'base64url'): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
  const encoded = bytes.toString(alphabet).replace(/=+$/, '');
  const first = Math.ceil((shift * 8) / 6);
  const last = Math.floor((bytes.length * 8) / 6);
  return Buffer.from(encoded.slice(first, last));
}

function escaped(text: string): Buffer {
  const characters = Array.from(text, (character) =>
    character < '\u0080' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Buffer.from(characters.join(''));
}

/** The bytes of a text in one encoding, wherever in a longer text it stands. */
export function encode(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'UTF-8':
      return Buffer.from(text);
    case 'UTF-16LE':
      return Buffer.from(text, 'utf16le');
    case 'UTF-16BE':
      return utf16be(text);
    case 'base64, first alignment':
      return base64(text, 0, 'base64');
    case 'base64, second alignment':
      return base64(text, 1, 'base64');
    case 'base64, third alignment':
      return base64(text, 2, 'base64');
    case 'base64 for addresses, first alignment':
      return base64(text, 0, 'base64url');
    case 'base64 for addresses, second alignment':
      return base64(text, 1, 'base64url');
    case 'base64 for addresses, third alignment':
      return base64(text, 2, 'base64url');
    case 'hex':
      return Buffer.from(Buffer.from(text).toString('hex'));
    case 'hex, capitals':
      return Buffer.from(Buffer.from(text).toString('hex').toUpperCase());
    case 'JSON escapes':
      return escaped(text);
    case 'percent signs':
      return Buffer.from(encodeURIComponent(text));
  }
}
