import { Badge, Tabs } from '@mantine/core';
import type { MantineColor } from '@mantine/core';

interface TabLabelProps {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
  readonly color?: MantineColor;
}

/** A tab that says how much is in it. */
export function TabLabel({ value, label, count = 0, color = 'gray' }: TabLabelProps) {
  return (
    <Tabs.Tab
      value={value}
      rightSection={
        count > 0 ? (
          <Badge size="sm" variant="light" color={color}>
            {count}
          </Badge>
        ) : undefined
      }
    >
      {label}
    </Tabs.Tab>
  );
}
