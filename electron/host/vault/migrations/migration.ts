/** What a migration may use: the plan was opened with this passphrase, and this is its data key. */
export interface MigrationMeans {
  readonly passphrase: string;
  readonly dataKey: Buffer;
  readonly random: (count: number) => Buffer;
}

/**
 * One step from a format of a plan's files to the next. The keyslots are the only file that is ever rewritten: they say
 * which format the others are of, and those are read as they were written for good. A migration that was released is never
 * altered: it reads and writes plain JSON, and depends on nothing that may change later.
 */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** That of its file: `NNN-what-it-does`, numbered by the format that it leads to. */
  readonly name: string;
  /** The content of keyslots.json, without its check, in the next format. */
  readonly migrate: (keyslots: unknown, means: MigrationMeans) => Promise<unknown>;
}
