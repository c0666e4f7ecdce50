import type { Message } from '../../messages/message';
import type { Person } from '../../model/person';

/** Whom of the plan an incoming row is: surely the `same`, or `maybe`, and why. */
export interface RowMatch {
  readonly person: Person;
  readonly kind: 'same' | 'maybe';
  readonly why: Message;
}
