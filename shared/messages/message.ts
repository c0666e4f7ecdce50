import { z } from 'zod';
import type { MessageId } from './en';

/**
 * A sentence for a person, as data: the id of an entry in the catalogue and the values that fill it.
 * A value may itself be a message; it is formatted first.
 */
export interface Message {
  readonly id: MessageId;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

export type MessageValue = string | number | Message;

/** Builds a message; the id is checked against the catalogue when the code compiles. */
export function message(id: MessageId, values?: Readonly<Record<string, MessageValue>>): Message {
  return values === undefined ? { id } : { id, values };
}

/** Parses a message that crossed a process or came out of a file. */
export const messageSchema: z.ZodType<Message> = z.lazy(() =>
  z.object({
    id: z.string() as unknown as z.ZodType<MessageId>, // an unknown id is shown as it stands
    values: z.record(z.string(), z.union([z.string(), z.number(), messageSchema])).optional(),
  }),
) as z.ZodType<Message>; // zod types an optional key as possibly undefined
