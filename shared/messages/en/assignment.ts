/** Sentences and labels of the assignment area, in ICU MessageFormat. */
export const assignment = {} as const;
