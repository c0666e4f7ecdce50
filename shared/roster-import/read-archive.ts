import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { AfterPiece } from './after-piece';
import { ImportProblem } from './import-problem';
import { readOds } from './read-ods';
import { readXlsb } from './read-xlsb';
import { readXlsx } from './read-xlsx';
import type { Workbook } from './types';
import { readRelations } from './workbook-parts';
import type { OpenArchive } from './workbook-parts';
import { readZipDirectory } from './zip-directory';

/**
 * The workbook in a ZIP archive: Office Open XML, its binary kind, or OpenDocument. Throws an `ImportProblem` for any
 * other archive, and for one that is damaged, protected, unsafe or beyond the limits.
 */
export async function readArchive(
  bytes: Uint8Array,
  fileName: string,
  afterPiece: AfterPiece,
): Promise<Pick<Workbook, 'format' | 'sheets' | 'notices'>> {
  const parts = readZipDirectory(bytes, fileName);
  const archive: OpenArchive = { bytes, parts, budget: { fileName, spentBytes: 0 } };
  const names = [...parts.keys()];
  const hasMacros = names.some((name) => /vbaproject\.bin$|^basic\/.*\.xml$|^scripts\//.test(name));
  const notices: Message[] = hasMacros ? [message('import.macros-ignored', { file: fileName })] : [];
  const root = await readRelations(archive, '');
  const main = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? '';
  const path = [main, 'xl/workbook.xml', 'xl/workbook.bin'].find((candidate) => parts.has(candidate));
  if (path === undefined && (parts.has('content.xml') || parts.has('encrypted-package'))) {
    return { format: 'ods', sheets: await readOds(archive, afterPiece), notices };
  }
  if (path === undefined || /^(?:word|ppt|visio)\//.test(path)) {
    throw new ImportProblem(otherArchive(names, fileName));
  }
  return path.endsWith('.bin')
    ? { format: 'xlsb', sheets: await readXlsb(archive, path, afterPiece), notices }
    : { format: 'xlsx', sheets: await readXlsx(archive, path, afterPiece), notices };
}

const otherKinds = [
  [/^word\//, 'import.kind-word'],
  [/^ppt\//, 'import.kind-slides'],
  [/^index\/.*\.iwa$|^index\.zip$|^index\.numbers$/, 'import.kind-numbers'],
] as const;

function otherArchive(names: readonly string[], file: string): Message {
  const known = otherKinds.find(([pattern]) => names.some((name) => pattern.test(name)));
  return known === undefined
    ? message('import.other-archive', { file })
    : message('import.not-a-spreadsheet', { file, kind: message(known[1]) });
}
