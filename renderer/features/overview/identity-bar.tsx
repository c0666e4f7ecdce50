import { Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { whereabouts } from '../../../shared/planning/where-everybody-is';
import type { Whereabouts, WhereaboutsCounts } from '../../../shared/planning/where-everybody-is';
import { PartSwatch, PartsBar } from '../../ui/parts-bar';
import { useText } from '../../ui/text';

interface IdentityBarProps {
  readonly where: WhereaboutsCounts;
  readonly onShow: (part: Whereabouts) => void;
}

/** The roster as the sum of its parts; a part opens its people. */
export function IdentityBar({ where, onShow }: IdentityBarProps) {
  const text = useText();
  const parts = whereabouts.filter((part) => where[part] > 0);
  const label = (part: Whereabouts) =>
    text('situation.bar', { part: text(`where.part-${part}`), count: where[part] });
  return (
    <Paper className="desk-surface" p="md">
      <Stack gap="xs">
        <PartsBar
          label={text('where.label')}
          parts={parts.map((part) => ({ part, count: where[part], label: label(part) }))}
        />
        <Group gap="lg">
          {parts.map((part) => (
            <UnstyledButton key={part} onClick={() => onShow(part)}>
              <Group gap={6}>
                <PartSwatch part={part} />
                <Text size="sm">{text(`where.part-${part}`)}</Text>
                <Text size="sm" fw={600}>
                  {text('board.number', { count: where[part] })}
                </Text>
              </Group>
            </UnstyledButton>
          ))}
        </Group>
      </Stack>
    </Paper>
  );
}
