import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { Receipt } from '../../../shared/contract/custody-methods';
import type { Message } from '../../../shared/messages/message';
import { useSentence, useText } from '../../ui/text';
import classes from './start.module.css';

interface ReceiptViewProps {
  readonly receipt: Receipt;
  readonly onPutAway: () => void;
}

/** Instants are kept as the host wrote them; here they are read by a person. */
function withReadableTime(fact: Message): Message {
  const at = fact.values?.['at'];
  const instant = typeof at === 'string' ? new Date(at) : null;
  return instant === null || Number.isNaN(instant.getTime())
    ? fact
    : { ...fact, values: { ...fact.values, at: instant.toLocaleString('en-GB') } };
}

/** What a seal or a burn did: what is gone, what is not, and what is outside of the program's reach. */
export function ReceiptView({ receipt, onPutAway }: ReceiptViewProps) {
  const text = useText();
  const sentence = useSentence();
  const part = (
    title: 'start.receipt-destroyed' | 'start.receipt-remaining' | 'start.receipt-outstanding',
    facts: readonly Message[],
    none: 'start.receipt-nothing' | 'start.receipt-none-remaining' | 'start.receipt-none-outstanding',
  ): React.JSX.Element => (
    <section aria-label={text(title)}>
      <Text fw={600} mb={4}>
        {text(title)}
      </Text>
      {facts.length === 0 ? (
        <Text c="dimmed">{text(none)}</Text>
      ) : (
        <List size="sm" spacing={4} style={{ overflowWrap: 'anywhere' }}>
          {facts.map((fact, index) => (
            <List.Item key={index}>{sentence(withReadableTime(fact))}</List.Item>
          ))}
        </List>
      )}
    </section>
  );
  const seconds = (Math.max(1, Math.ceil(receipt.tookMs / 100)) / 10).toLocaleString('en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (
    <Stack className={classes.receipt}>
      <div>
        <Title order={2} size="h3">
          {text(`start.receipt-${receipt.action}`)}
        </Title>
        <Text c="dimmed">
          {text('start.receipt-at', { date: new Date(receipt.at).toLocaleString('en-GB'), seconds })}
        </Text>
      </div>
      {part('start.receipt-destroyed', receipt.destroyed, 'start.receipt-nothing')}
      {receipt.remaining.length === 0 ? (
        part('start.receipt-remaining', receipt.remaining, 'start.receipt-none-remaining')
      ) : (
        <Alert color="red" variant="light">
          {part('start.receipt-remaining', receipt.remaining, 'start.receipt-none-remaining')}
        </Alert>
      )}
      {part('start.receipt-outstanding', receipt.outstanding, 'start.receipt-none-outstanding')}
      <Text size="xs" c="dimmed">
        {text('start.receipt-limits')}
      </Text>
      <Group justify="space-between" className={classes.notPrinted}>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {text('start.receipt-print')}
        </Button>
        <Button onClick={onPutAway}>{text('start.receipt-put-away')}</Button>
      </Group>
    </Stack>
  );
}
