import { NavLink, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useText } from '../ui/text';
import { sections } from './sections';
import type { SectionId } from './sections';

interface FrameNavProps {
  readonly section: SectionId;
  readonly onOpen: (section: SectionId) => void;
}

/** The list of sections at the side. */
export function FrameNav({ section, onOpen }: FrameNavProps) {
  const text = useText();
  return (
    <>
      <Stack gap={2} component="nav" aria-label={text('app.nav-label')}>
        {sections.map(({ id, label, Icon }, index) => (
          <NavLink
            key={id}
            component="button"
            active={id === section}
            aria-current={id === section ? 'page' : undefined}
            label={text(label)}
            leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
            aria-keyshortcuts={`Alt+${index + 1}`}
            title={text('app.shortcut', { digit: index + 1 })}
            onClick={() => onOpen(id)}
            style={{ borderRadius: 'var(--mantine-radius-sm)' }}
          />
        ))}
      </Stack>
      <Text size="xs" c="dimmed" mt="auto" p="xs" style={{ display: 'flex', gap: 6 }}>
        <IconLock size={14} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
        {text('start.offline')}
      </Text>
    </>
  );
}
