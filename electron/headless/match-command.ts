import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import type { Progress } from '../../shared/kit/progress';
import { matchRecords } from '../../shared/matching/match-records';
import { clustersTable, pairsTable } from '../../shared/matching/match-tables';
import { joinSheets } from '../../shared/matching/sources/join-sheets';
import type { List } from '../../shared/matching/sources/join-sheets';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { defaultSettings } from '../../shared/model/settings';
import { toCsv } from '../../shared/roster-import/export-tables';
import type { Request } from './arguments';
import { tellableNames } from './load-rosters';
import { checkOutFolder, writeOutFolder } from './out-folder';
import type { HeadlessPorts } from './ports';
import { readInThread, readInput } from './reading-thread';

type MatchRequest = Extract<Request, { command: 'match' }>;

async function loadLists(
  { rosters: paths, dateOrder }: MatchRequest,
  today: string,
  ports: HeadlessPorts,
): Promise<Result<List[]>> {
  const lists: List[] = [];
  const names = tellableNames(paths);
  for (const [index, path] of paths.entries()) {
    const bytes = await readInput(path);
    if (!bytes.ok) {
      return bytes;
    }
    const file = names[index] ?? path;
    const { defaultCountry } = defaultSettings;
    const job = {
      kind: 'people' as const,
      name: file,
      bytes: bytes.value,
      today,
      dateOrder,
      defaultCountry,
    };
    const read = await readInThread(ports.program, job);
    if (!read.ok) {
      return read;
    }
    lists.push({ file, sheets: read.value });
  }
  return success(lists);
}

const tellEveryMs = 2000;

/** Tells each new kind of work at once and the share that is done every two seconds. */
function progressTeller({ clock, format, tell }: HeadlessPorts): (progress: Progress) => void {
  let [last, told] = ['', 0];
  return (progress) => {
    const now = clock();
    if (progress.message.id !== last || now - told >= tellEveryMs) {
      [last, told] = [progress.message.id, now];
      const percent = Math.floor((progress.fraction ?? 0) * 100);
      tell(format(message('headless.progress', { percent, doing: progress.message })));
    }
  };
}

/** Finds who stands on the lists more than once and writes the pairs and the groups; answers with a sentence on what was found. */
export async function runMatch(request: MatchRequest, ports: HeadlessPorts): Promise<Result<Message>> {
  const { out } = request;
  const free = await checkOutFolder(out);
  if (!free.ok) {
    return free;
  }
  const today = (request.now ?? new Date(ports.clock()).toISOString()).slice(0, 10);
  const lists = await loadLists(request, today, ports);
  if (!lists.ok) {
    return lists;
  }
  const { table, sources } = joinSheets(lists.value);
  const result = await matchRecords(table, {
    currentYear: Number(today.slice(0, 4)),
    onProgress: progressTeller(ports),
  });
  if (result === null) {
    return failure(message('headless.stopped'));
  }
  const written = await writeOutFolder(
    out,
    new Map([
      ['pairs.csv', toCsv(pairsTable(result, sources, ports.format))],
      ['clusters.csv', toCsv(clustersTable(result, sources))],
    ]),
  );
  if (!written.ok) {
    return written;
  }
  const repeats = result.groups.reduce((sum, { length }) => sum + length - 1, 0);
  return success(
    message('headless.matched', {
      rows: sources.length,
      people: sources.length - repeats,
      repeated: result.groups.length,
      review: result.pairs.filter(({ verdict }) => verdict === 'review').length,
      path: out,
    }),
  );
}
