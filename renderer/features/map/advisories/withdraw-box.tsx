import { Button, Stack, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Advisory } from '../../../../shared/model/advisory';
import { PlainForm } from '../../../ui/plain-form';
import { useText } from '../../../ui/text';
import { ConsequencesBox } from './consequences-box';
import { useAdvisorySteps } from './use-advisory-steps';

interface WithdrawBoxProps {
  readonly advisory: Advisory;
  readonly onShow: (label: string, ids: ReadonlySet<string>) => void;
  readonly onDone: () => void;
}

/** Withdraws an advisory with a reason, after showing what depended on it; or lets a withdrawn one hold again. */
export function WithdrawBox({ advisory, onShow, onDone }: WithdrawBoxProps) {
  const text = useText();
  const steps = useAdvisorySteps();
  const [isAsking, setIsAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const without = useMemo(
    () => ({ ...advisory, withdrawnAt: new Date().toISOString(), withdrawnReason: '' }),
    [advisory],
  );
  if (advisory.withdrawnAt !== '') {
    return (
      <Button variant="default" onClick={() => steps.restore(advisory) && onDone()}>
        {text('advisories.restore')}
      </Button>
    );
  }
  if (!isAsking) {
    return (
      <Button variant="subtle" color="red" onClick={() => setIsAsking(true)}>
        {text('advisories.withdraw')}
      </Button>
    );
  }
  const withdraw = (): void => {
    if (reason.trim() === '') {
      setIsMissing(true);
    } else if (steps.withdraw(advisory, reason.trim())) {
      onDone();
    }
  };
  return (
    <PlainForm onSubmit={withdraw}>
      <Stack gap="xs">
        <ConsequencesBox
          advisory={without}
          title={text('advisories.then-withdraw')}
          onShow={onShow}
          onScenario={null}
        />
        <TextInput
          label={text('advisories.withdraw-reason')}
          value={reason}
          error={isMissing && reason.trim() === '' ? text('advisories.reason-missing') : undefined}
          onChange={({ currentTarget: { value } }) => setReason(value)}
          data-autofocus
        />
        <Button type="submit" color="red">
          {text('advisories.withdraw-now')}
        </Button>
      </Stack>
    </PlainForm>
  );
}
