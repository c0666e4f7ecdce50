const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

function safeName(id: string): string {
  const plain = id
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._ -]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '_')
    .slice(0, 60);
  return plain === '' || reservedOnWindows.test(plain) ? `_${plain}` : plain;
}

/** A folder name for each id, safe on every system and different from all others even where case does not count. */
export function folderNames(ids: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const id of ids) {
    const base = safeName(id);
    let name = base;
    for (let copy = 2; used.has(name.toLowerCase()); copy += 1) {
      name = `${base}-${copy}`;
    }
    used.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
