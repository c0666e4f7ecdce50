import { Button, Center, Table } from '@mantine/core';
import { useState } from 'react';
import type { RejectedCell } from '../../../shared/roster-import/types';
import { useSentence, useText } from '../../ui/text';
import classes from './import.module.css';

interface RejectedCellsProps {
  readonly label: string;
  readonly cells: readonly RejectedCell[];
}

const cellsAtOnce = 200;

/** Cells that could not be read: where, what stands there, and why. */
export function RejectedCells({ label, cells }: RejectedCellsProps) {
  const text = useText();
  const sentence = useSentence();
  const [shown, setShown] = useState(cellsAtOnce);
  return (
    <>
      <Table className={classes.table ?? ''} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.rowHead ?? ''}>{text('importScreen.row')}</Table.Th>
            <Table.Th w="16%">{text('importScreen.column')}</Table.Th>
            <Table.Th w="24%">{text('importScreen.value')}</Table.Th>
            <Table.Th>{text('importScreen.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cells.slice(0, shown).map((cell) => (
            <Table.Tr key={`${cell.sheet} ${cell.row} ${cell.column}`}>
              <Table.Th className={classes.rowHead ?? ''} scope="row" fw={400}>
                {cell.row}
              </Table.Th>
              <Table.Td>
                {cell.column === '' ? text('importScreen.whole-row') : <bdi>{cell.column}</bdi>}
              </Table.Td>
              <Table.Td className={classes.clipped ?? ''} title={cell.value}>
                <bdi>{cell.value}</bdi>
              </Table.Td>
              <Table.Td>{sentence(cell.reason)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {cells.length > shown && (
        <Center p="sm">
          <Button size="xs" variant="default" onClick={() => setShown((count) => count + cellsAtOnce)}>
            {text('importScreen.show-more')}
          </Button>
        </Center>
      )}
    </>
  );
}
