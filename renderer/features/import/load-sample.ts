import { failure, success } from '../../../shared/kit/result';
import type { ReportProgress } from '../../../shared/kit/progress';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Change } from '../../../shared/model/change';
import { defaultSettings } from '../../../shared/model/settings';
import { includeHidden } from '../../../shared/roster-import/hidden-parts';
import type { RosterMapping } from '../../../shared/roster-import/types';
import type { Desk } from '../../desk/desk';
import { createImportWorker } from '../../workers/import-client';
import type { ImportWorker } from '../../workers/import-client';
import { localDay } from '../../ui/local-day';

/** The fictional plan that comes with the program, beside its window. */
const sampleFiles = [
  { kind: 'roster', name: 'roster.xlsx' },
  { kind: 'roster', name: 'wardens.csv' },
  { kind: 'departures', name: 'departures.csv' },
] as const;
type SampleFile = (typeof sampleFiles)[number];

async function fetchSample(name: string): Promise<Result<File>> {
  const missing = failure(message('importScreen.sample-missing', { file: name }));
  try {
    const response = await fetch(`./${name}`);
    return response.ok ? success(new File([await response.blob()], name)) : missing;
  } catch {
    return missing;
  }
}

async function rosterSample(
  worker: ImportWorker,
  sheets: readonly string[],
  desk: Desk,
  onProgress: ReportProgress,
): Promise<Result<Change[]>> {
  const mappings: RosterMapping[] = [];
  for (const sheetName of sheets) {
    const proposed = await worker.ask('proposeMapping', { sheetName, headerRow: null });
    if (!proposed.ok) {
      return proposed;
    }
    mappings.push(proposed.value);
  }
  const { defaultCountry } = desk.plan.settings.get('plan') ?? defaultSettings;
  const checked = await worker.ask(
    'checkRoster',
    {
      mappings,
      shown: sheets[0] ?? '',
      hidden: includeHidden,
      deskName: desk.name,
      today: localDay(new Date()),
      defaultCountry,
    },
    onProgress,
  );
  if (!checked.ok) {
    return checked;
  }
  const made = await worker.ask('rosterChanges', {
    declined: [],
    choices: { overrides: {}, maybe: {}, back: [], missing: {} },
    stamp: { at: new Date().toISOString(), by: desk.opened.operator },
  });
  return made.ok ? success(made.value.changes) : made;
}

async function sampleChanges(
  { kind, name }: SampleFile,
  desk: Desk,
  onProgress: ReportProgress,
): Promise<Result<Change[]>> {
  const file = await fetchSample(name);
  if (!file.ok) {
    return file;
  }
  const worker = createImportWorker();
  try {
    const opened = await worker.ask('openFile', { file: file.value, kind }, onProgress);
    if (!opened.ok) {
      return opened;
    }
    const sheets = opened.value.likelySheets;
    if (kind === 'roster') {
      return await rosterSample(worker, sheets, desk, onProgress);
    }
    const checked = await worker.ask('checkDepartures', {
      sheetName: sheets[0] ?? '',
      deskName: desk.name,
      hidden: includeHidden,
    });
    if (!checked.ok) {
      return checked;
    }
    const made = await worker.ask('departureChanges', { declined: [] });
    return made.ok ? success(made.value.changes) : made;
  } finally {
    worker.stop();
  }
}

/** Brings the fictional sample plan in, as one step that can be undone; on a problem nothing comes in. */
export async function loadSamplePlan(desk: Desk, onProgress: ReportProgress): Promise<Result<null>> {
  await desk.settled();
  const changes: Change[] = [];
  for (const sample of sampleFiles) {
    const made = await sampleChanges(sample, desk, onProgress);
    if (!made.ok) {
      return made;
    }
    changes.push(...made.value);
  }
  return desk.commit(message('importScreen.label-sample'), changes);
}
