import { describe, expect, it } from 'vitest';
import { columnMappingSchema } from '../../../../../shared/model/column-mapping';
import { addColumnDateOrders } from '../../../../../shared/model/record-migrations/003-add-column-date-orders';

describe('the migration to model 3', () => {
  it('gives each column of a remembered reading the order that was known for all of them', () => {
    const old = {
      id: 'M-1',
      headers: ['Born', 'Expires'],
      fields: ['date_of_birth', 'document_expiry'],
      dateOrder: 'mdy',
      at: '',
    };

    const upgraded = addColumnDateOrders.record('columnMapping', old);

    expect(columnMappingSchema.parse(upgraded)).toEqual({
      ...old,
      dateOrders: ['mdy', 'mdy'],
      defaultCountry: '',
    });
  });

  it('leaves other records and new readings as they are', () => {
    const person = { id: 'p1', familyName: 'Sample' };
    const reading = { id: 'M-2', fields: [null], dateOrder: '', dateOrders: ['dmy'], defaultCountry: 'ML' };

    expect(addColumnDateOrders.record('person', person)).toEqual(person);
    expect(addColumnDateOrders.record('columnMapping', reading)).toEqual(reading);
  });
});
