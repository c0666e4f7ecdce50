import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { endChanges } from '../../../../shared/departure-day/held-documents';
import type { DocumentEnd } from '../../../../shared/departure-day/held-documents';
import { message } from '../../../../shared/messages/message';
import type { Message } from '../../../../shared/messages/message';
import { departureName } from '../../../../shared/model/departure';
import type { HeldDocument } from '../../../../shared/model/held-document';
import { personName } from '../../../../shared/model/person';
import { useDesk } from '../../../desk/use-desk';
import { PlainForm } from '../../../ui/plain-form';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useSentence, useText } from '../../../ui/text';
import { useDocumentWords } from './use-document-words';
import { machineNow } from '../../../ui/machine-instant';

/** A document that leaves the custody of the desk, and how. */
export interface Ending {
  readonly document: HeldDocument;
  readonly state: DocumentEnd;
}

interface EndDialogProps {
  readonly ending: Ending;
  readonly onClose: () => void;
}

const actions = {
  returned: 'heldDocuments.return',
  carried: 'heldDocuments.carry',
  destroyed: 'heldDocuments.destroy',
} as const;

/** To whom a document goes, or on which departure, before it is noted. */
export function EndDialog({ ending: { document, state }, onClose }: EndDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const desk = useDesk();
  const { plan } = desk;
  const words = useDocumentWords()(document);
  const person = plan.person.get(document.personId ?? '');
  const place = person === undefined ? undefined : plan.assignment.get(person.householdId)?.departureId;
  const [givenTo, setGivenTo] = useState(
    state === 'returned' && person !== undefined ? personName(person) : '',
  );
  const [departureId, setDepartureId] = useState<string>(person?.departedOn ?? place ?? '');
  const [problem, setProblem] = useState<Message | null>(null);
  const save = (): void => {
    const departure = plan.departure.get(departureId);
    if (state === 'carried' && departure === undefined) {
      setProblem(message('heldDocuments.departure-missing'));
      return;
    }
    const hand = { now: machineNow(), by: desk.opened.operator };
    const facts =
      state === 'carried'
        ? { givenTo: givenTo.trim(), departureId: departure?.id ?? null }
        : { givenTo: givenTo.trim() };
    const done = desk.commit(
      message(`heldDocuments.did-${state}`, { document: words }),
      endChanges([document], state, hand, facts),
    );
    setProblem(done.ok ? null : done.problem);
    if (done.ok) {
      onClose();
    }
  };
  return (
    <Modal
      opened
      title={text('heldDocuments.of', { action: text(actions[state]), document: sentence(words) })}
      closeButtonProps={{ 'aria-label': text('heldDocuments.cancel') }}
      onClose={onClose}
    >
      <PlainForm onSubmit={save}>
        <Stack gap="sm">
          {state === 'carried' ? (
            <NativeSelect
              data-autofocus
              label={text('heldDocuments.on-departure')}
              data={[
                { value: '', label: '' },
                ...[...plan.departure.values()].map((departure) => ({
                  value: departure.id,
                  label: departureName(departure),
                })),
              ]}
              value={departureId}
              onChange={({ currentTarget }) => setDepartureId(currentTarget.value)}
            />
          ) : null}
          {state === 'destroyed' ? (
            <Text>{text('heldDocuments.destroy-sure')}</Text>
          ) : (
            <TextInput
              {...(state === 'returned' ? { 'data-autofocus': true } : {})}
              label={text('heldDocuments.given-to')}
              value={givenTo}
              onChange={({ currentTarget }) => setGivenTo(currentTarget.value)}
            />
          )}
          <ProblemAlert problem={problem} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text('heldDocuments.cancel')}
            </Button>
            <Button type="submit" color={state === 'destroyed' ? 'red.8' : 'desk'}>
              {text(actions[state])}
            </Button>
          </Group>
        </Stack>
      </PlainForm>
    </Modal>
  );
}
