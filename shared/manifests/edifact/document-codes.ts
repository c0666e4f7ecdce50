import type { DocumentType } from '../../model/person';

/** Codes of documents as passenger lists have them. F is any other paper that is accepted for travel. */
export const documentCodes: Readonly<Record<DocumentType, string>> = {
  passport: 'P',
  'identity-card': 'I',
  'residence-permit': 'C',
  'laissez-passer': 'F',
  'emergency-travel-document': 'F',
  'birth-certificate': 'F',
  other: 'F',
};
