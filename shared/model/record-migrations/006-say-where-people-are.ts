import type { Change } from '../change';
import type { RecordMigration } from './record-upgrade';

type Facts = Readonly<Record<string, Change['to']>>;

const missing: Readonly<Record<string, Facts>> = {
  person: { locationPoint: null, wayToTravel: '', travelHours: null },
  settings: {
    advisoryHours: 48,
    speedsKmh: { 'own-car': 45, convoy: 30, 'on-foot': 4, collected: 35 },
    roadFactor: 1.3,
    usualWay: 'own-car',
    longestWalkKm: 15,
  },
};

/** Adds exactly where somebody is and how they travel, and how ways are reckoned. */
export const sayWherePeopleAre: RecordMigration = {
  name: '006-say-where-people-are',
  record: (entity, record) => ({ ...missing[entity], ...record }),
  field: (change) => change,
};
