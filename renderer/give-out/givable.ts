import type { Result } from '../../shared/kit/result';
import type { SheetOutput } from '../../shared/manifests/sheet-choice';
import type { DepartureId } from '../../shared/model/ids';
import type { RecipientProfile } from '../../shared/model/recipient-profile';

/** What leaves the desk beside manifests. */
export const givableKinds = [
  'people-export',
  'fix-sheet',
  'set-aside',
  'movement-sheet',
  'unsupported-list',
] as const;

/** One making of it: in which way, for whom, and what stands on every page, such as "Copy 2 of 3". */
export interface MakeOrder {
  readonly output: SheetOutput;
  readonly profile: RecipientProfile;
  readonly mark: string;
}

/** A file or paper that names people, before it is known who gets it. */
export interface Givable {
  readonly kind: (typeof givableKinds)[number];
  /** How many people, or rows where nobody knows yet whom they name. */
  readonly count: number;
  readonly personIds: readonly string[];
  readonly departureId: DepartureId | null;
  readonly outputs: readonly SheetOutput[];
  /** The facts that this recipient gets, by id and by name; null for rows that go whole. */
  readonly facts: ((profile: RecipientProfile) => readonly { id: string; label: string }[]) | null;
  readonly suggestedName: (output: SheetOutput) => string;
  /** A page for paper and PDF, the bytes of a file for the rest. */
  readonly make: (order: MakeOrder) => Promise<Result<{ html: string } | { bytes: Uint8Array }>>;
}
