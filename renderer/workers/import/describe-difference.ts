import type { Plan } from '../../../shared/model/plan';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import type { Difference, IncomingRow, KnownRow } from '../../../shared/roster-import/difference/difference';
import { placeKey } from '../../../shared/roster-import/difference/difference-keys';
import type { DifferenceView, IncomingRowView, KnownRowView } from '../import-protocol';

function viewRow({ person, sheet, row }: IncomingRow): IncomingRowView {
  return { place: placeKey(sheet, row), sheet, row, name: personName(person) };
}

function factsOf({ dateOfBirth, documentNumber }: Person): string {
  return [dateOfBirth, documentNumber].filter((fact) => fact !== '').join(' · ');
}

function viewKnown(known: KnownRow): KnownRowView {
  const { incoming, person, why, changes } = known;
  return {
    ...viewRow(incoming),
    facts: factsOf(incoming.person),
    why,
    changes: [...changes],
    person: { id: person.id, name: personName(person), facts: factsOf(person) },
  };
}

/** What the window shows of a difference, without the people themselves. `toFix` counts rows that newly wait. */
export function describeDifference(difference: Difference, plan: Plan, toFix: number): DifferenceView {
  return {
    fresh: difference.fresh.length,
    unchanged: difference.unchanged.length,
    changed: difference.changed.map(viewKnown),
    maybe: difference.maybe.map(viewKnown),
    gone: difference.gone.map(viewRow),
    missing: difference.missing.map((person) => ({
      id: person.id,
      name: personName(person),
      facts: factsOf(person),
      row: person.source?.row ?? 0,
      status: person.status,
      isAssigned: plan.assignment.has(person.householdId),
    })),
    earlier: [...difference.earlier].map(([sheet, lists]) => ({
      sheet,
      replaces: difference.replaces.get(sheet) ?? '',
      lists: lists.map(({ list, shared }) => ({
        id: list.id,
        file: list.file,
        sheet: list.sheet,
        at: list.at,
        people: list.people,
        shared,
      })),
    })),
    toFix,
  };
}
