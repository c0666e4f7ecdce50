import { addFactsAndSources } from './002-add-facts-and-sources';
import { addColumnDateOrders } from './003-add-column-date-orders';
import { describeDeparturesFully } from './004-describe-departures-fully';
import { keepWhatWasIssued } from './005-keep-what-was-issued';
import { sayWherePeopleAre } from './006-say-where-people-are';
import type { RecordMigration } from './record-upgrade';

/**
 * Every change of the model that records of older plans must follow, oldest first. A plan written with `n` of them is of
 * model `n + 1`. To add a field or a kind of record: write a migration into a file of its own, numbered by the model that
 * it leads to (`002-add-…`), and append it here. One that was released is never altered, moved or removed.
 */
export const recordMigrations: readonly RecordMigration[] = [
  addFactsAndSources,
  addColumnDateOrders,
  describeDeparturesFully,
  keepWhatWasIssued,
  sayWherePeopleAre,
];
