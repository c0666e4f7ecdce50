import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { IconCalendarQuestion } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { RosterMapping } from '../../../shared/roster-import/types';
import { useText } from '../../ui/text';
import type { DateColumn } from '../../workers/import-protocol';
import { withDateOrder } from './corrected-mapping';
import { longDay } from './long-day';

interface DateColumnsProps {
  readonly mapping: RosterMapping;
  readonly columns: readonly DateColumn[];
  readonly onMapping: (mapping: RosterMapping) => void;
}

const orders = ['dmy', 'mdy'] as const;

/** In which order day and month stand in each column of dates, and why; asked once a column where nothing tells. */
export function DateColumns({ mapping, columns, onMapping }: DateColumnsProps) {
  const text = useText();
  const { locale } = useIntl();
  const evidence = ({ reading, sample }: DateColumn): string => {
    const { order } = reading;
    const day = sample === null ? '' : order === 'mdy' ? sample.monthFirst : sample.dayFirst;
    const readAs =
      sample === null
        ? ''
        : text('importScreen.date-read-as', { text: sample.text, day: longDay(day, locale) });
    return `${text(`importScreen.date-because-${reading.evidence}`, { ...reading.counts, order })} ${readAs}`;
  };
  const asked = columns.filter(({ reading }) => reading.evidence === 'ambiguous');
  const known = columns.filter(({ reading, sample }) => reading.evidence !== 'ambiguous' && sample !== null);
  return (
    <>
      {asked.map((column) => (
        <Alert
          key={column.index}
          color="yellow"
          radius={0}
          py="xs"
          styles={{ title: { color: 'var(--mantine-color-text)' } }}
          icon={<IconCalendarQuestion aria-hidden />}
          title={text('importScreen.date-ask', { header: column.header })}
        >
          <Group gap="sm">
            <Text size="sm">{text('importScreen.date-counts', column.reading.counts)}</Text>
            {orders.map((order) => {
              const { sample } = column;
              const day = order === 'mdy' ? sample?.monthFirst : sample?.dayFirst;
              return (
                <Button
                  key={order}
                  size="compact-sm"
                  variant="default"
                  onClick={() => onMapping(withDateOrder(mapping, column, order))}
                >
                  {sample === null || day === undefined
                    ? text(`importScreen.date-${order}`)
                    : text('importScreen.date-choice', { text: sample.text, day: longDay(day, locale) })}
                </Button>
              );
            })}
          </Group>
        </Alert>
      ))}
      {known.map((column) => {
        const other = column.reading.order === 'mdy' ? 'dmy' : 'mdy';
        return (
          <Group key={column.index} gap={6} px="sm">
            <Text size="xs" c="dimmed">
              {text('importScreen.date-column', { header: column.header, evidence: evidence(column) })}
            </Text>
            <Anchor
              component="button"
              size="xs"
              onClick={() => onMapping(withDateOrder(mapping, column, other))}
            >
              {text(`importScreen.date-read-${other}`)}
            </Anchor>
          </Group>
        );
      })}
    </>
  );
}
