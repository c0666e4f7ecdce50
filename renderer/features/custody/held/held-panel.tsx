import { Alert, Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconPrinter, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { heldListHtml } from '../../../../shared/departure-day/held-list-html';
import { foldText } from '../../../../shared/matching/text/fold-text';
import type { HeldDocument } from '../../../../shared/model/held-document';
import { personName } from '../../../../shared/model/person';
import { useDesk, useTable } from '../../../desk/use-desk';
import { getBridge } from '../../../platform/bridge';
import { printDocument } from '../../../platform/print-document';
import { SectionCard } from '../../../ui/section-card';
import { useSentence, useText } from '../../../ui/text';
import { useNotices } from '../../../ui/use-notices';
import { message } from '../../../../shared/messages/message';
import { EndDialog } from './end-dialog';
import type { Ending } from './end-dialog';
import { HeldTable } from './held-table';
import { ReceiveForm } from './receive-form';
import { machineNow } from '../../../ui/machine-instant';

const shows = ['held', 'all'] as const;

/** Passports and papers in the custody of the desk: taken in, found, given back, carried along or destroyed. */
export function HeldPanel() {
  const text = useText();
  const sentence = useSentence();
  const notices = useNotices();
  const { plan } = useDesk();
  const table = useTable('heldDocument');
  const people = useTable('person');
  const [show, setShow] = useState<(typeof shows)[number]>('held');
  const [filter, setFilter] = useState('');
  const [ending, setEnding] = useState<Ending | null>(null);
  const documents = [...table.values()].sort(
    (one, other) => Date.parse(other.receivedAt) - Date.parse(one.receivedAt),
  );
  const held = documents.filter(({ state }) => state === 'received');
  const leftBehind = held.filter(({ personId }) => people.get(personId ?? '')?.status === 'departed');
  const words = foldText(filter).split(' ').filter(Boolean);
  const isWanted = ({ personId, documentNumber, note, givenTo }: HeldDocument): boolean => {
    const person = people.get(personId ?? '');
    const about = foldText(
      [person === undefined ? '' : personName(person), documentNumber, note, givenTo].join(' '),
    );
    return words.every((word) => about.includes(word));
  };
  const shown = (show === 'held' ? held : documents).filter(isWanted);
  const print = async (): Promise<void> => {
    const what = text('heldDocuments.printed');
    notices.accepted(await getBridge().recordPrint({ what, copies: 1 }));
    if (!(await printDocument(heldListHtml(plan, shown, machineNow(), sentence)))) {
      notices.problem(message('heldDocuments.print-broke'));
    }
  };
  return (
    <SectionCard
      title={text('heldDocuments.title')}
      about={text('heldDocuments.about')}
      aside={
        <Button
          variant="default"
          style={{ flexShrink: 0 }}
          leftSection={<IconPrinter size={16} aria-hidden />}
          disabled={shown.length === 0}
          onClick={() => void print()}
        >
          {text('heldDocuments.print')}
        </Button>
      }
    >
      <ReceiveForm />
      {leftBehind.length === 0 ? null : (
        <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden />}>
          {text('heldDocuments.left-behind', { count: leftBehind.length })}
        </Alert>
      )}
      <Group justify="space-between">
        <Text fw={500} role="status">
          {text('heldDocuments.held', { count: held.length })}
        </Text>
        <Group gap="xs">
          <TextInput
            size="xs"
            type="search"
            aria-label={text('heldDocuments.filter')}
            placeholder={text('heldDocuments.filter')}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={filter}
            onChange={({ currentTarget }) => setFilter(currentTarget.value)}
          />
          <SegmentedControl
            size="xs"
            aria-label={text('heldDocuments.show')}
            value={show}
            onChange={setShow}
            data={shows.map((value) => ({ value, label: text(`heldDocuments.show-${value}`) }))}
          />
        </Group>
      </Group>
      <HeldTable documents={shown} onEnd={setEnding} />
      {ending === null ? null : <EndDialog ending={ending} onClose={() => setEnding(null)} />}
    </SectionCard>
  );
}
