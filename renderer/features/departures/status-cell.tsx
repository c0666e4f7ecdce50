import { Badge } from '@mantine/core';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { DepartureStatus } from '../../../shared/model/departure';
import { useText } from '../../ui/text';
import type { DepartureRow } from './departure-row';

const colours = {
  scheduled: 'desk',
  delayed: 'orange',
  boarding: 'grape',
  closed: 'gray',
  departed: 'teal',
  cancelled: 'red',
} as const satisfies Record<DepartureStatus, string>;

/** Where a departure stands. */
export function StatusCell({ data }: CustomCellRendererProps<DepartureRow>) {
  const text = useText();
  return data ? (
    <Badge variant="dot" size="md" tt="none" fw={500} color={colours[data.departure.status]}>
      {text(`departures.status-${data.departure.status}`)}
    </Badge>
  ) : null;
}
