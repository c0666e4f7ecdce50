import { creation, deletion, edits } from '../../model/apply-changes';
import type { Change } from '../../model/change';
import type { FixItem } from '../../model/fix-item';
import { householdIdSchema, personIdSchema } from '../../model/ids';
import type { Person } from '../../model/person';
import type { Plan } from '../../model/plan';
import type { Source } from '../../model/source';
import { factsSaid } from '../facts-said';
import { tidy } from '../plain-words';
import type { CellProblem, ReadRow } from '../read-row';
import type { DateOrder } from '../types';
import { createHomes } from './find-homes';
import type { Homes } from './find-homes';
import { mendValue } from './mend-value';
import { createWaitingRowReader } from './read-waiting-row';
import type { WaitingRowReader } from './read-waiting-row';
import { faultyColumn } from './waiting-items';

/** What a planner made of one waiting item: other cells, or another order of the dates. */
export interface FixEdit {
  readonly id: string;
  readonly cells: readonly string[];
  readonly dateOrder: DateOrder;
}

/** What fixing needs; nothing is taken from the surroundings. */
export interface FixContext {
  /** `YYYY-MM-DD`: no birth date lies after it. */
  readonly today: string;
  /** ISO 3166-1 alpha-2, for telephone numbers without a prefix. */
  readonly defaultCountry: string;
  readonly newId: (prefix: 'P' | 'H' | 'F') => string;
  /** When and at whose hand. */
  readonly at: string;
  readonly by: string;
  /** True where only the outcome is asked for: nobody's household is looked up. */
  readonly isTrial?: boolean;
}

/** What becomes of the edits: rows that came in, values that were taken up, and items that wait on. */
export interface FixOutcome {
  readonly changes: Change[];
  readonly entered: number;
  readonly mended: number;
  readonly waiting: number;
}

type AcceptedRow = Extract<ReadRow, { kind: 'accepted' }>;

interface Draft {
  readonly plan: Plan;
  readonly context: FixContext;
  readonly reader: WaitingRowReader;
  readonly homes: () => Homes;
  readonly changes: Change[];
  /** People who were altered or made by an earlier edit of the same step. */
  readonly people: Map<string, Person>;
}

/**
 * The changes that take edits up. A row that can be read now becomes a person in the household of its list; a value that
 * can be read now becomes a fact of its person; their items go. What still cannot be read waits on as it was edited.
 */
export function applyFixes(plan: Plan, fixes: readonly FixEdit[], context: FixContext): FixOutcome {
  let homes: Homes | null = null;
  const draft: Draft = {
    plan,
    context,
    reader: createWaitingRowReader(context),
    homes: () => (homes ??= createHomes(plan)),
    changes: [],
    people: new Map(),
  };
  const count = { entered: 0, mended: 0, waiting: 0 };
  for (const fix of fixes) {
    const item = plan.fixItem.get(fix.id);
    if (item === undefined) {
      continue;
    }
    const edited: FixItem = { ...item, cells: [...fix.cells], dateOrder: fix.dateOrder };
    count[item.severity === 'blocked' ? enter(draft, item, edited) : mend(draft, item, edited)] += 1;
  }
  return { changes: draft.changes, ...count };
}

/** The changes that take items away: the rows stay out, the values stay text. */
export function dismissItems(items: readonly FixItem[]): Change[] {
  return items.map((item) => deletion('fixItem', item));
}

function wait(draft: Draft, item: FixItem, edited: FixItem, problem: CellProblem): 'waiting' {
  const { column, value, reason } = problem;
  const { cells, dateOrder } = edited;
  draft.changes.push(...edits('fixItem', item, { cells, dateOrder, column, value, reason }));
  return 'waiting';
}

function enter(draft: Draft, item: FixItem, edited: FixItem): 'entered' | 'waiting' {
  const read = draft.reader.readRow(edited);
  if (read.kind === 'rejected') {
    return wait(draft, item, edited, read.problem);
  }
  if (read.kind === 'blank') {
    const { column, value, reason } = item;
    return wait(draft, item, edited, { column, value, reason });
  }
  const person = newPerson(draft, item, edited, read);
  draft.people.set(person.id, person);
  draft.changes.push(
    deletion('fixItem', item),
    creation('person', person),
    ...read.warnings.map((warning) => creation('fixItem', unreadItem(draft, edited, person, warning))),
  );
  return 'entered';
}

function newPerson(draft: Draft, item: FixItem, edited: FixItem, read: AcceptedRow): Person {
  const { plan, context, homes, changes } = draft;
  const { givenId, householdLabel } = read;
  const source = { ...item.source, at: context.at, by: context.by };
  const isFree = givenId !== '' && givenId.length <= 200 && !plan.person.has(givenId);
  const id = personIdSchema.parse(isFree && !draft.people.has(givenId) ? givenId : context.newId('P'));
  const clues = { ...read.person, source, householdLabel };
  let householdId = context.isTrial === true ? null : homes().find(clues);
  if (householdId === null) {
    householdId = householdIdSchema.parse(context.newId('H'));
    const label = householdLabel || read.person.bookingReference;
    changes.push(
      creation('household', {
        id: householdId,
        label: label || read.person.familyName || read.person.givenNames,
        basis: label === '' ? 'single' : 'file',
        reason: null,
      }),
    );
  }
  const fieldSources = handSources(draft, item, edited, source);
  const person: Person = { ...read.person, id, householdId, source, fieldSources };
  if (context.isTrial !== true) {
    homes().add(person, householdLabel);
  }
  return person;
}

/** The facts that the planner typed and the list did not say. */
function handSources(draft: Draft, item: FixItem, edited: FixItem, source: Source): Person['fieldSources'] {
  const typed: Source = { ...source, how: 'hand' };
  const sources: Record<string, Source> = {};
  for (const [index, cell] of edited.cells.entries()) {
    if (cell !== (item.cells[index] ?? '')) {
      const value = tidy(cell);
      const reading = draft.reader.readCell(edited, index, value);
      for (const field of reading === null ? [] : factsSaid(reading.draft)) {
        sources[field] = typed;
      }
    }
  }
  return sources;
}

function unreadItem(draft: Draft, row: FixItem, person: Person, problem: CellProblem): FixItem {
  const { id: _id, ...rest } = row;
  const index = faultyColumn({ ...row, ...problem });
  return {
    ...rest,
    id: draft.context.newId('F'),
    severity: 'unread',
    personId: person.id,
    ...problem,
    headers: [row.headers[index] ?? problem.column],
    cells: [problem.value],
    fields: [row.fields[index] ?? null],
  };
}

function mend(draft: Draft, item: FixItem, edited: FixItem): 'mended' | 'waiting' {
  const { plan, context, reader, people, changes } = draft;
  const person = people.get(item.personId ?? '') ?? plan.person.get(item.personId ?? '');
  const index = Math.max(0, faultyColumn(item));
  const value = tidy(edited.cells[index] ?? '');
  const reading = reader.readCell(edited, index, value);
  if (person === undefined || reading === null) {
    // An emptied value is one that nobody wants: the item goes, and nothing of the person changes.
    return value === '' || person === undefined
      ? take(changes, item)
      : wait(draft, item, edited, { column: item.column, value, reason: item.reason });
  }
  if (typeof reading.outcome === 'object' && !('remark' in reading.outcome)) {
    const reason = 'reject' in reading.outcome ? reading.outcome.reject : reading.outcome.warning;
    return wait(draft, item, edited, { column: item.column, value, reason });
  }
  const source: Source = { ...item.source, how: 'hand', at: context.at, by: context.by };
  const patch = mendValue(
    person,
    item,
    { draft: reading.draft, isKept: reading.outcome === 'kept', value },
    source,
  );
  people.set(person.id, { ...person, ...patch });
  changes.push(...edits('person', person, patch));
  return take(changes, item);
}

function take(changes: Change[], item: FixItem): 'mended' {
  changes.push(deletion('fixItem', item));
  return 'mended';
}
