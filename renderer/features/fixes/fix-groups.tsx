import { Badge, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconUserOff } from '@tabler/icons-react';
import { useSentence, useText } from '../../ui/text';
import { reasonWords } from './fix-words';
import classes from './fixes.module.css';
import type { FixGroup } from './group-items';

interface FixGroupsProps {
  readonly groups: readonly FixGroup[];
  readonly shown: string;
  readonly onShow: (key: string) => void;
}

const signs = {
  blocked: { Icon: IconAlertTriangle, color: 'var(--mantine-color-red-text)', badge: 'red' },
  unread: { Icon: IconInfoCircle, color: 'var(--mantine-color-yellow-text)', badge: 'yellow' },
  'no-person': { Icon: IconUserOff, color: 'var(--mantine-color-dimmed)', badge: 'gray' },
} as const;

/** What is the matter with the waiting items, a reason each, with how many wait for it. */
export function FixGroups({ groups, shown, onShow }: FixGroupsProps) {
  const text = useText();
  const sentence = useSentence();
  const kinds = (['blocked', 'unread', 'no-person'] as const).filter((kind) =>
    groups.some((group) => group.kind === kind),
  );
  return (
    <nav className={classes.groups} aria-label={text('fixes.groups')}>
      {kinds.map((kind) => {
        const { Icon, color, badge } = signs[kind];
        return (
          <section key={kind} aria-label={text(`fixes.kind-${kind}`)}>
            <Text size="xs" fw={600} c="dimmed" px={8} pt={10} pb={4}>
              {text(`fixes.kind-${kind}`)}
            </Text>
            {groups
              .filter((group) => group.kind === kind)
              .map(({ key, sample, items }) => (
                <UnstyledButton
                  key={key}
                  className={classes.group ?? ''}
                  aria-pressed={key === shown}
                  onClick={() => onShow(key)}
                >
                  <Icon size={16} color={color} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
                  <span style={{ flex: 1, minWidth: 0 }}>
                    {reasonWords(sample.reason, text, sentence)}
                    {sample.column !== '' && kind !== 'no-person' && (
                      <Text span size="xs" c="dimmed" display="block" truncate>
                        <bdi>{sample.column}</bdi>
                      </Text>
                    )}
                  </span>
                  <Badge size="sm" variant="light" color={badge} style={{ flexShrink: 0 }}>
                    {items.length}
                  </Badge>
                </UnstyledButton>
              ))}
          </section>
        );
      })}
    </nav>
  );
}
