import type { FileSystem } from '../ports';
import { journalPath, listPlanFiles, snapshotPath } from './plan-folder';
import type { PlanFiles } from './plan-folder';

/** Where the files of a plan are read from: its folder, or a copy of it in another shape. */
export interface PlanSource {
  readonly list: () => Promise<PlanFiles>;
  readonly snapshot: (generation: number) => Promise<Buffer>;
  readonly journal: (generation: number) => Promise<Buffer>;
}

/** The files of a plan in its folder. */
export function folderSource(fs: FileSystem, folder: string): PlanSource {
  return {
    list: () => listPlanFiles(fs, folder),
    snapshot: (generation) => fs.readFile(snapshotPath(folder, generation)),
    journal: (generation) => fs.readFile(journalPath(folder, generation)),
  };
}
