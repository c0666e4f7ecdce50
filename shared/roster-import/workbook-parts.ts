import { message } from '../messages/message';
import { ImportProblem } from './import-problem';
import { inflateWholeText } from './inflate';
import type { InflateBudget } from './inflate';
import { importLimits } from './limits';
import { refuseDoctype, refuseLongMarkup } from './shared-strings';
import { xmlAttribute, xmlTags } from './xml-text';
import type { ZipEntry } from './zip-directory';

/** One part of a workbook refers to another (ECMA-376 Part 2, 9.3). */
export interface Relation {
  readonly type: string;
  /** Lower-case path from the archive's root. */
  readonly target: string;
}

/** An archive whose parts are read, and what that may cost. */
export interface OpenArchive {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, ZipEntry>;
  readonly budget: InflateBudget;
}

/** The text of one small XML part; empty when it is not there. Throws an `ImportProblem` when it is unsafe or too long. */
export async function wholePart({ bytes, parts, budget }: OpenArchive, path: string): Promise<string> {
  const part = parts.get(path);
  if (part === undefined) {
    return '';
  }
  if (part.inflatedBytes > importLimits.markupCharacters) {
    throw new ImportProblem(message('import.too-much-text', { file: budget.fileName }));
  }
  const text = await inflateWholeText(bytes, part, budget);
  refuseDoctype(text, budget.fileName);
  refuseLongMarkup(text, budget.fileName);
  return text;
}

/** The relations of one part by id. */
export async function readRelations(archive: OpenArchive, path: string): Promise<Map<string, Relation>> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const xml = await wholePart(archive, `${folder}_rels/${path.slice(slash)}.rels`);
  const relations = new Map<string, Relation>();
  for (const tag of xmlTags(xml, 'Relationship')) {
    const target = (xmlAttribute(tag, 'Target') ?? '').replaceAll('\\', '/').toLowerCase();
    relations.set(xmlAttribute(tag, 'Id') ?? '', {
      type: xmlAttribute(tag, 'Type') ?? '',
      target: target.startsWith('/') ? target.slice(1) : resolvePath(folder, target),
    });
  }
  return relations;
}

/** Throws an `ImportProblem` when some parts declare more bytes than may be unpacked; gives their sum. */
export function declaredBytes(parts: readonly (ZipEntry | undefined)[], fileName: string): number {
  const declared = parts.reduce((sum, part) => sum + (part?.inflatedBytes ?? 0), 0);
  if (declared > importLimits.inflatedBytes) {
    throw new ImportProblem(
      message('import.inflates-too-far', { file: fileName, limit: importLimits.inflatedBytes / 1024 / 1024 }),
    );
  }
  return declared;
}

/** Throws an `ImportProblem` when a workbook has no sheets, or too many. */
export function refuseSheetCount(count: number, file: string): void {
  if (count === 0) {
    throw new ImportProblem(message('import.no-sheets', { file }));
  }
  if (count > importLimits.sheets) {
    throw new ImportProblem(message('import.too-many-sheets', { file, count, limit: importLimits.sheets }));
  }
}

function resolvePath(folder: string, target: string): string {
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') {
      steps.pop();
    } else if (step !== '.' && step !== '') {
      steps.push(step);
    }
  }
  return steps.join('/');
}
