import type { CustomCellRendererProps } from 'ag-grid-react';
import type { RosterRow } from './roster-row';

/** Text in any script, in the direction of that script. */
export function BidiCell({ value }: CustomCellRendererProps<RosterRow, string>) {
  return <span dir="auto">{value}</span>;
}
