import type { RosterMapping } from '../../../shared/roster-import/types';
import type { Desk } from '../../desk/desk';
import { headerKey } from './corrected-mapping';

const mappingsOfDesk = new WeakMap<Desk, Map<string, RosterMapping>>();

/** What was chosen for a list with these headers, while this plan has been open. */
export function recallMapping(desk: Desk, proposal: RosterMapping): RosterMapping | undefined {
  return mappingsOfDesk.get(desk)?.get(headerKey(proposal));
}

/** Keeps the choices of a roster that came in, for the next one with the same headers. */
export function rememberMapping(desk: Desk, mapping: RosterMapping): void {
  const mappings = mappingsOfDesk.get(desk) ?? new Map<string, RosterMapping>();
  mappings.set(headerKey(mapping), mapping);
  mappingsOfDesk.set(desk, mappings);
}
