import { z } from 'zod';
import { instantSchema } from './instant';

/** A list of people that came in, so that a newer version of it can be told from a new list. */
export const rosterListSchema = z.object({
  id: z.string().min(1),
  file: z.string(),
  sheet: z.string(),
  headers: z.array(z.string()),
  /** Rows that became people. */
  people: z.number().int().nonnegative(),
  at: instantSchema,
  by: z.string(),
  /** Digest of the content, whatever the order of its rows and the name of its file. */
  fingerprint: z.string(),
  /** Id of the list of which this is a newer version; empty for a list of its own. */
  replaces: z.string(),
  /**
   * The numbers of the rows by the digest of what they say, rows that were set aside too: what a later list says again word
   * for word is nothing new, whatever was done about it since.
   */
  rows: z.record(z.string(), z.array(z.number().int().nonnegative())).optional(),
});
export type RosterList = z.infer<typeof rosterListSchema>;
