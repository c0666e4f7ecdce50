import { Badge } from '@mantine/core';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { useText } from '../../ui/text';
import type { RosterRow } from './roster-row';

/** The expiry date of a document, marked when it has passed. */
export function ExpiryCell({ value, data }: CustomCellRendererProps<RosterRow, string>) {
  const text = useText();
  return data?.isExpired === true ? (
    <>
      {value}{' '}
      <Badge color="red" variant="dot" size="sm" tt="none" fw={500} ml={2}>
        {text('roster.expired')}
      </Badge>
    </>
  ) : (
    value
  );
}
