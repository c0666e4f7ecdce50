import XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../shared/kit/random';
import type { Random } from '../../../../shared/kit/random';
import { createFormatter } from '../../../../shared/messages/format';
import { importRoster } from '../../../../shared/roster-import/import-roster';
import { proposeMappings } from '../../../../shared/roster-import/map-columns';
import { tableToXlsx } from '../../../../shared/roster-import/people-xlsx';
import { readWorkbook } from '../../../../shared/roster-import/read-workbook';
import { utf16, utf8 } from '../../../support/sheet-files';
import { sheetJsFile, workbookKinds } from '../../../support/sheet-js-file';

const format = createFormatter();
const rows = [
  ['Family name', 'Given names', 'Date of birth', 'Phone', 'Passport', 'Household'],
  ...Array.from({ length: 30 }, (_, index) => [
    index % 7 === 3 ? '' : `Sample${index}`,
    `Aïssata ${index}`,
    `${1 + (index % 28)}/0${1 + (index % 9)}/19${60 + index}`,
    `+2237000${1000 + index}`,
    `00${index}`,
    `F${index % 9}`,
  ]),
  [],
  ['Total', '30'],
];
const csv = rows.map((row) => row.join(';')).join('\r\n');
const html = `<table>${rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`;

async function goodFiles(): Promise<Uint8Array[]> {
  const sheet = () => XLSX.utils.aoa_to_sheet(rows);
  const other = () => XLSX.utils.aoa_to_sheet([['Note'], ['nothing']]);
  return [
    ...workbookKinds.map((kind) => sheetJsFile({ People: sheet(), Other: other() }, kind)),
    sheetJsFile({ People: sheet() }, 'biff5'),
    await tableToXlsx({ headers: rows[0] ?? [], rows: rows.slice(1) }, 'People'),
    utf8(csv),
    utf8(csv.replaceAll(';', '\t')),
    utf16(csv, 'le', true),
    utf16(csv, 'be', false),
    utf8(html),
    utf8(`<html><head><meta charset="windows-1252"></head><body>${html}</body></html>`),
  ];
}

const marks = [
  '<',
  '>',
  '"',
  '&',
  '/',
  '\0',
  '-1',
  '1048576',
  '99999999999',
  'XFD1048576',
  ']]>',
  '<!--',
  '\ufffe',
];

/** Text with a piece taken out, doubled, or replaced by a mark that markup and tables trip over. */
function alteredText(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() * 40);
  const piece = text.slice(at, at + length);
  const mark = marks[Math.floor(random() * marks.length)] ?? '';
  const inserted = [mark, piece.repeat(30), '', piece + mark][Math.floor(random() * 4)] ?? '';
  return text.slice(0, at) + inserted + text.slice(random() < 0.5 ? at : at + length);
}

function altered(file: Uint8Array, random: Random): Uint8Array {
  const kind = Math.floor(random() * 4);
  if (kind === 0) {
    return file.slice(0, Math.floor(random() * file.length));
  }
  if (kind === 1 && file[0] === 0x50 && file[1] === 0x4b) {
    const parts = unzipSync(file);
    const names = Object.keys(parts);
    const name = names[Math.floor(random() * names.length)] ?? '';
    if (random() < 0.2) {
      return zipSync(Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name)));
    }
    const text = alteredText(strFromU8(parts[name] ?? new Uint8Array(), true), random);
    return zipSync({ ...parts, [name]: strToU8(text, true) });
  }
  if (kind === 2) {
    return strToU8(alteredText(strFromU8(file, true), random), true);
  }
  const copy = file.slice();
  for (let flips = 1 + Math.floor(random() * 12); flips > 0; flips -= 1) {
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  }
  return copy;
}

/** Imports a file as the command line does; gives the counts of rows, or the sentence that says why not. */
async function outcomeOf(
  bytes: Uint8Array,
): Promise<{ readonly isAccounted: boolean; readonly sentence: string }> {
  const workbook = await readWorkbook({ name: 'list', bytes });
  if (!workbook.ok) {
    return { isAccounted: true, sentence: format(workbook.problem) };
  }
  const mapping = proposeMappings(workbook.value);
  if (!mapping.ok) {
    return { isAccounted: true, sentence: format(mapping.problem) };
  }
  const imported = await importRoster({
    workbook: workbook.value,
    mapping: mapping.value,
    today: '2026-03-01',
    defaultCountry: 'ML',
    newId: (kind, n) => `${kind}-${n}`,
  });
  if (!imported.ok) {
    return { isAccounted: true, sentence: format(imported.problem) };
  }
  const { read, accepted, rejected, blank } = imported.value.counts;
  return {
    isAccounted: read === accepted + rejected + blank && accepted === imported.value.people.length,
    sentence: 'imported.',
  };
}

const mutations = Number(process.env['IMPORT_MUTATIONS'] ?? '100');

describe('files of every kind that were altered at random', () => {
  it('imports each good file before it is altered', async () => {
    for (const file of await goodFiles()) {
      expect(await outcomeOf(file)).toEqual({ isAccounted: true, sentence: 'imported.' });
    }
  });

  it(
    `imports, or says one sentence about, each of ${mutations} altered files, and accounts for every row`,
    async () => {
      const random = seededRandom(20260301);
      const files = await goodFiles();
      const wrong: string[] = [];
      for (let count = 0; count < mutations; count += 1) {
        const which = count % files.length;
        const file = altered(files[which] ?? new Uint8Array(), random);
        const { isAccounted, sentence } = await outcomeOf(file);
        if (!isAccounted || !/[.!?]$/.test(sentence)) {
          wrong.push(`mutation ${count} of file ${which}: ${sentence}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    mutations * 2_000,
  );
});
