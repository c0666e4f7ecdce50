import { Button, Table } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { personName } from '../../../shared/model/person';
import { useDesk, useTable } from '../../desk/use-desk';
import { EmptyState } from '../../ui/empty-state';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { askAgain } from './decide';
import classes from './same-person.module.css';

/** What was decided, the latest first, each with the way back. */
export function DecidedPanel() {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const people = useTable('person');
  const decisions = [...useTable('matchDecision').values()].sort((one, other) =>
    one.at < other.at ? 1 : -1,
  );
  if (decisions.length === 0) {
    return (
      <EmptyState
        order={2}
        icon={<IconUsersGroup />}
        title={text('samePerson.none-decided-title')}
        text={text('samePerson.none-decided')}
      />
    );
  }
  const nameOf = (id: string): string => {
    const person = people.get(id);
    return person === undefined ? id : personName(person);
  };
  return (
    <div className={classes.decisions}>
      <Table className={`desk-surface ${classes.table ?? ''}`} aria-label={text('samePerson.list-decided')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text('samePerson.column-pair')}</Table.Th>
            <Table.Th>{text('samePerson.column-verdict')}</Table.Th>
            <Table.Th>{text('samePerson.column-when')}</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {decisions.map((decision) => {
            const [one, other] = [nameOf(decision.oneId), nameOf(decision.otherId)];
            return (
              <Table.Tr key={decision.id}>
                <Table.Td>
                  <bdi dir="auto" className={classes.line}>
                    {one}
                  </bdi>
                  <bdi dir="auto" className={classes.line}>
                    {other}
                  </bdi>
                </Table.Td>
                <Table.Td>{text(`samePerson.verdict-${decision.verdict}`)}</Table.Td>
                <Table.Td>
                  {text('samePerson.decided-by', {
                    at: new Date(decision.at).toLocaleString('en-GB', {
                      dateStyle: 'medium',
                      timeStyle: 'short',
                    }),
                    by: decision.by,
                  })}
                </Table.Td>
                <Table.Td ta="end">
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={text('samePerson.ask-again-about', { one, other })}
                    onClick={() => askAgain(desk, notices, decision)}
                  >
                    {text('samePerson.ask-again')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
