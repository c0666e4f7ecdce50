import { message } from '../../../../shared/messages/message';
import type { Message } from '../../../../shared/messages/message';
import type { HeldDocument } from '../../../../shared/model/held-document';
import { personName } from '../../../../shared/model/person';
import { useDesk } from '../../../desk/use-desk';

/** A document in words, such as `Passport 12AB34567 of Test Misali`. */
export function useDocumentWords(): (
  document: Pick<HeldDocument, 'personId' | 'documentType' | 'documentNumber'>,
) => Message {
  const { plan } = useDesk();
  return ({ personId, documentType, documentNumber }) => {
    const person = personId === null ? undefined : plan.person.get(personId);
    return message('heldDocuments.document', {
      type: message(documentType === '' ? 'heldDocuments.type' : `roster.document-${documentType}`),
      number: documentNumber,
      who: person === undefined ? message('heldDocuments.person-open') : personName(person),
    });
  };
}
