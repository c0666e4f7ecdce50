import type { RecordMigration } from './record-upgrade';

/** Lets a remembered reading of columns say the order of dates for each of them, and the country of its phone numbers. */
export const addColumnDateOrders: RecordMigration = {
  name: '003-add-column-date-orders',
  record: (entity, record) => {
    if (entity !== 'columnMapping') {
      return record;
    }
    const columns = Array.isArray(record.fields) ? record.fields.length : 0;
    const dateOrders = Array.from({ length: columns }, () => record.dateOrder ?? '');
    return { dateOrders, defaultCountry: '', ...record };
  },
  field: (change) => change,
};
