/** Sentences and labels of the roster area, in ICU MessageFormat. */
export const roster = {} as const;
