import { message } from '../messages/message';
import { ImportProblem } from './import-problem';
import { inflateText, inflateWholeText } from './inflate';
import type { InflateBudget } from './inflate';
import { importLimits } from './limits';
import { readNumberStyles } from './number-formats';
import { readSharedStrings, refuseDoctype, refuseLongMarkup } from './shared-strings';
import type { Sheet } from './types';
import { cellBudget } from './sheet-builder';
import { readSheet } from './xlsx-sheet';
import { xmlAttribute, xmlTags } from './xml-text';
import { readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';

/** Told after each piece of work: the share of the file that is done, 0 to 1. */
export type AfterPiece = (fraction: number) => Promise<void>;

interface Relation {
  readonly type: string;
  readonly target: string;
}

/**
 * The sheets of an Office Open XML workbook. Throws an `ImportProblem` with a sentence when the bytes are another kind
 * of ZIP archive, damaged, encrypted, unsafe or beyond the limits.
 */
export async function readXlsx(
  bytes: Uint8Array,
  fileName: string,
  afterPiece: AfterPiece,
): Promise<Sheet[]> {
  const parts = readZipDirectory(bytes, fileName);
  const budget: InflateBudget = { fileName, spentBytes: 0 };
  const workbookPath = await findWorkbook(bytes, parts, budget);
  const workbookXml = await wholePart(bytes, parts, workbookPath, budget);
  const relations = await readRelations(bytes, parts, workbookPath, budget);
  const targets = [...relations.values()];
  const stylesPath = targets.find(({ type }) => type.endsWith('/styles'))?.target;
  const stringsPath = targets.find(({ type }) => type.endsWith('/sharedStrings'))?.target;
  const sheetParts = listSheets(workbookXml, relations, parts);
  if (sheetParts.length === 0) {
    throw new ImportProblem(message('import.no-sheets', { file: fileName }));
  }
  if (sheetParts.length > importLimits.sheets) {
    throw new ImportProblem(
      message('import.too-many-sheets', {
        file: fileName,
        count: sheetParts.length,
        limit: importLimits.sheets,
      }),
    );
  }
  const declared = declaredBytes(
    [...sheetParts.map(({ part }) => part), parts.get(stringsPath ?? '')],
    fileName,
  );
  const tell = () => afterPiece(Math.min(1, budget.spentBytes / Math.max(1, declared)));
  const stylesXml = await wholePart(bytes, parts, stylesPath ?? '', budget);
  const stringsPart = parts.get(stringsPath ?? '');
  const context = {
    fileName,
    styles: readNumberStyles(stylesXml),
    strings:
      stringsPart === undefined
        ? []
        : await readSharedStrings(inflateText(bytes, stringsPart, budget), fileName, tell),
    serial1904: /date1904\s*=\s*["'](?:1|true|on)/.test(xmlTags(workbookXml, 'workbookPr').join('')),
    budget: cellBudget(fileName),
  };
  const sheets: Sheet[] = [];
  for (const { name, hidden, part } of sheetParts) {
    sheets.push(await readSheet(inflateText(bytes, part, budget), name, hidden, context, tell));
  }
  return sheets;
}

async function findWorkbook(
  bytes: Uint8Array,
  parts: Map<string, ZipEntry>,
  budget: InflateBudget,
): Promise<string> {
  const root = await readRelations(bytes, parts, '', budget);
  const main = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const path = main !== undefined && parts.has(main) ? main : 'xl/workbook.xml';
  const file = budget.fileName;
  if (path.endsWith('.bin') || (parts.has('xl/workbook.bin') && !parts.has(path))) {
    throw new ImportProblem(message('import.binary-workbook', { file }));
  }
  if (!parts.has(path)) {
    const openDocument = parts.has('mimetype') && parts.has('content.xml');
    throw new ImportProblem(
      message(openDocument ? 'import.open-document' : 'import.other-archive', { file }),
    );
  }
  if (!path.startsWith('xl/') && /^(word|ppt)\//.test(path)) {
    throw new ImportProblem(message('import.other-archive', { file }));
  }
  return path;
}

async function wholePart(
  bytes: Uint8Array,
  parts: Map<string, ZipEntry>,
  path: string,
  budget: InflateBudget,
): Promise<string> {
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

/** The relations of one part by id; targets are lower-case paths from the archive's root. */
async function readRelations(
  bytes: Uint8Array,
  parts: Map<string, ZipEntry>,
  path: string,
  budget: InflateBudget,
): Promise<Map<string, Relation>> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const xml = await wholePart(bytes, parts, `${folder}_rels/${path.slice(slash)}.rels`, budget);
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

function listSheets(workbookXml: string, relations: Map<string, Relation>, parts: Map<string, ZipEntry>) {
  return xmlTags(workbookXml, 'sheet').flatMap((tag) => {
    const relation = relations.get(xmlAttribute(tag, 'id') ?? '');
    const part = relation?.type.endsWith('/worksheet') === true ? parts.get(relation.target) : undefined;
    const state = xmlAttribute(tag, 'state') ?? 'visible';
    return part === undefined
      ? []
      : [{ name: xmlAttribute(tag, 'name') ?? '', hidden: state !== 'visible', part }];
  });
}

function declaredBytes(parts: readonly (ZipEntry | undefined)[], fileName: string): number {
  const declared = parts.reduce((sum, part) => sum + (part?.inflatedBytes ?? 0), 0);
  if (declared > importLimits.inflatedBytes) {
    throw new ImportProblem(
      message('import.inflates-too-far', { file: fileName, limit: importLimits.inflatedBytes / 1024 / 1024 }),
    );
  }
  return declared;
}
