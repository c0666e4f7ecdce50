import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { RosterMapping } from '../../../shared/roster-import/types';
import { useText } from '../../ui/text';
import type { PreviewRow } from '../../workers/import-protocol';
import { ColumnFieldSelect } from './column-field-select';
import { columnLetters } from '../../../shared/roster-import/column-letters';
import { withField, withNameOrder } from './corrected-mapping';
import classes from './import.module.css';
import { NameOrderSelect } from './name-order-select';
import { PreviewCell } from './preview-cell';
import { PreviewRowHead } from './preview-row-head';

interface PreviewTableProps {
  readonly mapping: RosterMapping;
  readonly rows: readonly PreviewRow[];
  readonly onMapping: (mapping: RosterMapping) => void;
}

/** Hundreds of columns would make the screen slow; more are a click away. */
const columnsAtOnce = 40;

/** The first rows as they are understood, under headers that say what each column is and let it be corrected. */
export function PreviewTable({ mapping, rows, onMapping }: PreviewTableProps) {
  const text = useText();
  const [shown, setShown] = useState(columnsAtOnce);
  const columns = mapping.columns.slice(0, shown);
  const hidden = mapping.columns.length - columns.length;
  return (
    <Table className={classes.table ?? ''} aria-label={text('importScreen.preview-table')} withColumnBorders>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes.rowHead ?? ''} scope="col">
            {text('importScreen.row')}
          </Table.Th>
          {columns.map((column) => {
            const header =
              column.header || text('importScreen.column-nameless', { letter: columnLetters(column.index) });
            return (
              <Table.Th key={column.index} className={classes.field ?? ''} scope="col">
                <Text size="xs" fw={600} truncate title={header}>
                  {header}
                </Text>
                <ColumnFieldSelect
                  header={header}
                  field={column.field}
                  onField={(field) => onMapping(withField(mapping, column.index, field))}
                />
                {column.field === 'full_name' ? (
                  <NameOrderSelect
                    header={header}
                    order={column.nameOrder ?? 'given-first'}
                    onOrder={(order) => onMapping(withNameOrder(mapping, column.index, order))}
                  />
                ) : (
                  <Text size="xs" c={column.overruled === undefined ? 'dimmed' : 'orange'} fw={400}>
                    {text(
                      `importScreen.found-${column.overruled === undefined ? column.foundBy : 'overruled'}`,
                    )}
                  </Text>
                )}
              </Table.Th>
            );
          })}
          {hidden > 0 && (
            <Table.Th scope="col">
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => setShown((count) => count + columnsAtOnce)}
              >
                {text('importScreen.more-columns', { count: hidden })}
              </Button>
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.number} className={row.reason === null ? '' : (classes.rejected ?? '')}>
            <PreviewRowHead row={row} />
            {columns.map((column) => (
              <PreviewCell key={column.index} row={row} column={column} />
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
