import { creation, edits } from '../model/apply-changes';
import type { Change } from '../model/change';
import type { HeldDocument } from '../model/held-document';
import type { DepartureId, PersonId } from '../model/ids';
import type { Plan } from '../model/plan';
import type { DoorHand } from './door-changes';

/** How a document leaves the custody of the desk. */
export type DocumentEnd = Exclude<HeldDocument['state'], 'received'>;

/** A document that somebody hands in. */
export function receiveChanges(
  facts: Pick<HeldDocument, 'personId' | 'documentType' | 'documentNumber' | 'note'>,
  { now, by }: DoorHand,
  newId: () => string,
): Change[] {
  return [
    creation('heldDocument', {
      id: `document-${newId()}`,
      ...facts,
      state: 'received',
      receivedAt: now,
      receivedBy: by,
      endedAt: '',
      endedBy: '',
      givenTo: '',
      departureId: null,
    }),
  ];
}

/** Documents that are given back, carried on a departure or destroyed; those that have left already stay as they are. */
export function endChanges(
  documents: readonly HeldDocument[],
  state: DocumentEnd,
  { now, by }: DoorHand,
  {
    givenTo = '',
    departureId = null,
  }: { readonly givenTo?: string; readonly departureId?: DepartureId | null },
): Change[] {
  return documents
    .filter((document) => document.state === 'received')
    .flatMap((document) =>
      edits('heldDocument', document, { state, endedAt: now, endedBy: by, givenTo, departureId }),
    );
}

/** Takes a slip back: the document is held as before. */
export function holdAgainChanges(document: HeldDocument): Change[] {
  return edits('heldDocument', document, {
    state: 'received',
    endedAt: '',
    endedBy: '',
    givenTo: '',
    departureId: null,
  });
}

/** The documents of these people that are still held, the first received first. */
export function heldOf(plan: Pick<Plan, 'heldDocument'>, people: ReadonlySet<PersonId>): HeldDocument[] {
  return [...plan.heldDocument.values()]
    .filter(({ state, personId }) => state === 'received' && personId !== null && people.has(personId))
    .sort((one, other) => Date.parse(one.receivedAt) - Date.parse(other.receivedAt));
}
