import { en } from '../../../shared/messages/en';
import type { MessageId } from '../../../shared/messages/en';
import type { Message } from '../../../shared/messages/message';

function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id);
}

/** A reason in a few words that hold for every item of its kind; the sentence about one item where there are none. */
export function reasonWords(
  reason: Message,
  text: (id: MessageId) => string,
  sentence: (message: Message) => string,
): string {
  const id = reason.id.replace('import.', 'fixes.reason-');
  return isMessageId(id) ? text(id) : sentence(reason);
}
