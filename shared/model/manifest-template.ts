import { z } from 'zod';

export const paperSizes = ['A4', 'Letter'] as const;
export type PaperSize = (typeof paperSizes)[number];
export const paperOrientations = ['portrait', 'landscape'] as const;
export const headingLanguages = ['en', 'fr', 'ar'] as const;

/**
 * How a list of travellers looks: columns, order, grouping and paper. A record with the id of a template that comes with
 * the program stands for it; others are the planner's own.
 */
export const manifestTemplateSchema = z.object({
  id: z.string().min(1),
  /** Empty: the name that the program has for it. */
  name: z.string(),
  /** The heading above the list; empty for that of the program. */
  heading: z.string(),
  /** From left to right; an empty label is the field's own. */
  columns: z.array(z.object({ field: z.string().min(1), label: z.string() })),
  /** Ids of the fields by which rows are sorted, the first one first; empty for household by household. */
  sort: z.array(z.string()),
  /** The id of the field by which rows are grouped under heads of their own; empty for none. */
  groupBy: z.string(),
  /** The languages of the headings; several stand beside each other. */
  languages: z.array(z.enum(headingLanguages)).min(1),
  paper: z.enum(paperSizes),
  orientation: z.enum(paperOrientations),
  isLargePrint: z.boolean(),
  hasTickBoxes: z.boolean(),
  hasBarcodes: z.boolean(),
  /** Initials, the last three characters of the document and the reference instead of names and numbers. */
  isRedacted: z.boolean(),
});
export type ManifestTemplate = z.infer<typeof manifestTemplateSchema>;
