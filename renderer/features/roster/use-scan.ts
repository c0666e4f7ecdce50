import { useMemo, useState } from 'react';
import { documentChanges, isDoubtful } from '../../../shared/documents/document-changes';
import type { DocumentChanges, DocumentField } from '../../../shared/documents/document-changes';
import { findHolders, sureHolder } from '../../../shared/documents/find-holders';
import type { Holder } from '../../../shared/documents/find-holders';
import { readZone } from '../../../shared/documents/read-zone';
import type { ZoneReading } from '../../../shared/documents/read-zone';
import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';
import { edits } from '../../../shared/model/apply-changes';
import type { HouseholdId, PersonId } from '../../../shared/model/ids';
import { emptyPerson, personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { addPerson } from '../../../shared/planning/add-person';
import { useDesk, useTable } from '../../desk/use-desk';
import { sourceNow, useCommit } from './use-commit';

/** A document that was taken in while the box was open. */
export interface ScannedPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly isNew: boolean;
}

const nobody = emptyPerson('' as PersonId, '' as HouseholdId); // only its empty fields are read

/** Everything that the box for documents knows, from the lines that were typed to what would be saved. */
export interface Scan {
  readonly input: string;
  readonly setInput: (input: string) => void;
  readonly readings: readonly ZoneReading[];
  readonly reading: ZoneReading | undefined;
  readonly chooseReading: (at: number) => void;
  readonly problem: Message | null;
  readonly holders: readonly Holder[];
  /** An id, `new`, or empty where the planner has not said who it is. */
  readonly holder: string;
  readonly chooseHolder: (id: string) => void;
  readonly person: Person | null;
  readonly changes: DocumentChanges;
  readonly isTaken: (field: DocumentField) => boolean;
  readonly take: (field: DocumentField, isTaken: boolean) => void;
  /** Nothing is open: every check digit is right, nothing was mended, and it is clear who it is. */
  readonly isSure: boolean;
  readonly canSave: boolean;
  readonly save: () => void;
  readonly scanned: readonly ScannedPerson[];
}

interface Choices {
  readonly reading: number;
  readonly holder: string | null;
  readonly taken: Readonly<Partial<Record<DocumentField, boolean>>>;
}

const noChoices: Choices = { reading: 0, holder: null, taken: {} };

/** Reads documents one after the other and takes what they say over into the plan, one step each. */
export function useScan(today: string): Scan {
  const desk = useDesk();
  const people = useTable('person');
  const commit = useCommit('document');
  const [input, setInput] = useState('');
  const [choices, setChoices] = useState(noChoices);
  const [scanned, setScanned] = useState<readonly ScannedPerson[]>([]);
  const result = useMemo(() => readZone(input, today), [input, today]);
  const readings = result.ok ? result.value : [];
  const reading = readings[choices.reading];
  const revision = desk.revision('person');
  const holders = useMemo(
    () => (reading === undefined ? [] : findHolders(people.values(), reading.facts)),
    // The table is altered in place; its revision stands for it.
    [people, reading, revision],
  );
  const sure = sureHolder(holders);
  const holder = choices.holder ?? (sure === null ? '' : sure === 'new' ? sure : sure.id);
  const person = people.get(holder) ?? null;
  const changes = useMemo(
    (): DocumentChanges =>
      reading === undefined ? {} : documentChanges(person ?? nobody, reading.facts, today),
    [reading, person, today],
  );
  const isTaken = (field: DocumentField): boolean =>
    choices.taken[field] ?? (reading !== undefined && !isDoubtful(reading, field));
  const clear = (next: string): void => {
    setInput(next);
    setChoices(noChoices);
  };

  const save = (): void => {
    if (reading === undefined || holder === '') {
      return;
    }
    const values = Object.fromEntries(
      Object.entries(changes).filter(([field]) => isTaken(field as DocumentField)), // keys of the changes
    ) as DocumentChanges;
    const added =
      person === null
        ? addPerson({ ...values, source: sourceNow(desk, 'document') }, () => crypto.randomUUID())
        : null;
    const saved = added?.person ?? person ?? nobody;
    const name = personName({ ...saved, ...values });
    const isDone =
      added === null
        ? commit(message('roster.step-scan', { name }), edits('person', saved, values))
        : commit(message('roster.step-add', { name }), added.changes);
    if (isDone) {
      setScanned((before) => [{ id: saved.id, name, isNew: added !== null }, ...before]);
      clear('');
    }
  };

  return {
    input,
    setInput: clear,
    readings,
    reading,
    chooseReading: (at) => setChoices({ ...noChoices, reading: at }),
    problem: result.ok || input.trim() === '' ? null : result.problem,
    holders,
    holder,
    chooseHolder: (id) => setChoices({ ...choices, holder: id, taken: {} }),
    person,
    changes,
    isTaken,
    take: (field, taken) => setChoices((last) => ({ ...last, taken: { ...last.taken, [field]: taken } })),
    isSure:
      reading !== undefined &&
      sure !== null &&
      reading.mends.length === 0 &&
      reading.checks.every(({ isRight }) => isRight),
    canSave: reading !== undefined && holder !== '',
    save,
    scanned,
  };
}
