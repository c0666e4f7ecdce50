/** Where the backup is that is to be restored: a path on this computer, or the content of a file that was opened. */
export type ChosenBackup =
  | { readonly path: string; readonly name: string }
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string };

/** The last part of a path. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** What the host is asked with. */
export function sourceOf(chosen: ChosenBackup): { path: string } | { bytes: Uint8Array<ArrayBuffer> } {
  return 'path' in chosen ? { path: chosen.path } : { bytes: chosen.bytes };
}
