import { Alert, Button, List, Text } from '@mantine/core';
import { IconCircleCheck, IconShieldCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Answer } from '../../../shared/contract/desk-bridge';
import type { AuditHead } from '../../../shared/contract/history-methods';
import { useSaveStatus } from '../../desk/use-desk';
import { getBridge } from '../../platform/bridge';
import { useSentence, useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { NumberedWords } from '../../ui/numbered-words';
import { SectionCard } from '../../ui/section-card';

/** The eight words of the present step, and a check of the whole chain on demand. */
export function HeadCard() {
  const text = useText();
  const sentence = useSentence();
  const { problem } = useNotices();
  const saving = useSaveStatus().state; // a change that is being saved moves the head
  const [head, setHead] = useState<AuditHead | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [verified, setVerified] = useState<Answer<'verifyHistory'> | null>(null);

  useEffect(() => {
    void getBridge()
      .auditHead({})
      .then((answer) => {
        if (answer.ok) {
          setHead(answer.value);
        } else {
          problem(answer.problem);
        }
      });
  }, [saving, problem]);
  const verify = async (): Promise<void> => {
    setBusy(true);
    const answer = await getBridge().verifyHistory({});
    setBusy(false);
    setVerified(answer.ok ? answer.value : null);
    if (answer.ok) {
      setHead(answer.value.head);
    } else {
      problem(answer.problem);
    }
  };

  const faults = verified?.problems ?? [];
  return (
    <SectionCard
      title={text('custodyScreen.head-title')}
      about={text('custodyScreen.head-text')}
      aside={
        <Button
          size="xs"
          variant="light"
          loading={isBusy}
          leftSection={<IconShieldCheck size={16} aria-hidden />}
          onClick={() => void verify()}
          style={{ flexShrink: 0 }}
        >
          {text('custodyScreen.verify')}
        </Button>
      }
    >
      {head === null ? null : (
        <div>
          <Text size="sm" fw={500} mb={6}>
            {text('custodyScreen.head-step', { sequence: head.sequence })}
          </Text>
          <NumberedWords words={head.words} columns={4} label={text('custodyScreen.head-words')} />
        </div>
      )}
      <div role="status">
        {verified !== null && faults.length === 0 && (
          <Alert color="teal" p="sm" icon={<IconCircleCheck aria-hidden />}>
            <Text c="var(--desk-good)">
              {text('custodyScreen.verified', { sequence: verified.head.sequence })}
            </Text>
          </Alert>
        )}
        {faults.length > 0 && (
          <Alert color="red" p="sm" title={text('custodyScreen.verify-problems', { count: faults.length })}>
            <List size="sm">
              {faults.map((fault, index) => (
                <List.Item key={index}>{sentence(fault)}</List.Item>
              ))}
            </List>
          </Alert>
        )}
      </div>
    </SectionCard>
  );
}
