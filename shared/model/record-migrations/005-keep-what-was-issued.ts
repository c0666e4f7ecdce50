import type { Change } from '../change';
import type { RecordMigration } from './record-upgrade';

type Facts = Readonly<Record<string, Change['to']>>;

const ofVersion: Facts = {
  kind: 'planned',
  number: 0,
  issuedBy: '',
  record: null,
  content: null,
  overrides: [],
};

const missing: Readonly<Record<string, Facts>> = {
  manifestVersion: ofVersion,
  person: { departedOn: null },
  settings: { surerIsBetter: 0.1 },
};

/** Adds what an issued manifest said and who issued it, the departure that somebody left on, and the worth of a sure departure. */
export const keepWhatWasIssued: RecordMigration = {
  name: '005-keep-what-was-issued',
  record: (entity, record) => ({ ...missing[entity], ...record }),
  field: (change) => change,
};
