import { Table } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { ColumnMapping } from '../../../shared/roster-import/types';
import { countryName } from '../../ui/country-names';
import { useText } from '../../ui/text';
import type { PreviewRow } from '../../workers/import-protocol';
import classes from './import.module.css';
import { interpretedCell } from './interpreted-cell';
import type { InterpretedCell } from './interpreted-cell';
import { longDay } from './long-day';

interface PreviewCellProps {
  readonly row: PreviewRow;
  readonly column: ColumnMapping;
}

/** A cell as it is understood, and as the file has it where that looks different. */
export function PreviewCell({ row, column }: PreviewCellProps) {
  const text = useText();
  const { locale } = useIntl();
  const raw = row.cells[column.index] ?? '';
  const read = row.person === null ? null : interpretedCell(column.field, row.person, row.householdLabel);

  const shown = (cell: InterpretedCell): string => {
    switch (cell.kind) {
      case 'text':
        return cell.text;
      case 'day':
        return longDay(cell.day, locale);
      case 'country':
        return countryName(cell.code);
      case 'words':
        return cell.ids.map((id) => text(id)).join(', ');
    }
  };
  const value = read === null ? raw : shown(read);
  const isAltered = value.trim().toLowerCase() !== raw.trim().toLowerCase();
  return (
    <Table.Td
      className={`${classes.clipped ?? ''} ${column.field === null ? (classes.extra ?? '') : ''}`}
      title={raw}
    >
      <bdi>{value}</bdi>
      {isAltered && raw !== '' && <bdi className={classes.raw}>{raw}</bdi>}
    </Table.Td>
  );
}
