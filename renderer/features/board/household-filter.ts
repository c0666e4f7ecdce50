import type { MajorCategory } from '../../../shared/model/person';
import type { HouseholdOutcome } from '../../workers/outlook-protocol';
import { fold } from './household-rows';
import type { HouseholdRow } from './household-rows';

/** What the list of unassigned households is narrowed to. */
export interface HouseholdFilter {
  readonly search: string;
  readonly standing: 'waiting' | 'not-eligible' | 'all';
  readonly category: MajorCategory | 'none' | 'all';
  readonly size: '1' | '2-3' | '4+' | 'all';
  readonly need: 'infant' | 'wheelchair' | 'stretcher' | 'oxygen' | 'pet' | 'lone-minor' | 'expired' | 'all';
}

/** Everybody who still waits for a place. */
export const initialFilter: HouseholdFilter = {
  search: '',
  standing: 'waiting',
  category: 'all',
  size: 'all',
  need: 'all',
};

function hasSize({ members }: HouseholdRow, size: HouseholdFilter['size']): boolean {
  const people = members.length;
  switch (size) {
    case '1':
      return people === 1;
    case '2-3':
      return people === 2 || people === 3;
    case '4+':
      return people >= 4;
    case 'all':
      return true;
  }
}

function hasNeed(row: HouseholdRow, need: HouseholdFilter['need']): boolean {
  switch (need) {
    case 'infant':
      return row.infants > 0;
    case 'lone-minor':
      return row.isLoneMinor;
    case 'expired':
      return row.hasExpiredDocument;
    case 'all':
      return true;
    default:
      return row.needs[need] > 0;
  }
}

/** The rows that pass, in the order given. A household of which no outcome is known yet counts as waiting. */
export function filterHouseholds(
  rows: readonly HouseholdRow[],
  filter: HouseholdFilter,
  outcomeOf: (householdId: string) => HouseholdOutcome | undefined,
): HouseholdRow[] {
  const words = fold(filter.search).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const standing = outcomeOf(row.id)?.status === 'not-eligible' ? 'not-eligible' : 'waiting';
    return (
      (filter.standing === 'all' || filter.standing === standing) &&
      (filter.category === 'all' || filter.category === (row.majorCategory || 'none')) &&
      hasSize(row, filter.size) &&
      hasNeed(row, filter.need) &&
      words.every((word) => row.searchText.includes(word))
    );
  });
}
