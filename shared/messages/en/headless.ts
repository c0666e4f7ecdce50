/** Sentences and labels of the headless area, in ICU MessageFormat. */
export const headless = {} as const;
