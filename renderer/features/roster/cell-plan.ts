import type { Message } from '../../../shared/messages/message';
import type { Change } from '../../../shared/model/change';
import type { Person } from '../../../shared/model/person';
import type { Source } from '../../../shared/model/source';
import { addPerson } from '../../../shared/planning/add-person';
import { dayMonthEvidence } from '../../../shared/roster-import/dates';
import type { DateOrder } from '../../../shared/roster-import/types';
import { fieldEdits, withStatedDay } from './edit-person';
import { fieldText, parseField } from './parse-field';
import type { FieldValue, LabelOf } from './parse-field';
import { fieldFacts } from './person-fields';
import type { PersonField } from './person-fields';

/** What would become of one cell: an empty one filled, another value replaced, or left out with the reason. */
export type CellFate = 'fill' | 'overwrite' | 'invalid';

/** One cell that would be written. */
export interface PlannedCell {
  readonly fate: CellFate;
  /** Null for the cell of a person who would be added. */
  readonly person: Person | null;
  /** The line of the block, counted from 0. */
  readonly row: number;
  readonly field: PersonField;
  readonly typed: string;
  readonly value: FieldValue;
  readonly problem: Message | null;
}

/** What a block of cells would do to the roster. Cells that would alter nothing are not in it. */
export interface CellPlan {
  readonly cells: readonly PlannedCell[];
  /** How many people would be added. */
  readonly added: number;
  /** Lines for new people that give no name, and so are left out. */
  readonly nameless: number;
  /** Whether the order of day and month must be told before every date can be read. */
  readonly asksOrder: boolean;
}

/** Where a block goes and how it is read. */
export interface PlanOptions {
  readonly today: string;
  /** Null where nobody has said it; then dates that can be read both ways are left out. */
  readonly order: DateOrder | null;
  /** Whether an empty cell of the block empties the cell under it. */
  readonly clears: boolean;
  readonly labelOf: LabelOf;
}

const notKnown = (person: Person | null, field: PersonField): boolean =>
  person === null || fieldText(person[field]) === '';

function planCell(
  person: Person | null,
  row: number,
  field: PersonField,
  typed: string,
  order: DateOrder | undefined,
  { today, clears, labelOf }: PlanOptions,
): PlannedCell | null {
  if (typed === '' && (!clears || notKnown(person, field))) {
    return null;
  }
  const parsed = parseField(fieldFacts(field), typed, today, { order, labelOf });
  const cell = { person, row, field, typed };
  if (!parsed.ok) {
    return { ...cell, fate: 'invalid', value: '', problem: parsed.problem };
  }
  const isSame = person !== null && fieldText(person[field]) === fieldText(parsed.value);
  const fate = notKnown(person, field) || (field === 'status' && person === null) ? 'fill' : 'overwrite';
  return isSame ? null : { ...cell, fate, value: parsed.value, problem: null };
}

/** The order that the dates of a column prove, `both` where they leave it open, null where it makes no difference. */
function provenOrder(texts: readonly string[]): DateOrder | 'both' | null {
  const evidence = new Set(texts.map(dayMonthEvidence));
  if (evidence.has('dayFirst') !== evidence.has('monthFirst')) {
    return evidence.has('dayFirst') ? 'dmy' : 'mdy';
  }
  return evidence.has('both') ? 'both' : null;
}

/**
 * What a block would do that is laid over `people`, one a line, and `columns`, one a cell; null stands for a column that
 * cannot be typed into. Lines beyond the people are new people.
 */
export function planBlock(
  block: readonly (readonly string[])[],
  people: readonly Person[],
  columns: readonly (PersonField | null)[],
  options: PlanOptions,
): CellPlan {
  let asksOrder = false;
  const orders = columns.map((field, column) => {
    if (field === null || fieldFacts(field).kind !== 'day') {
      return undefined;
    }
    const proven = provenOrder(block.map((line) => line[column] ?? ''));
    asksOrder ||= proven === 'both';
    return proven === 'both' || proven === null ? (options.order ?? undefined) : proven;
  });
  const lines = block.map((line, row) =>
    columns.flatMap((field, column) => {
      const typed = line[column];
      const cell =
        field === null || typed === undefined
          ? null
          : planCell(people[row] ?? null, row, field, typed, orders[column], options);
      return cell === null ? [] : [cell];
    }),
  );
  const beyond = lines.slice(people.length);
  const named = beyond.filter((line) => line.some(isName));
  return {
    cells: [...lines.slice(0, people.length), ...named].flat(),
    added: named.length,
    nameless: beyond.filter((line) => line.length > 0).length - named.length,
    asksOrder,
  };
}

function isName({ field, fate }: PlannedCell): boolean {
  return fate !== 'invalid' && (field === 'familyName' || field === 'givenNames');
}

/** What it would do to give one field of many people one value. */
export function planFill(
  people: readonly Person[],
  field: PersonField,
  typed: string,
  options: PlanOptions,
): CellPlan {
  return planBlock(
    people.map(() => [typed]),
    people,
    [field],
    { ...options, clears: true },
  );
}

/** The changes of a plan, all of them one step. New people are stamped with `source`. */
export function changesOf({ cells }: CellPlan, source: Source, today: string, newId: () => string): Change[] {
  const lines = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    if (cell.fate !== 'invalid') {
      lines.set(cell.row, [...(lines.get(cell.row) ?? []), cell]);
    }
  }
  return [...lines.values()].flatMap((line) => {
    const person = line[0]?.person ?? null;
    const values: Partial<Person> = Object.fromEntries(line.map(({ field, value }) => [field, value]));
    return person === null
      ? [...addPerson({ ...withStatedDay(values, today), source }, newId).changes]
      : fieldEdits(person, values, today);
  });
}

/** The block without its first line where that repeats the headers of the columns. */
export function withoutHeaders(
  block: readonly (readonly string[])[],
  headers: readonly string[],
): readonly (readonly string[])[] {
  const first = block[0] ?? [];
  const plain = (text = ''): string => text.trim().toLowerCase();
  const isHeader =
    block.length > 1 &&
    first.some((cell) => cell !== '') &&
    first.every((cell, column) => cell === '' || plain(cell) === plain(headers[column]));
  return isHeader ? block.slice(1) : block;
}
