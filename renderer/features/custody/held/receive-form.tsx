import { Button, Group, NativeSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { receiveChanges } from '../../../../shared/departure-day/held-documents';
import { documentHeld } from '../../../../shared/eligibility/held-documents';
import { message } from '../../../../shared/messages/message';
import type { Message } from '../../../../shared/messages/message';
import { documentTypes, personName } from '../../../../shared/model/person';
import type { Person } from '../../../../shared/model/person';
import { useDesk } from '../../../desk/use-desk';
import { useFindPeople } from '../../../desk/use-find-people';
import { localDay } from '../../../ui/local-day';
import { PlainForm } from '../../../ui/plain-form';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useText } from '../../../ui/text';
import { useDocumentWords } from './use-document-words';
import { machineNow } from '../../../ui/machine-instant';

const nothing = { personId: '', documentType: '', documentNumber: '', note: '' };

/** Takes a document in, in one line: whose it is, what it is, Enter. */
export function ReceiveForm() {
  const text = useText();
  const desk = useDesk();
  const documentWords = useDocumentWords();
  const [facts, setFacts] = useState(nothing);
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState<Message | null>(null);
  const findPeople = useFindPeople(localDay(new Date()));
  const label = (person: Person): string =>
    [personName(person), person.dateOfBirth || person.documentNumber].filter(Boolean).join(' · ');
  const chosen = desk.plan.person.get(facts.personId);
  const found = findPeople(query);
  const options = [...new Set(chosen === undefined ? found : [chosen, ...found])];

  const choose = (id: string | null): void => {
    const person = desk.plan.person.get(id ?? '');
    setFacts(
      person === undefined
        ? { ...facts, personId: '' }
        : {
            ...facts,
            personId: person.id,
            documentType: documentHeld(person),
            documentNumber: person.documentNumber,
          },
    );
  };
  const receive = (): void => {
    if (chosen === undefined && facts.documentNumber.trim() === '' && facts.note.trim() === '') {
      setProblem(message('heldDocuments.receive-missing'));
      return;
    }
    const document = {
      personId: chosen?.id ?? null,
      documentType: documentTypes.find((type) => type === facts.documentType) ?? ('' as const),
      documentNumber: facts.documentNumber.trim(),
      note: facts.note.trim(),
    };
    const hand = { now: machineNow(), by: desk.opened.operator };
    const done = desk.commit(
      message('heldDocuments.did-receive', { document: documentWords(document) }),
      receiveChanges(document, hand, () => crypto.randomUUID()),
    );
    setProblem(done.ok ? null : done.problem);
    if (done.ok) {
      setFacts(nothing);
      setQuery('');
    }
  };
  return (
    <PlainForm onSubmit={receive}>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <Select
          flex={2}
          searchable
          clearable
          label={text('heldDocuments.person')}
          placeholder={text('heldDocuments.person-search')}
          data={options.map((person) => ({ value: person.id, label: label(person) }))}
          filter={({ options: all }) => all}
          value={facts.personId === '' ? null : facts.personId}
          onChange={choose}
          searchValue={query}
          onSearchChange={setQuery}
          selectFirstOptionOnChange
          nothingFoundMessage={query.trim() === '' ? undefined : text('heldDocuments.person-none')}
          clearButtonProps={{ 'aria-label': text('heldDocuments.person-open') }}
        />
        <NativeSelect
          flex={1}
          label={text('heldDocuments.type')}
          data={[
            { value: '', label: text('heldDocuments.type-open') },
            ...documentTypes.map((value) => ({ value, label: text(`roster.document-${value}`) })),
          ]}
          value={facts.documentType}
          onChange={({ currentTarget }) => setFacts({ ...facts, documentType: currentTarget.value })}
        />
        <TextInput
          flex={1}
          label={text('heldDocuments.number')}
          value={facts.documentNumber}
          onChange={({ currentTarget }) => setFacts({ ...facts, documentNumber: currentTarget.value })}
        />
        <TextInput
          flex={1}
          label={text('heldDocuments.note')}
          value={facts.note}
          onChange={({ currentTarget }) => setFacts({ ...facts, note: currentTarget.value })}
        />
        <Button type="submit" style={{ flexShrink: 0 }}>
          {text('heldDocuments.receive')}
        </Button>
      </Group>
      <ProblemAlert problem={problem} />
    </PlainForm>
  );
}
