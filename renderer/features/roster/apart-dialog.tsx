import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PlainForm } from '../../ui/plain-form';
import { useText } from '../../ui/text';

interface ApartDialogProps {
  /** How many people leave a household. */
  readonly count: number;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why people who travel together shall not do so any more. */
export function ApartDialog({ count, onReason, onClose }: ApartDialogProps) {
  const text = useText();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': text('roster.close') }}
      title={text('person.apart-title')}
    >
      <PlainForm
        onSubmit={() => {
          setTried(true);
          if (reason.trim() !== '') {
            onReason(reason.trim());
          }
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{text('person.apart-text', { count })}</Text>
          <TextInput
            size="xs"
            data-autofocus
            label={text('person.apart-reason')}
            error={isTried && reason.trim() === '' ? text('person.apart-missing') : undefined}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text('roster.cancel')}
            </Button>
            <Button type="submit">{text('person.apart-yes')}</Button>
          </Group>
        </Stack>
      </PlainForm>
    </Modal>
  );
}
