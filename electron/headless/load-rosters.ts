import { basename } from 'node:path';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import type { Household } from '../../shared/model/household';
import type { Person } from '../../shared/model/person';
import { defaultSettings } from '../../shared/model/settings';
import type { RejectedCell, RowCounts } from '../../shared/roster-import/types';
import { stateMapping } from '../../shared/roster-import/stated-mapping';
import type { HiddenAnswer, StatedDateOrder } from './arguments';
import { readMappingFile } from './mapping-file';
import type { HeadlessPorts } from './ports';
import { readInThread, readInput } from './reading-thread';
import type { Stages } from './stages';

/** All roster files of a run, read into one. */
export interface LoadedRosters {
  readonly people: readonly Person[];
  readonly households: readonly Household[];
  readonly rejected: readonly RejectedCell[];
  readonly warnings: readonly RejectedCell[];
  readonly notices: readonly Message[];
  /** How each sheet was read. */
  readonly mappings: readonly ReturnType<typeof stateMapping>[];
  /** One entry a file, in the order given. */
  readonly files: readonly { readonly file: string; readonly rows: RowCounts }[];
}

/** File names as they are told in tables: without folders, unless two files would then be called the same. */
export function tellableNames(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path));
  return paths.map((path, index) =>
    names.filter((name) => name === names[index]).length > 1 ? path : (names[index] ?? path),
  );
}

interface LoadOptions {
  readonly today: string;
  readonly dateOrder: StatedDateOrder;
  readonly hidden: HiddenAnswer;
  /** The file that states how sheets are read. */
  readonly mapping: string | null;
}

/** Reads every roster file, one after another, with ids that are unique across them; fails with the first that cannot be read. */
export async function loadRosters(
  paths: readonly string[],
  { mapping, ...options }: LoadOptions,
  ports: HeadlessPorts,
  stages: Stages,
): Promise<Result<LoadedRosters>> {
  const people: Person[] = [];
  const households: Household[] = [];
  const rejected: RejectedCell[] = [];
  const warnings: RejectedCell[] = [];
  const notices: Message[] = [];
  const files: { file: string; rows: RowCounts }[] = [];
  const names = tellableNames(paths);
  const mappings: ReturnType<typeof stateMapping>[] = [];
  const stated = mapping === null ? success([]) : await readMappingFile(mapping, names);
  if (!stated.ok) {
    return stated;
  }
  for (const [index, path] of paths.entries()) {
    const bytes = await stages.run('read', () => readInput(path));
    if (!bytes.ok) {
      return bytes;
    }
    const name = names[index] ?? path;
    const job = {
      kind: 'roster' as const,
      name,
      bytes: bytes.value,
      ...options,
      stated: stated.value.filter((one) => (one.mapping.file ?? name) === name),
      defaultCountry: defaultSettings.defaultCountry,
      takenIds: { person: people.map(({ id }) => id), household: households.map(({ id }) => id) },
    };
    const read = await stages.run('import', () => readInThread(ports.program, job));
    if (!read.ok) {
      return read;
    }
    if (read.value.counts.read === 0) {
      return failure(message('headless.no-rows', { file: name }));
    }
    for (const [list, more] of [
      [people, read.value.people],
      [households, read.value.households],
      [rejected, read.value.rejected],
      [warnings, read.value.warnings],
      [notices, read.value.notices],
    ] as [unknown[], readonly unknown[]][]) {
      // Spreading tens of thousands of records into one call would overflow the stack.
      for (const record of more) {
        list.push(record);
      }
    }
    files.push({ file: name, rows: read.value.counts });
    mappings.push(...read.value.mappings.map((used) => stateMapping(name, used)));
  }
  return success({ people, households, rejected, warnings, notices, files, mappings });
}

/** The counts of several files together. */
export function totalRows(files: LoadedRosters['files']): RowCounts {
  const sum = (of: (rows: RowCounts) => number) => files.reduce((total, { rows }) => total + of(rows), 0);
  return {
    read: sum((rows) => rows.read),
    accepted: sum((rows) => rows.accepted),
    rejected: sum((rows) => rows.rejected),
    blank: sum((rows) => rows.blank),
  };
}
