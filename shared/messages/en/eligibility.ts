/** Sentences and labels of the eligibility area, in ICU MessageFormat. */
export const eligibility = {} as const;
