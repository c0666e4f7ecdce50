import type { ColDef } from 'ag-grid-community';
import type { MessageId } from '../../../shared/messages/en';
import { departureName } from '../../../shared/model/departure';
import { countryName } from '../../ui/country-names';
import { ConditionsCell } from './conditions-cell';
import { CutOffCell } from './cut-off-cell';
import { DepartureCell } from './departure-cell';
import type { TimeField } from './departure-draft';
import type { DepartureRow } from './departure-row';
import { LoadCell } from './load-cell';
import type { LoadLimit } from './load-cell';
import { RouteCell } from './route-cell';
import { StatusCell } from './status-cell';
import { TimeCell } from './time-cell';

/** What the columns need from the screen. */
export interface DepartureColumnTools {
  readonly text: (id: MessageId) => string;
  readonly onOpen: (id: string) => void;
}

/** Renderers look at more than the value, so every new row is drawn anew. */
const always = { cellDataType: false, equals: () => false } as const;
const textFilter = { filter: 'agTextColumnFilter' } as const;
const numberFilter = { filter: 'agNumberColumnFilter' } as const;

function timeColumn(
  field: TimeField,
  label: MessageId,
  { text }: DepartureColumnTools,
): ColDef<DepartureRow> {
  return {
    ...always,
    colId: field,
    headerName: text(label),
    width: field === 'reportAt' ? 190 : 128,
    valueGetter: ({ data }) => {
      const instant = data?.departure[field] ?? '';
      return instant === '' ? null : Date.parse(instant);
    },
    cellRenderer: field === 'cutOffAt' ? CutOffCell : TimeCell,
    ...(field === 'cutOffAt' ? { width: 178 } : { cellRendererParams: { field } }),
  };
}

function loadColumn(
  limit: LoadLimit,
  label: MessageId,
  { text }: DepartureColumnTools,
): ColDef<DepartureRow> {
  return {
    ...always,
    ...numberFilter,
    colId: limit,
    headerName: text(label),
    width: limit === 'payloadKg' ? 140 : 104,
    valueGetter: ({ data }) => data?.load[limit].limit ?? null,
    cellRenderer: LoadCell,
    cellRendererParams: { limit },
  };
}

/** The columns of the list of departures. */
export function departureColumns(tools: DepartureColumnTools): ColDef<DepartureRow>[] {
  const { text, onOpen } = tools;
  return [
    {
      ...always,
      ...textFilter,
      colId: 'departure',
      headerName: text('departures.column-departure'),
      width: 244,
      pinned: 'left',
      lockPinned: true,
      valueGetter: ({ data }) => (data ? departureName(data.departure) : ''),
      cellRenderer: DepartureCell,
      cellRendererParams: { onOpen },
    },
    {
      ...always,
      ...textFilter,
      colId: 'route',
      headerName: text('departures.column-route'),
      minWidth: 150,
      flex: 1,
      valueGetter: ({ data }) => (data ? `${data.departure.origin} ${data.departure.destination}` : ''),
      cellRenderer: RouteCell,
    },
    timeColumn('departsAt', 'departures.column-departs', tools),
    timeColumn('cutOffAt', 'departures.column-cut-off', tools),
    loadColumn('seats', 'departures.column-seats', tools),
    loadColumn('payloadKg', 'departures.column-payload', tools),
    loadColumn('bags', 'departures.column-bags', tools),
    {
      ...always,
      ...numberFilter,
      colId: 'kept',
      headerName: text('departures.column-kept'),
      headerTooltip: text('departures.column-kept-hint'),
      width: 104,
      valueGetter: ({ data }) => (data ? data.departure.heldSeats + data.departure.crewSeats : null),
      valueFormatter: ({ value }: { readonly value: number | null }) => (value ? String(value) : ''),
    },
    {
      ...always,
      ...textFilter,
      colId: 'status',
      headerName: text('departures.column-status'),
      width: 126,
      valueGetter: ({ data }) => (data ? text(`departures.status-${data.departure.status}`) : ''),
      cellRenderer: StatusCell,
    },
    timeColumn('reportAt', 'departures.column-report', tools),
    timeColumn('arrivesAt', 'departures.column-arrives', tools),
    {
      ...always,
      ...textFilter,
      colId: 'conditions',
      headerName: text('departures.column-conditions'),
      width: 210,
      valueGetter: ({ data }) =>
        [
          ...(data?.departure.nationalitiesAllowed ?? []).map(countryName),
          ...(data?.departure.documentsAccepted ?? []).map((type) => text(`roster.document-${type}`)),
        ].join(', '),
      cellRenderer: ConditionsCell,
    },
    {
      ...always,
      ...textFilter,
      colId: 'certainty',
      headerName: text('departures.column-certainty'),
      width: 112,
      valueGetter: ({ data }) => (data ? text(`departures.certainty-${data.departure.certainty}`) : ''),
    },
    {
      ...always,
      ...numberFilter,
      colId: 'price',
      headerName: text('departures.column-price'),
      width: 112,
      valueGetter: ({ data }) => data?.departure.price ?? null,
      valueFormatter: ({ data }) =>
        data?.departure.price == null ? '' : `${data.departure.price} ${data.departure.currency}`.trim(),
    },
    {
      ...always,
      ...textFilter,
      colId: 'booking',
      headerName: text('departures.column-booking'),
      width: 140,
      valueGetter: ({ data }) => data?.departure.bookingReference ?? '',
    },
    {
      ...always,
      ...textFilter,
      colId: 'notes',
      headerName: text('departures.column-notes'),
      width: 180,
      initialHide: true,
      valueGetter: ({ data }) => data?.departure.notes ?? '',
    },
  ];
}
