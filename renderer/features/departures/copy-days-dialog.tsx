import { Button, Group, Modal, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { message } from '../../../shared/messages/message';
import { creation } from '../../../shared/model/apply-changes';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import { copyDays, laterCopy } from '../../../shared/planning/copy-departures';
import type { CopyRhythm } from '../../../shared/planning/copy-departures';
import { dayLater, daysBetween } from '../../../shared/kit/zoned-time';
import { useDesk } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { newDepartureId } from './departure-id';
import type { DepartureRow } from './departure-row';
import { shownTime } from './local-time';

interface CopyDaysDialogProps {
  /** Departures with a time, the first to leave first. */
  readonly selected: readonly DepartureRow[];
  readonly onClose: () => void;
}

const rhythms = ['daily', 'weekdays', 'every'] as const;
const mostCopies = 1000;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Copies departures to other days, shown before they are made; one step. */
export function CopyDaysDialog({ selected, onClose }: CopyDaysDialogProps) {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const base = selected[0]?.departure.departsAt.slice(0, 10) ?? '';
  const [first, setFirst] = useState(() => dayLater(base, 1));
  const [last, setLast] = useState(() => dayLater(base, 7));
  const [kind, setKind] = useState<CopyRhythm['kind']>('daily');
  const [step, setStep] = useState('2');
  const isStep = /^[1-9]\d{0,2}$/.test(step.trim());

  const copies = useMemo((): Departure[] => {
    if (!isDay(first) || !isDay(last) || (kind === 'every' && !isStep)) {
      return [];
    }
    const rhythm: CopyRhythm = kind === 'every' ? { kind, days: Number(step) } : { kind };
    const taken = new Set<string>(desk.plan.departure.keys());
    return copyDays(first, last, rhythm)
      .map((day) => daysBetween(base, day))
      .filter((days) => days !== 0)
      .flatMap((days) => selected.map(({ departure }) => laterCopy(departure, days, departure.id)))
      .slice(0, mostCopies)
      .map((copy) => {
        const id = newDepartureId(copy, taken);
        taken.add(id);
        return { ...copy, id };
      });
  }, [base, desk, first, isStep, kind, last, selected, step]);

  return (
    <Modal
      opened
      onClose={onClose}
      size={680}
      styles={{ title: { fontWeight: 600 } }}
      closeButtonProps={{ 'aria-label': text('departures.close') }}
      title={text('departures.copy-title', { count: selected.length })}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const label = message('departures.step-copy', { count: copies.length });
          const changes = copies.map((copy) => creation('departure', copy));
          if (copies.length > 0 && notices.accepted(desk.commit(label, changes))) {
            onClose();
          }
        }}
      >
        <Stack gap="sm">
          <Group gap="sm" align="flex-start">
            <TextInput
              size="xs"
              type="date"
              label={text('departures.copy-from')}
              value={first}
              data-autofocus
              onChange={({ currentTarget }) => setFirst(currentTarget.value)}
            />
            <TextInput
              size="xs"
              type="date"
              label={text('departures.copy-to')}
              value={last}
              error={isDay(first) && isDay(last) && last < first ? text('departures.copy-order') : undefined}
              onChange={({ currentTarget }) => setLast(currentTarget.value)}
            />
            <Select
              size="xs"
              w={190}
              label={text('departures.copy-rhythm')}
              data={rhythms.map((value) => ({ value, label: text(`departures.copy-${value}`) }))}
              value={kind}
              allowDeselect={false}
              onChange={(next) => setKind(next ?? kind)}
            />
            {kind === 'every' && (
              <TextInput
                size="xs"
                w={120}
                inputMode="numeric"
                label={text('departures.copy-step')}
                value={step}
                error={isStep ? undefined : text('departures.copy-step-wrong')}
                onChange={({ currentTarget }) => setStep(currentTarget.value)}
              />
            )}
          </Group>
          <Text size="xs" c="dimmed">
            {text('departures.copy-about')}
          </Text>
          <Table.ScrollContainer
            minWidth={400}
            maxHeight={300}
            scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
          >
            <Table aria-label={text('departures.copy-table')} verticalSpacing={4} fz="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{text('departures.column-departure')}</Table.Th>
                  <Table.Th>{text('departures.column-departs')}</Table.Th>
                  <Table.Th>{text('departures.column-arrives')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {copies.map((copy) => {
                  const departs = shownTime(copy.departsAt);
                  const arrives = shownTime(copy.arrivesAt);
                  return (
                    <Table.Tr key={copy.id}>
                      <Table.Td>{departureName(copy)}</Table.Td>
                      <Table.Td>{text('departures.time-read', departs)}</Table.Td>
                      <Table.Td>{arrives.time === '' ? '' : text('departures.time-read', arrives)}</Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text('departures.cancel')}
            </Button>
            <Button type="submit" disabled={copies.length === 0}>
              {text('departures.copy-yes', { count: copies.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
