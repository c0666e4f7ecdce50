import { creation } from '../model/apply-changes';
import type { Change } from '../model/change';
import type { RosterImport } from './types';

/** The changes that bring the people and households of an import into a plan, households first. */
export function rosterToChanges(imported: Pick<RosterImport, 'households' | 'people'>): Change[] {
  return [
    ...imported.households.map((household) => creation('household', household)),
    ...imported.people.map((person) => creation('person', person)),
  ];
}
