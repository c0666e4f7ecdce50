/** Sentences about reading travel documents, in ICU MessageFormat. */
export const documents = {
  'documents.no-zone':
    'No machine-readable zone can be read here. It has two lines of 44 or 36 characters, or three of 30, full of “<”: scan or paste all of its lines.',
  'documents.too-long': 'This is far more than a machine-readable zone. Paste only its two or three lines.',
} as const;
