/** Sentences and labels of the departures area, in ICU MessageFormat. */
export const departures = {} as const;
