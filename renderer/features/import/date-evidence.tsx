import { Alert, Text } from '@mantine/core';
import { IconCalendarQuestion } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { RosterMapping } from '../../../shared/roster-import/types';
import { useText } from '../../ui/text';
import type { DateSample } from '../../workers/import-protocol';
import { longDay } from './long-day';

interface DateEvidenceProps {
  readonly mapping: RosterMapping;
  readonly sample: DateSample | null;
}

/** Why the dates are read in this order, with one of the file's dates; a warning where nothing tells the order. */
export function DateEvidence({ mapping, sample }: DateEvidenceProps) {
  const text = useText();
  const { locale } = useIntl();
  const { dayFirst, monthFirst, both } = mapping.dateOrderCounts;
  const readAs =
    sample === null
      ? ''
      : text('importScreen.date-read-as', { text: sample.text, day: longDay(sample.day, locale) });
  switch (mapping.dateOrderEvidence) {
    case 'ambiguous':
      return (
        <Alert
          color="yellow"
          radius={0}
          py="xs"
          styles={{ title: { color: 'var(--mantine-color-text)' } }}
          icon={<IconCalendarQuestion aria-hidden />}
          title={text('importScreen.date-ambiguous-title')}
        >
          <Text size="sm">
            {readAs} {text('importScreen.date-ambiguous', { count: both })}
          </Text>
        </Alert>
      );
    case 'certain':
      return (
        <Text size="xs" c="dimmed">
          {text('importScreen.date-certain', { dayFirst, monthFirst })} {readAs}
        </Text>
      );
    case 'none':
      return (
        <Text size="xs" c="dimmed">
          {text('importScreen.date-none')}
        </Text>
      );
  }
}
