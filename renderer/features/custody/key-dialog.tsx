import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Message } from '../../../shared/messages/message';
import { useText } from '../../ui/text';
import { PlainForm } from '../../ui/plain-form';
import { ProblemAlert } from '../../ui/problem-alert';

interface KeyDialogProps {
  readonly title: string;
  readonly about?: string;
  readonly problem: Message | null;
  /** The button that does it. */
  readonly action: string;
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  readonly isDangerous?: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
  /** The other button; cancels where nothing else is said. */
  readonly other?: string;
  readonly children?: ReactNode;
}

/** A dialog with one thing to do, as a form, so that Enter does it. */
export function KeyDialog({
  title,
  about,
  problem,
  action,
  isBusy,
  isDisabled = false,
  isDangerous = false,
  onAct,
  onClose,
  other,
  children,
}: KeyDialogProps) {
  const text = useText();
  return (
    <Modal
      opened
      title={title}
      size={520}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': text('custodyScreen.cancel') }}
    >
      <PlainForm onSubmit={() => onAct()}>
        <Stack gap="sm">
          {about === undefined ? null : <Text size="sm">{about}</Text>}
          <ProblemAlert problem={problem} />
          {children}
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={onClose}>
              {other ?? text('custodyScreen.cancel')}
            </Button>
            <Button
              type="submit"
              loading={isBusy}
              disabled={isDisabled}
              {...(isDangerous ? { color: 'red.9' } : {})}
            >
              {action}
            </Button>
          </Group>
        </Stack>
      </PlainForm>
    </Modal>
  );
}
