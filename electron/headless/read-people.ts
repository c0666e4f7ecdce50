import type { Result } from '../../shared/kit/result';
import { sheetPeople } from '../../shared/matching/sources/sheet-columns';
import type { SheetPeople } from '../../shared/matching/sources/sheet-columns';
import { readWorkbook } from '../../shared/roster-import/read-workbook';
import type { ReadWorkbookOptions } from '../../shared/roster-import/read-workbook';
import type { StatedDateOrder } from './arguments';

/** One list of people to be compared with others, as it is handed to the reading thread. */
export interface PeopleJob {
  readonly kind: 'people';
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly today: string;
  readonly defaultCountry: string;
  readonly dateOrder: StatedDateOrder;
}

/** Reads the people of a list as they are compared: no row is put aside. */
export async function readPeople(
  job: PeopleJob,
  watch: Pick<ReadWorkbookOptions, 'refusal'> & { readonly onRead: () => void },
): Promise<Result<readonly SheetPeople[]>> {
  const workbook = await readWorkbook({ name: job.name, bytes: job.bytes }, watch);
  watch.onRead();
  return workbook.ok ? sheetPeople(workbook.value, job) : workbook;
}
