import type { Change } from '../model/change';
import type { Plan } from '../model/plan';
import { changed } from './records';
import type { PlainRecord, Records, WindowBatch } from './records';
import { keyOf, namedBy, namesIn, splitKey } from './references';
import type { RecordKey } from './references';

/** What a going through a history starts from. */
export interface ReplayBase {
  /** The records that the batches touch, before the first of them. */
  readonly records: Records;
  /** Stands for all other records. */
  readonly plan: Plan;
  /** When each step that was ever taken back was last taken back or done again: the sequence number of the batch that did it. */
  readonly turnedAt: ReadonlyMap<number, number>;
}

/** Changes that are treated otherwise than their step: applied although it is held back, or the other way round. */
export interface Exceptions {
  readonly changes: Set<Change>;
  /** Those that were an exception and are none any more, since something else cannot do without them. */
  readonly settled: Set<Change>;
  /** What belongs together and is always treated alike. */
  readonly groupOf: (change: Change) => readonly Change[];
}

/** A change, and when it came and was turned. */
interface Placed {
  readonly change: Change;
  readonly sequence: number;
  readonly turnedAt: number;
}

/** Changes by the record that they are of. */
class Shelf {
  private readonly byRecord = new Map<RecordKey, Map<Change, Placed>>();

  isEmpty(): boolean {
    return this.byRecord.size === 0;
  }

  put(placed: Placed): void {
    const key = keyOf(placed.change);
    const others = this.byRecord.get(key);
    if (others === undefined) {
      this.byRecord.set(key, new Map([[placed.change, placed]]));
    } else {
      others.set(placed.change, placed);
    }
  }

  take(change: Change): void {
    this.byRecord.get(keyOf(change))?.delete(change);
  }

  find(key: RecordKey, isMeant: (change: Change) => boolean): Placed[] {
    return [...(this.byRecord.get(key)?.values() ?? [])].filter(({ change }) => isMeant(change));
  }
}

function isMaking({ field, to }: Change): boolean {
  return field === '*' && to !== null;
}

function isDeletion({ field, to }: Change): boolean {
  return field === '*' && to === null;
}

/** One going through the batches, up to the first at which something is amiss. */
export class ReplayPass {
  readonly records: Records;
  private readonly heldBack = new Shelf();
  /** What is applied of steps that were once taken back. */
  private readonly doubtful = new Shelf();
  private readonly namers = new Map<RecordKey, Set<RecordKey>>();
  /** The batch by which a record or one of its fields was last set, `<key>/<field>`. */
  private readonly setAt = new Map<string, number>();

  constructor(
    private readonly base: ReplayBase,
    private readonly exceptions: Exceptions,
  ) {
    this.records = new Map(base.records);
    this.records.forEach((record, key) => this.noteNames(key, record));
  }

  /** Answers with the changes that must be excepted before the batch can be applied; none when all is well. */
  run({ sequence, changes }: WindowBatch, isInEffect: boolean): readonly Change[] {
    const turnedAt = this.base.turnedAt.get(sequence);
    const applied = changes.filter((change) => isInEffect !== this.exceptions.changes.has(change));
    if (!this.heldBack.isEmpty()) {
      this.reviveFor(applied);
    }
    for (const change of applied) {
      this.apply(change, sequence);
    }
    if (turnedAt !== undefined) {
      for (const change of changes) {
        this.shelve({ change, sequence, turnedAt }, isInEffect);
      }
    }
    return this.heldBack.isEmpty() && this.doubtful.isEmpty() ? [] : this.check(applied);
  }

  /** The batch by which a record (`*`) or one of its fields was last set; 0 for none. */
  lastSet(key: RecordKey, field: string): number {
    return this.setAt.get(`${key}/${field}`) ?? 0;
  }

  private shelve(placed: Placed, isInEffect: boolean): void {
    const isException = this.exceptions.changes.has(placed.change);
    if (isInEffect === isException) {
      this.heldBack.put(placed);
    } else if (isInEffect && !this.exceptions.settled.has(placed.change)) {
      this.doubtful.put(placed);
    }
  }

  private apply(change: Change, sequence: number): void {
    const key = keyOf(change);
    const next = changed(this.records.get(key), change, change.to);
    this.records.set(key, next);
    this.noteNames(key, next);
    this.setAt.set(`${key}/${change.field}`, sequence);
  }

  private noteNames(key: RecordKey, record: PlainRecord | undefined): void {
    for (const { name } of namesIn(key, record)) {
      const namers = this.namers.get(name);
      if (namers === undefined) {
        this.namers.set(name, new Set([key]));
      } else {
        namers.add(key);
      }
    }
  }

  private isThere(key: RecordKey): boolean {
    if (this.records.has(key)) {
      return this.records.get(key) !== undefined;
    }
    const { entity, id } = splitKey(key);
    return this.base.plan[entity].has(id);
  }

  /**
   * Makes the records that are about to be edited or named, as far as nothing has touched them since they were held back:
   * then making them now is the same as having made them then, and saves going through everything once more.
   */
  private reviveFor(applied: readonly Change[]): void {
    const made = new Set(applied.filter(isMaking).map(keyOf));
    for (const change of applied) {
      const own = change.field === '*' ? [] : [keyOf(change)];
      for (const key of [...own, ...namedBy(change, 'to')]) {
        const making =
          made.has(key) || this.isThere(key) ? undefined : this.heldBack.find(key, isMaking).at(-1);
        const group = making === undefined ? [] : this.exceptions.groupOf(making.change);
        const isUntouched = (one: Change): boolean =>
          !this.exceptions.changes.has(one) &&
          isMaking(one) &&
          !this.isThere(keyOf(one)) &&
          this.lastSet(keyOf(one), '*') === 0;
        if (making !== undefined && group.every(isUntouched)) {
          for (const one of group) {
            this.exceptions.changes.add(one);
            this.heldBack.take(one);
            this.apply(one, making.sequence);
          }
        }
      }
    }
  }

  /** What was just applied must find what it edits and what it names. */
  private check(applied: readonly Change[]): Change[] {
    const deleted = new Set(applied.filter(isDeletion).map(keyOf));
    const amiss: Change[] = [];
    for (const change of applied) {
      const key = keyOf(change);
      if (this.isThere(key)) {
        amiss.push(...this.missingNames(key));
      } else if (change.field !== '*' && !deleted.has(key)) {
        const itself = this.doubtful.find(key, (one) => one === change);
        amiss.push(...this.whatYields(key, itself));
      }
    }
    for (const key of deleted) {
      const namers = this.isThere(key) ? [] : (this.namers.get(key) ?? []);
      amiss.push(...[...namers].flatMap((namer) => this.missingNames(namer)));
    }
    return amiss;
  }

  /** For each record that this one names and that is not there, what must yield. */
  private missingNames(key: RecordKey): Change[] {
    return namesIn(key, this.records.get(key)).flatMap(({ field, name }) => {
      if (this.isThere(name)) {
        return [];
      }
      const made = this.lastSet(key, '*');
      const set = Math.max(made, this.lastSet(key, field));
      const { id } = splitKey(name);
      return this.whatYields(name, [
        ...this.heldBack
          .find(key, (change) => change.field === field && change.to !== id)
          .filter(({ sequence }) => sequence > set),
        ...this.doubtful
          .find(key, (change) => change.field === field)
          .filter(({ sequence }) => sequence === set),
        ...this.heldBack.find(key, isDeletion).filter(({ sequence }) => sequence > made),
        ...this.doubtful.find(key, isMaking).filter(({ sequence }) => sequence === made),
      ]);
    });
  }

  /**
   * A record is missing that is needed. Where it was made by what is held back, that is applied all the same; else the
   * one that was turned last yields: what deleted it, or what needs it.
   */
  private whatYields(missing: RecordKey, needing: readonly Placed[]): Change[] {
    const gone = this.lastSet(missing, '*');
    const making = this.heldBack.find(missing, isMaking).findLast(({ sequence }) => sequence > gone);
    if (making !== undefined) {
      return [making.change];
    }
    const deletions = this.doubtful.find(missing, isDeletion).filter(({ sequence }) => sequence === gone);
    const [first, ...others] = [...deletions, ...needing];
    const last = others.reduce((one, other) => (other.turnedAt > (one?.turnedAt ?? 0) ? other : one), first);
    return last === undefined ? [] : [last.change];
  }
}
