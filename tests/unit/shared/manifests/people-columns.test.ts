import { describe, expect, it } from 'vitest';
import { columnsFor, peopleTableFor } from '../../../../shared/manifests/people-columns';
import { peopleHeaders } from '../../../../shared/roster-import/people-headers';
import { aPerson } from '../../../support/builders';

const person = aPerson({
  familyName: 'Misali',
  phone: '+223 70 00 00 01',
  extra: { phone: '+223 99', Shoe: '41' },
});

describe('an export of people', () => {
  it('has every column inside of the mission, those of unknown lists too', () => {
    const table = peopleTableFor([person], { isInternal: true, fields: [] });

    expect(table.headers).toEqual([...peopleHeaders, 'phone', 'Shoe']);
  });

  it('has outside only the columns that the recipient may have, and none that a list brought along', () => {
    const recipient = { isInternal: false, fields: ['familyName', 'household', 'phone'] };

    expect({ headers: columnsFor(recipient), table: peopleTableFor([person], recipient) }).toEqual({
      headers: ['household_id', 'family_name', 'phone'],
      table: {
        headers: ['household_id', 'family_name', 'phone'],
        rows: [[person.householdId, 'Misali', '+223 70 00 00 01']],
      },
    });
  });
});
