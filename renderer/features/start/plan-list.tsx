import { Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconFolder, IconPlus, IconRestore } from '@tabler/icons-react';
import type { PlanSummary } from '../../../shared/contract/plan-methods';
import { useText } from '../../ui/text';

interface PlanListProps {
  readonly plans: readonly PlanSummary[];
  readonly onOpen: (plan: PlanSummary) => void;
  readonly onNew: () => void;
  readonly onRestore: () => void;
}

/** The plans on this computer, newest first. */
export function PlanList({ plans, onOpen, onNew, onRestore }: PlanListProps) {
  const text = useText();
  return (
    <Stack>
      <Title order={2} size="h3">
        {text('start.choose')}
      </Title>
      <Stack
        gap={6}
        component="ul"
        p={0}
        m={0}
        aria-label={text('start.plans')}
        style={{ listStyle: 'none' }}
      >
        {plans
          .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
          .map((plan) => (
            <li key={plan.planId}>
              <UnstyledButton
                className="desk-surface"
                w="100%"
                p="sm"
                onClick={() => onOpen(plan)}
                aria-label={text('start.open-named', { label: plan.label })}
              >
                <Group wrap="nowrap">
                  <IconFolder size={20} stroke={1.6} aria-hidden />
                  <div style={{ flex: 1, minWidth: 0 }}>
                    <Text fw={500} truncate>
                      {plan.label}
                    </Text>
                    <Text size="xs" c="dimmed">
                      {text('start.created', { date: new Date(plan.createdAt).toLocaleString('en-GB') })}
                    </Text>
                  </div>
                  <IconChevronRight size={18} aria-hidden />
                </Group>
              </UnstyledButton>
            </li>
          ))}
      </Stack>
      <Group grow>
        <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>
          {text('start.new')}
        </Button>
        <Button variant="default" leftSection={<IconRestore size={16} aria-hidden />} onClick={onRestore}>
          {text('start.restore')}
        </Button>
      </Group>
    </Stack>
  );
}
