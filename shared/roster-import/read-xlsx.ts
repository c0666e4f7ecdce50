import type { AfterPiece } from './after-piece';
import { inflateText } from './inflate';
import { readNumberStyles } from './number-formats';
import { readSharedStrings } from './shared-strings';
import { cellBudget } from './sheet-builder';
import type { Sheet } from './types';
import { declaredBytes, readRelations, refuseSheetCount, wholePart } from './workbook-parts';
import type { OpenArchive, Relation } from './workbook-parts';
import { readSheet } from './xlsx-sheet';
import { xmlAttribute, xmlTags } from './xml-text';
import type { ZipEntry } from './zip-directory';

/**
 * The sheets of an Office Open XML workbook whose main part is at `workbookPath`. Throws an `ImportProblem` with a
 * sentence when it is damaged, unsafe or beyond the limits.
 */
export async function readXlsx(
  archive: OpenArchive,
  workbookPath: string,
  afterPiece: AfterPiece,
): Promise<Sheet[]> {
  const { bytes, parts, budget } = archive;
  const { fileName } = budget;
  const workbookXml = await wholePart(archive, workbookPath);
  const relations = await readRelations(archive, workbookPath);
  const targets = [...relations.values()];
  const stylesPath = targets.find(({ type }) => type.endsWith('/styles'))?.target;
  const stringsPath = targets.find(({ type }) => type.endsWith('/sharedStrings'))?.target;
  const sheetParts = listSheets(workbookXml, relations, parts);
  refuseSheetCount(sheetParts.length, fileName);
  const stringsPart = parts.get(stringsPath ?? '');
  const declared = declaredBytes([...sheetParts.map(({ part }) => part), stringsPart], fileName);
  const tell = () => afterPiece(Math.min(1, budget.spentBytes / Math.max(1, declared)));
  const stylesXml = await wholePart(archive, stylesPath ?? '');
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

function listSheets(
  workbookXml: string,
  relations: ReadonlyMap<string, Relation>,
  parts: ReadonlyMap<string, ZipEntry>,
) {
  return xmlTags(workbookXml, 'sheet').flatMap((tag) => {
    const relation = relations.get(xmlAttribute(tag, 'id') ?? '');
    const part = relation?.type.endsWith('/worksheet') === true ? parts.get(relation.target) : undefined;
    const state = xmlAttribute(tag, 'state') ?? 'visible';
    return part === undefined
      ? []
      : [{ name: xmlAttribute(tag, 'name') ?? '', hidden: state !== 'visible', part }];
  });
}
