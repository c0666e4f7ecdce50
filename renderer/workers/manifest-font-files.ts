import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabic700 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2?url';
import nko400 from '@fontsource/noto-sans-nko/files/noto-sans-nko-nko-400-normal.woff2?url';
import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillic700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff2?url';
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latin700 from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2?url';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExt700 from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2?url';

const addresses: Readonly<Record<string, string>> = {
  'noto-sans-arabic-arabic-400-normal.woff2': arabic400,
  'noto-sans-arabic-arabic-700-normal.woff2': arabic700,
  'noto-sans-nko-nko-400-normal.woff2': nko400,
  'noto-sans-cyrillic-400-normal.woff2': cyrillic400,
  'noto-sans-cyrillic-700-normal.woff2': cyrillic700,
  'noto-sans-latin-400-normal.woff2': latin400,
  'noto-sans-latin-700-normal.woff2': latin700,
  'noto-sans-latin-ext-400-normal.woff2': latinExt400,
  'noto-sans-latin-ext-700-normal.woff2': latinExt700,
};

const loaded = new Map<string, Promise<string | null>>();

async function fetchBase64(address: string): Promise<string | null> {
  const response = await fetch(address);
  if (!response.ok) {
    return null;
  }
  let text = '';
  for (const byte of new Uint8Array(await response.arrayBuffer())) {
    text += String.fromCharCode(byte);
  }
  return btoa(text);
}

/** A font file of the app itself as base64; null where it cannot be read. */
export function loadManifestFont(file: string): Promise<string | null> {
  const address = addresses[file];
  const known = loaded.get(file);
  if (known !== undefined || address === undefined) {
    return known ?? Promise.resolve(null);
  }
  const loading = fetchBase64(address).catch(() => null);
  loaded.set(file, loading);
  return loading;
}
