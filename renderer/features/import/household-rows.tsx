import { Button, Center, Switch, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useSentence, useText } from '../../ui/text';
import type { HouseholdView } from '../../workers/import-protocol';
import classes from './import.module.css';

interface HouseholdRowsProps {
  readonly label: string;
  readonly households: readonly HouseholdView[];
  /** Present where the planner decides: which are to travel apart, and how to change that. */
  readonly decision?: {
    readonly declined: ReadonlySet<string>;
    readonly onDecide: (id: string, isAccepted: boolean) => void;
  };
}

const householdsAtOnce = 100;

/** Households and their members. */
export function HouseholdRows({ label, households, decision }: HouseholdRowsProps) {
  const text = useText();
  const sentence = useSentence();
  const [shown, setShown] = useState(householdsAtOnce);
  return (
    <>
      <Table className={classes.table ?? ''} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {decision !== undefined && <Table.Th w={96}>{text('importScreen.together')}</Table.Th>}
            <Table.Th w="20%">{text('importScreen.household')}</Table.Th>
            <Table.Th>{text('importScreen.members')}</Table.Th>
            {decision !== undefined && <Table.Th w="36%">{text('importScreen.reason')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {households.slice(0, shown).map((household) => (
            <Table.Tr key={household.key}>
              {decision !== undefined && (
                <Table.Td>
                  <Switch
                    size="sm"
                    aria-label={text('importScreen.household-accept', {
                      label: household.label,
                      members: household.members.join('; '),
                    })}
                    checked={!decision.declined.has(household.key)}
                    onChange={({ currentTarget }) => decision.onDecide(household.key, currentTarget.checked)}
                  />
                </Table.Td>
              )}
              <Table.Td>
                <bdi>{household.label}</bdi>
              </Table.Td>
              <Table.Td>
                <bdi>{household.members.join('; ')}</bdi>
                <Text span c="dimmed" ml={6}>
                  {text('importScreen.member-count', { count: household.members.length })}
                </Text>
              </Table.Td>
              {decision !== undefined && (
                <Table.Td>{household.reason !== null && sentence(household.reason)}</Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {households.length > shown && (
        <Center p="sm">
          <Button size="xs" variant="default" onClick={() => setShown((count) => count + householdsAtOnce)}>
            {text('importScreen.show-more')}
          </Button>
        </Center>
      )}
    </>
  );
}
