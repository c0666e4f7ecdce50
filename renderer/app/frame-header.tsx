import {
  ActionIcon,
  Button,
  Group,
  Text,
  Tooltip,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLock, IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { useState } from 'react';
import { useDesk } from '../desk/use-desk';
import { DeskMark } from '../ui/desk-mark';
import { useSentence, useText } from '../ui/text';
import { SaveLabel } from './save-label';
import { UndoControls } from './undo-controls';
import { useRebuiltNotice } from './use-rebuilt-notice';
import { useSaveWarning } from './use-save-warning';

interface FrameHeaderProps {
  readonly onLock: () => void;
  readonly onClosed: () => void;
}

/** The bar on top: which plan, whether all of it is saved, undo and redo, colours, lock, close. */
export function FrameHeader({ onLock, onClosed }: FrameHeaderProps) {
  const desk = useDesk();
  const text = useText();
  const sentence = useSentence();
  const [isClosing, setClosing] = useState(false);
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  useRebuiltNotice();
  useSaveWarning();
  const close = async (): Promise<void> => {
    setClosing(true);
    const closed = await desk.close();
    setClosing(false);
    if (closed.ok) {
      onClosed();
    } else {
      notifications.show({ color: 'red', message: sentence(closed.problem) });
    }
  };

  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap">
      <Group gap="sm" wrap="nowrap" miw={0}>
        <DeskMark size={24} />
        <Text fw={600} size="md" style={{ whiteSpace: 'nowrap' }}>
          {text('app.name')}
        </Text>
        <Text c="dimmed" truncate>
          {desk.opened.label}
        </Text>
      </Group>
      <Group gap="xs" wrap="nowrap">
        <SaveLabel />
        <UndoControls />
        <Tooltip label={text(scheme === 'dark' ? 'app.light' : 'app.dark')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={text(scheme === 'dark' ? 'app.light' : 'app.dark')}
            onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
          >
            {scheme === 'dark' ? <IconSun size={18} /> : <IconMoon size={18} />}
          </ActionIcon>
        </Tooltip>
        <Tooltip label={text('leave.lock-hint')}>
          <Button
            size="xs"
            variant="default"
            aria-keyshortcuts="Control+L"
            leftSection={<IconLock size={16} aria-hidden />}
            onClick={onLock}
          >
            {text('leave.lock')}
          </Button>
        </Tooltip>
        <Button
          size="xs"
          variant="default"
          loading={isClosing}
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => void close()}
        >
          {text('app.close-plan')}
        </Button>
      </Group>
    </Group>
  );
}
