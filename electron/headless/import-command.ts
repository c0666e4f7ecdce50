import { success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { peopleTable } from '../../shared/roster-import/export-tables';
import { tableToXlsx } from '../../shared/roster-import/people-xlsx';
import type { Request } from './arguments';
import { loadRosters, totalRows } from './load-rosters';
import { checkOutFolder, writeOutFolder } from './out-folder';
import type { HeadlessPorts } from './ports';
import { jsonText, rosterFiles } from './roster-files';
import { createStages } from './stages';

/** Reads rosters and writes who is in them; answers with a sentence on what was done. */
export async function runImport(
  request: Extract<Request, { command: 'import' }>,
  ports: HeadlessPorts,
): Promise<Result<Message>> {
  const { out, rosters: paths, dateOrder, mapping, hidden } = request;
  const stages = createStages(ports.clock);
  const free = await checkOutFolder(out);
  if (!free.ok) {
    return free;
  }
  const today = (request.now ?? new Date(ports.clock()).toISOString()).slice(0, 10);
  const loaded = await loadRosters(paths, { today, dateOrder, mapping, hidden }, ports, stages);
  if (!loaded.ok) {
    return loaded;
  }
  const { people, households, files, notices } = loaded.value;
  const rows = totalRows(files);
  const summary = {
    files,
    rows,
    people: people.length,
    households: households.length,
    notices: notices.map(ports.format),
    seconds: stages.seconds(),
  };
  const written = await writeOutFolder(
    out,
    new Map<string, string | Uint8Array>([
      ...rosterFiles(loaded.value, ports.format),
      ['people.xlsx', await tableToXlsx(peopleTable(people), ports.format(message('import.people-sheet')))],
      ['mapping.json', jsonText(loaded.value.mappings)],
      ['summary.json', jsonText(summary)],
    ]),
  );
  if (!written.ok) {
    return written;
  }
  summary.notices.forEach(ports.tell);
  return success(
    message('headless.imported', {
      people: people.length,
      households: households.length,
      rejected: rows.rejected,
      path: out,
    }),
  );
}
