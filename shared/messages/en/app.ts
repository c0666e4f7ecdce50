/** Sentences and labels of the app area, in ICU MessageFormat. */
export const app = {} as const;
