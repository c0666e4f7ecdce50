import { Badge, NavLink, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useText } from '../ui/text';
import { sections } from './sections';
import type { SectionId } from './sections';

interface FrameNavProps {
  readonly section: SectionId;
  readonly onOpen: (section: SectionId) => void;
  /** How much waits in a section; sections without an entry have nothing. */
  readonly waiting?: Readonly<Partial<Record<SectionId, number>>>;
}

/** Longer numbers would leave no room for the name of the section; the label still says them. */
const mostShown = 999;

function badgeCount(count: number): string {
  return count > mostShown ? `${mostShown}+` : String(count);
}

/** The list of sections at the side. */
export function FrameNav({ section, onOpen, waiting = {} }: FrameNavProps) {
  const text = useText();
  return (
    <>
      <Stack gap={2} component="nav" aria-label={text('app.nav-label')}>
        {sections.map(({ id, label, Icon, digit }) => (
          <NavLink
            key={id}
            component="button"
            active={id === section}
            aria-current={id === section ? 'page' : undefined}
            label={text(label)}
            noWrap
            rightSection={
              (waiting[id] ?? 0) > 0 ? (
                <Badge
                  size="sm"
                  variant="light"
                  color="red"
                  style={{ flexShrink: 0 }}
                  aria-label={text('app.section-waiting', { section: text(label), count: waiting[id] ?? 0 })}
                >
                  {badgeCount(waiting[id] ?? 0)}
                </Badge>
              ) : undefined
            }
            leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
            aria-keyshortcuts={`Alt+${digit}`}
            title={text('app.shortcut', { digit })}
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
