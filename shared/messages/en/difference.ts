/** What a list that comes in again says that the roster does not, and how its people were recognised. */
export const difference = {
  'difference.comparing': 'Comparing with the roster',
  'difference.why-row': 'the same row came in before',
  'difference.why-id': 'same person ID',
  'difference.why-document': 'same document number',
  'difference.why-birth': 'same names and birth date',
  'difference.why-contact': 'same names, same phone or e-mail',
  'difference.why-list': 'the only one of this name on both lists',
  'difference.maybe-document': 'same document number, another name',
  'difference.maybe-twice': 'same names and birth date; another document, or a second row for one person',
  'difference.maybe-document-slip': 'document number differs by a slip, alike names',
  'difference.maybe-spelling': 'same birth date, names are spellings of each other',
  'difference.maybe-birth-slip': 'same names, birth date differs by a slip',
  'difference.maybe-phone': 'alike names, same phone or e-mail',
  'difference.maybe-name': 'same names; too little else is known',
} as const;
