import type { Change } from '../change';
import type { RecordMigration } from './record-upgrade';

const noFacts: Readonly<Record<string, Change['to']>> = {
  otherNames: '',
  ageYears: null,
  ageOn: '',
  placeOfBirth: '',
  documentCountry: '',
  otherDocuments: [],
  emergencyContact: '',
  pregnancyWeek: null,
  pregnancyOn: '',
  baggagePieces: null,
  pets: '',
  ownTicket: '',
  recontactOn: '',
  promissoryNote: '',
  fieldSources: {},
  mergedSources: [],
};

/** A place in a file, as model 1 has it, with what a source says beside it. */
function fuller(source: Change['to']): Change['to'] {
  return typeof source === 'object' && source !== null && !Array.isArray(source)
    ? { how: 'file', listId: '', at: '', by: '', ...source }
    : null;
}

/** Adds the facts of a person's page, and where each fact comes from. */
export const addFactsAndSources: RecordMigration = {
  name: '002-add-facts-and-sources',
  record: (entity, record) =>
    entity === 'person' ? { ...noFacts, ...record, source: fuller(record.source ?? null) } : record,
  field: (change) =>
    change.entity === 'person' && change.field === 'source'
      ? { ...change, from: fuller(change.from), to: fuller(change.to) }
      : change,
};
