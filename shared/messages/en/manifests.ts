/** Sentences and labels of the manifests area, in ICU MessageFormat. */
export const manifests = {} as const;
