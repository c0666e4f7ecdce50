import XLSX from '@e965/xlsx';
import { importRoster } from '../../shared/roster-import/import-roster';
import { proposeMappings } from '../../shared/roster-import/map-columns';
import { readWorkbook } from '../../shared/roster-import/read-workbook';
import { hasLibreOffice, startLibreOffice } from '../support/libreoffice';
import type { BenchLine } from './bench-line';
import { generateRosterRows, rosterCsv, rosterXlsx } from './generate-roster';

const people = 50_000;

/**
 * Reads, maps and builds a generated roster of 50,000 × 25, beside SheetJS reading the same bytes in the same run and, where
 * it is installed, LibreOffice converting them to CSV.
 */
export async function benchImport(): Promise<BenchLine[]> {
  const rows = generateRosterRows(people, 1);
  const files = [
    { name: 'roster.xlsx', bytes: await rosterXlsx(rows) },
    { name: 'roster.csv', bytes: rosterCsv(rows) },
  ];
  const lines: BenchLine[] = [];
  for (const file of files) {
    lines.push(await measure(file));
  }
  return lines;
}

async function measure(file: { name: string; bytes: Uint8Array }): Promise<BenchLine> {
  const start = performance.now();
  let heardAt = start;
  let longestSilence = 0;
  const hear = () => {
    const now = performance.now();
    longestSilence = Math.max(longestSilence, now - heardAt);
    heardAt = now;
  };
  const workbook = await readWorkbook(file, { onProgress: hear });
  const read = performance.now();
  const mapping = workbook.ok ? proposeMappings(workbook.value) : workbook;
  const mapped = performance.now();
  if (!workbook.ok || !mapping.ok) {
    throw new Error('The generated roster could not be read.');
  }
  const imported = await importRoster({
    workbook: workbook.value,
    mapping: mapping.value,
    today: '2026-03-01',
    defaultCountry: 'ML',
    newId: (kind, n) => `${kind}-${n}`,
    onProgress: hear,
  });
  const built = performance.now();
  XLSX.read(file.bytes, { dense: true });
  const sheetJs = performance.now();
  const libreOffice = convertedInSeconds(file);
  const seconds = (from: number, to: number) => Number(((to - from) / 1000).toFixed(3));
  return {
    bench: 'import',
    file: file.name,
    rows: people,
    columns: 25,
    megabytes: Number((file.bytes.length / 1024 / 1024).toFixed(1)),
    readSeconds: seconds(start, read),
    mapSeconds: seconds(read, mapped),
    buildSeconds: seconds(mapped, built),
    totalSeconds: seconds(start, built),
    sheetJsReadSeconds: seconds(built, sheetJs),
    readAgainstSheetJs: Number(((read - start) / (sheetJs - built)).toFixed(2)),
    ...(libreOffice === null
      ? {}
      : {
          libreOfficeToCsvSeconds: Number(libreOffice.toFixed(3)),
          readAgainstLibreOffice: Number(((read - start) / 1000 / libreOffice).toFixed(2)),
        }),
    longestSilenceMs: Math.round(longestSilence),
    accepted: imported.ok ? imported.value.counts.accepted : 0,
    households: imported.ok ? imported.value.households.length : 0,
  };
}

/** How long LibreOffice, which has been started once before, takes to convert a workbook to CSV; null where it is not installed. */
function convertedInSeconds({ name, bytes }: { name: string; bytes: Uint8Array }): number | null {
  if (!name.endsWith('.xlsx') || !hasLibreOffice()) {
    return null;
  }
  const office = startLibreOffice();
  office.convert('warm.csv', new TextEncoder().encode('a,b\n'), 'xlsx');
  const start = performance.now();
  office.convert(name, bytes, 'csv');
  const seconds = (performance.now() - start) / 1000;
  office.end();
  return seconds;
}
