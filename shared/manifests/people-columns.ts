import type { Person } from '../model/person';
import type { RecipientProfile } from '../model/recipient-profile';
import { peopleTable } from '../roster-import/export-tables';
import type { TextTable } from '../roster-import/export-tables';
import { peopleHeaders } from '../roster-import/people-headers';

type Recipient = Pick<RecipientProfile, 'isInternal' | 'fields'>;

/** What the record of what was given calls rows that leave as they once came, with all their columns. */
export const wholeRows = 'whole-rows';

/** The field of a recipient that a header of `people.csv` stands for. */
function fieldOf(header: string): string {
  return header === 'household_id'
    ? 'household'
    : header.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The columns of `people.csv` that this recipient may have, in their order: inside of the mission all of them. */
export function columnsFor({ isInternal, fields }: Recipient): (typeof peopleHeaders)[number][] {
  return peopleHeaders.filter((header) => isInternal || fields.includes(fieldOf(header)));
}

/** People as a table with the columns that this recipient may have. Columns of their lists that nobody knows stay inside. */
export function peopleTableFor(people: readonly Person[], recipient: Recipient): TextTable {
  const table = peopleTable(people);
  if (recipient.isInternal) {
    return table;
  }
  const wanted = columnsFor(recipient);
  const places = wanted.map((header) => peopleHeaders.indexOf(header));
  return { headers: wanted, rows: table.rows.map((row) => places.map((place) => row[place] ?? '')) };
}
