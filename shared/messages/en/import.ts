/** Sentences and labels of the import area, in ICU MessageFormat. */
export const importing = {} as const;
