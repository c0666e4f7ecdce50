import type {
  CellEditorSelectorResult,
  ColDef,
  ICellEditorParams,
  SuppressKeyboardEventParams,
  ValueFormatterParams,
} from 'ag-grid-community';
import type { MessageId } from '../../../shared/messages/en';
import type { Message } from '../../../shared/messages/message';
import { countryName } from '../../ui/country-names';
import { BidiCell } from './bidi-cell';
import { ExpiryCell } from './expiry-cell';
import { HouseholdCell } from './household-cell';
import { NameCell } from './name-cell';
import { parseField } from './parse-field';
import { fieldFacts } from './person-fields';
import type { FieldFacts, PersonField } from './person-fields';
import type { RosterRow } from './roster-row';
import { searchText } from './search-text';

/** What the columns need from the screen. */
export interface ColumnTools {
  readonly text: (id: MessageId) => string;
  readonly sentence: (message: Message) => string;
  readonly today: string;
  readonly openPerson: (personId: string) => void;
}

const collator = new Intl.Collator('en', { numeric: true });
const byText = (left: string | null, right: string | null): number =>
  left === right ? 0 : collator.compare(left ?? '', right ?? '');

/** For renderers that look at more than the value: a new row is always drawn anew. */
const always = (): boolean => false;

const widths: Readonly<Partial<Record<PersonField, number>>> = {
  familyName: 150,
  givenNames: 150,
  dateOfBirth: 98,
  sex: 80,
  nationality: 128,
  status: 106,
  documentType: 112,
  documentNumber: 138,
  documentExpiry: 152,
  phone: 128,
  email: 200,
  address: 180,
  location: 130,
  needs: 120,
};

const shownAtFirst: ReadonlySet<string> = new Set([
  'familyName',
  'givenNames',
  'dateOfBirth',
  'age',
  'sex',
  'nationality',
  'household',
  'status',
  'departure',
  'documentNumber',
  'documentExpiry',
  'phone',
  'location',
  'needs',
]);

/** The order of the columns; what a planner reads first stands first. */
const order = [
  'familyName',
  'givenNames',
  'dateOfBirth',
  'age',
  'sex',
  'nationality',
  'household',
  'departure',
  'status',
  'documentType',
  'documentNumber',
  'documentExpiry',
  'phone',
  'location',
  'needs',
  'relation',
  'email',
  'address',
  'majorCategory',
  'minorCategory',
  'bodyWeightKg',
  'baggageKg',
  'bookingReference',
  'medicalNote',
  'notes',
  'members',
  'otherNames',
  'ageYears',
  'placeOfBirth',
  'documentCountry',
  'emergencyContact',
  'pregnancyWeek',
  'baggagePieces',
  'pets',
  'ownTicket',
  'recontactOn',
  'promissoryNote',
  'readyOn',
  'wayToTravel',
  'travelHours',
  'vaccinationCard',
  'cashReady',
  'lastContact',
  'source',
] as const;

const textFilter = {
  filter: 'agTextColumnFilter',
  filterParams: { textFormatter: (text: string | null) => (text === null ? null : searchText(text)) },
} as const;

function shownText(facts: FieldFacts, tools: ColumnTools): (row: RosterRow | undefined) => string {
  const { field } = facts;
  if (facts.kind === 'choice' || facts.kind === 'choices') {
    const labels = new Map(
      facts.choices.map(({ value, label }) => [value, value === '' ? '' : tools.text(label)]),
    );
    return (row) =>
      [row?.person[field] ?? '']
        .flat()
        .map((value) => labels.get(String(value)) ?? String(value))
        .join(', ');
  }
  return facts.kind === 'country'
    ? (row) => countryName(String(row?.person[field] ?? ''))
    : (row) => String(row?.person[field] ?? '');
}

function editor(
  facts: FieldFacts,
  tools: ColumnTools,
): (params: ICellEditorParams<RosterRow>) => CellEditorSelectorResult {
  if (facts.kind === 'choice') {
    return () => ({
      component: 'agSelectCellEditor',
      params: { values: facts.choices.map(({ value }) => value) },
    });
  }
  return () => ({
    component: 'agTextCellEditor',
    params: {
      getValidationErrors: ({ value }: { readonly value: unknown }) => {
        const parsed = parseField(facts, typeof value === 'string' ? value : '', tools.today);
        return parsed.ok ? null : [tools.sentence(parsed.problem)];
      },
    },
  });
}

/** Enter on a name opens the person; F2 or typing edits the name. */
function opensOnEnter(tools: ColumnTools): (params: SuppressKeyboardEventParams<RosterRow>) => boolean {
  return ({ event, editing, data }) => {
    if (editing || event.key !== 'Enter' || data === undefined) {
      return false;
    }
    tools.openPerson(data.id);
    return true;
  };
}

function fieldColumn(field: PersonField, tools: ColumnTools): ColDef<RosterRow> {
  const facts = fieldFacts(field);
  const shown = shownText(facts, tools);
  const isNumber = facts.kind === 'weight' || facts.kind === 'count';
  const column: ColDef<RosterRow> = {
    colId: field,
    headerName: tools.text(facts.label),
    width: widths[field] ?? 130,
    cellDataType: false,
    editable: facts.kind !== 'choices',
    valueGetter: ({ data }) => {
      const value = data?.person[field] ?? null;
      return Array.isArray(value) ? shown(data) : value;
    },
    cellEditorSelector: editor(facts, tools),
  };
  if (isNumber) {
    return {
      ...column,
      type: 'rightAligned',
      filter: 'agNumberColumnFilter',
      valueParser: ({ newValue }) => newValue,
    };
  }
  const withText: ColDef<RosterRow> = {
    ...column,
    ...textFilter,
    filterValueGetter: ({ data }) => shown(data),
    comparator: (_left, _right, leftNode, rightNode) => byText(shown(leftNode.data), shown(rightNode.data)),
  };
  if (facts.kind === 'choice') {
    const labels = new Map(facts.choices.map(({ value, label }) => [value, tools.text(label)]));
    return {
      ...withText,
      valueFormatter: ({ value, data }: ValueFormatterParams<RosterRow, string | null>) =>
        data && value === '' ? '' : (labels.get(value ?? '') ?? ''),
    };
  }
  if (facts.kind === 'country') {
    return { ...withText, valueFormatter: ({ data }) => shown(data) };
  }
  if (field === 'familyName' || field === 'givenNames') {
    return {
      ...withText,
      cellRenderer: NameCell,
      equals: always,
      cellRendererParams: { isLink: field === 'familyName', openPerson: tools.openPerson },
      suppressKeyboardEvent: opensOnEnter(tools),
    };
  }
  if (field === 'documentExpiry') {
    return { ...withText, cellRenderer: ExpiryCell };
  }
  return facts.kind === 'name' || facts.kind === 'long' ? { ...withText, cellRenderer: BidiCell } : withText;
}

function derivedColumn(
  id: 'age' | 'household' | 'members' | 'departure' | 'source' | 'lastContact',
  tools: ColumnTools,
): ColDef<RosterRow> {
  const column: ColDef<RosterRow> = {
    colId: id,
    headerName: tools.text(`roster.column-${id}`),
    cellDataType: false,
    editable: false,
  };
  const asNumber: ColDef<RosterRow> = { ...column, type: 'rightAligned', filter: 'agNumberColumnFilter' };
  const asText: ColDef<RosterRow> = { ...column, ...textFilter, comparator: byText };
  switch (id) {
    case 'age':
      return { ...asNumber, width: 64, valueGetter: ({ data }) => data?.age ?? null };
    case 'members':
      return { ...asNumber, width: 70, valueGetter: ({ data }) => data?.facts.members ?? null };
    case 'household':
      return {
        ...asText,
        width: 200,
        valueGetter: ({ data }) => data?.facts.label ?? '',
        rowDrag: true,
        cellRenderer: HouseholdCell,
        equals: always,
      };
    case 'lastContact':
      return {
        ...asText,
        width: 170,
        valueGetter: ({ data }) => {
          const last = data?.about.lastContact ?? null;
          return last === null
            ? ''
            : [last.at.slice(0, 10), tools.text(`person.outcome-${last.outcome}`)].join(' ');
        },
      };
    case 'departure':
      return { ...asText, width: 132, valueGetter: ({ data }) => data?.facts.departure ?? '' };
    case 'source':
      return {
        ...asText,
        width: 200,
        valueGetter: ({ data }) => {
          const source = data?.person.source;
          return source ? `${source.file}:${source.row}` : '';
        },
      };
  }
}

/** The columns of the roster, those of the first look shown and the others to be switched on. */
export function rosterColumns(tools: ColumnTools): ColDef<RosterRow>[] {
  return order.map((id) => {
    const column =
      id === 'age' ||
      id === 'household' ||
      id === 'members' ||
      id === 'departure' ||
      id === 'source' ||
      id === 'lastContact'
        ? derivedColumn(id, tools)
        : fieldColumn(id, tools);
    return {
      ...column,
      initialHide: !shownAtFirst.has(id),
      ...(id === 'familyName' ? { pinned: 'left' as const, lockPinned: true } : {}),
    };
  });
}
