import type { Result } from '../../shared/kit/result';
import { failure, success } from '../../shared/kit/result';
import type { MessageId } from '../../shared/messages/en';
import type { SheetPeople } from '../../shared/matching/sources/sheet-columns';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import type { Departure } from '../../shared/model/departure';
import type { DepartureImport } from '../../shared/roster-import/import-departures';
import { importDepartures } from '../../shared/roster-import/import-departures';
import { withHiddenChoice } from '../../shared/roster-import/hidden-parts';
import { withStatedOrder } from '../../shared/roster-import/column-dates';
import { importRoster } from '../../shared/roster-import/import-roster';
import { proposeMappings } from '../../shared/roster-import/map-columns';
import { readWorkbook } from '../../shared/roster-import/read-workbook';
import type { ReadWorkbookOptions } from '../../shared/roster-import/read-workbook';
import { applyStatedMappings } from '../../shared/roster-import/stated-mapping';
import type { PlacedMapping } from '../../shared/roster-import/stated-mapping';
import type { RosterImport, RosterMapping, Workbook } from '../../shared/roster-import/types';
import type { HiddenAnswer, StatedDateOrder } from './arguments';
import { readPeople } from './read-people';
import type { PeopleJob } from './read-people';

/** One file to read, as it is handed to the reading thread. */
export type ReadingJob =
  | {
      readonly kind: 'roster';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly today: string;
      readonly defaultCountry: string;
      readonly dateOrder: StatedDateOrder;
      readonly hidden: HiddenAnswer;
      /** What was stated about this file; empty when everything is to be found. */
      readonly stated: readonly PlacedMapping[];
      /** Ids that earlier files have used. */
      readonly takenIds: { readonly person: readonly string[]; readonly household: readonly string[] };
    }
  | { readonly kind: 'departures'; readonly name: string; readonly bytes: Uint8Array }
  | PeopleJob;

/** What a file held, by the kind of job. */
export interface ReadingAnswers {
  readonly roster: RosterImport & { readonly mappings: readonly RosterMapping[] };
  readonly departures: { readonly departures: readonly Departure[]; readonly notices: readonly Message[] };
  readonly people: readonly SheetPeople[];
}

type RosterJob = Extract<ReadingJob, { kind: 'roster' }>;

function withDateOrder(
  mappings: readonly RosterMapping[],
  stated: StatedDateOrder,
  file: string,
): Result<readonly RosterMapping[]> {
  if (stated !== null) {
    return success(mappings.map((mapping) => withStatedOrder(mapping, stated)));
  }
  const unclear = mappings.find(({ dateOrderEvidence }) => dateOrderEvidence === 'ambiguous');
  return unclear === undefined
    ? success(mappings)
    : failure(message('headless.date-order', { file, sheet: unclear.sheetName, ...unclear.dateOrderCounts }));
}

/** Ids such as P00001 that no earlier file has used. */
function idSource(taken: RosterJob['takenIds']): (kind: 'person' | 'household') => string {
  const used = { person: new Set(taken.person), household: new Set(taken.household) };
  const letters = { person: 'P', household: 'H' };
  const counts = { person: 0, household: 0 };
  return (kind) => {
    let id: string;
    do {
      counts[kind] += 1;
      id = letters[kind] + String(counts[kind]).padStart(5, '0');
    } while (used[kind].has(id));
    return id;
  };
}

function mappingsOf(job: RosterJob, workbook: Workbook): Result<readonly RosterMapping[]> {
  const proposed = proposeMappings(workbook);
  return job.stated.length === 0
    ? proposed
    : applyStatedMappings(workbook, proposed.ok ? proposed.value : [], job.stated);
}

async function readRoster(job: RosterJob, whole: Workbook): Promise<Result<ReadingAnswers['roster']>> {
  const proposed = mappingsOf(job, whole);
  if (!proposed.ok) {
    return proposed;
  }
  const mapping = withDateOrder(proposed.value, job.dateOrder, job.name);
  if (!mapping.ok) {
    return mapping;
  }
  const taken = { person: new Set(job.takenIds.person), household: new Set(job.takenIds.household) };
  const imported = await importRoster({
    workbook: withHiddenChoice(whole, { rows: job.hidden, columns: job.hidden }),
    mapping: mapping.value,
    today: job.today,
    defaultCountry: job.defaultCountry,
    newId: idSource(job.takenIds),
    isTaken: (kind, id) => taken[kind].has(id),
  });
  return imported.ok ? success({ ...imported.value, mappings: mapping.value }) : imported;
}

/** Rows below or between the departures that are none, and that nobody would miss. */
const passedOver: ReadonlySet<MessageId> = new Set(['import.total-departures', 'import.repeated-header']);

function firstRejected(file: string, { rejected, departures }: DepartureImport): Message | null {
  const [first, ...others] = rejected.filter(({ reason }) => !passedOver.has(reason.id));
  if (first === undefined) {
    return departures.length === 0 ? message('headless.no-departures', { file }) : null;
  }
  const { row, column, value, reason } = first;
  return message('headless.departure-row', { file, row, column, value, reason, more: others.length });
}

/** Reads one file. A departure sheet is taken whole or not at all: a departure that is silently missing is worse than a stop. */
export async function answerReadingJob(
  job: ReadingJob,
  watch: Pick<ReadWorkbookOptions, 'refusal'> & { readonly onRead: () => void },
): Promise<Result<ReadingAnswers[keyof ReadingAnswers]>> {
  if (job.kind === 'people') {
    return readPeople(job, watch);
  }
  const workbook = await readWorkbook({ name: job.name, bytes: job.bytes }, watch);
  if (!workbook.ok) {
    return workbook;
  }
  watch.onRead();
  if (job.kind === 'roster') {
    return readRoster(job, workbook.value);
  }
  const read = importDepartures({ workbook: workbook.value });
  if (!read.ok) {
    return read;
  }
  const problem = firstRejected(job.name, read.value);
  const { departures, notices } = read.value;
  return problem === null ? success({ departures, notices }) : failure(problem);
}
