import type { Answer, Asked, DeskBridge } from '../../shared/contract/desk-bridge';
import type { RecordCounts } from '../../shared/contract/history-methods';
import { planTurning } from '../../shared/history/plan-undo';
import type { WindowBatch } from '../../shared/history/records';
import { readTimeline, undoWindow } from '../../shared/history/undo-window';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import type { Batch, Change } from '../../shared/model/change';
import type { Plan } from '../../shared/model/plan';
import type { OwnHistory } from './desk-history';

export type TurnScope = Asked<'planUndo'>['scope'];

/** Taking steps back, or doing them again, as worked out and not yet done. */
export interface TurnPlan extends Answer<'planUndo'> {
  /** The steps that were asked for. */
  readonly asked: readonly string[];
  readonly scope: TurnScope;
  /** How far the plan was when this was worked out. */
  readonly revision: number;
}

/** What came of it. `built-on` asks what is to become of the later steps, or of the earlier ones that are needed. */
export type Turned =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly problem: Message }
  | { readonly kind: 'built-on'; readonly plan: TurnPlan }
  | {
      readonly kind: 'done';
      readonly label: Message;
      readonly keptRecords: RecordCounts;
      readonly besides: RecordCounts;
    };

interface TurnerParts {
  readonly bridge: Pick<DeskBridge, 'planUndo'>;
  readonly history: OwnHistory;
  /** Live tables. */
  readonly plan: Plan;
  /** The changes of a batch of this session; undefined for older ones. */
  readonly changesOf: (id: string) => readonly Change[] | undefined;
  /** Resolves true when everything is on disk. */
  readonly saved: () => Promise<boolean>;
  /** Grows with every batch. */
  readonly revision: () => number;
  /** Refuses changes that would leave an invalid record. */
  readonly check: (changes: readonly Change[]) => Result<null>;
  readonly apply: (
    label: Message,
    changes: readonly Change[],
    marks: Pick<Batch, 'undoes' | 'redoes'>,
  ) => void;
}

/** Undo and redo, one after the other in the order in which they were asked for. */
export interface Turner {
  readonly press: (direction: 'undo' | 'redo') => Promise<Turned>;
  /** Works out what turning steps would do: those in effect are taken back, those that were taken back are done again. */
  readonly plan: (ids: readonly string[], scope: TurnScope) => Promise<Result<TurnPlan>>;
  readonly turn: (plan: TurnPlan) => Promise<Turned>;
}

/** Something else may be committed while the host works it out. */
const attempts = 5;

/** Runs tasks one after the other; one that finds nothing else running begins at once. */
function createOrder(): <T>(task: () => Promise<T>) => Promise<T> {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = waiting === 0 ? task() : last.then(task, task);
    waiting += 1;
    const end = (): void => {
      waiting -= 1;
    };
    last = run.then(end, end);
    return run;
  };
}

/** Whether more than a record of what happened outside is concerned. */
function asksBack({ dependents }: TurnPlan): boolean {
  return dependents.some(({ isRecord }) => isRecord !== true);
}

/** Undo and redo of a desk. What depends on this session alone is done at once, else the host is asked. */
export function createTurner(parts: TurnerParts): Turner {
  const { bridge, history } = parts;
  const inOrder = createOrder();

  const labelOf = (direction: 'undo' | 'redo', asked: readonly string[], count: number): Message => {
    const what = history.find(asked[0] ?? '')?.label ?? message('app.step-unknown');
    const id = direction === 'undo' ? 'app.undid' : 'app.redid';
    const more = direction === 'undo' ? 'app.undid-more' : 'app.redid-more';
    return count > 1 ? message(more, { what, count: count - 1 }) : message(id, { what });
  };

  /** Works it out here where all that it depends on is of this session; null where older steps count too. */
  const planHere = (asked: readonly string[], scope: TurnScope): TurnPlan | null => {
    // What is not saved yet has no number; its place does as well.
    const entries = history.entries().map((entry, at) => ({ ...entry, sequence: at + 1 }));
    const timeline = readTimeline(entries);
    const targets = new Set(entries.filter(({ id }) => asked.includes(id)).map(({ sequence }) => sequence));
    const { first, isStraight } = undoWindow(timeline, targets);
    const batches: WindowBatch[] = [];
    for (const { sequence, id, kind } of timeline.slice(first - 1)) {
      const changes = isStraight && !targets.has(sequence) ? [] : parts.changesOf(id);
      if (changes === undefined) {
        return null;
      }
      batches.push({ sequence, kind, changes });
    }
    const worked = planTurning(parts.plan, timeline, batches, targets, scope === 'with-dependents');
    return {
      ...worked,
      changes: [...worked.changes],
      dependents: worked.dependents.flatMap((sequence) => history.entries()[sequence - 1] ?? []),
      asked,
      scope,
      revision: parts.revision(),
    };
  };

  const sequencesOf = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => history.find(id)?.sequence ?? []);

  const planThere = async (asked: readonly string[], scope: TurnScope): Promise<Result<TurnPlan>> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (!(await parts.saved())) {
        return failure(message('app.undo-unsaved'));
      }
      const revision = parts.revision();
      const [sequence = 0, ...together] = sequencesOf(asked);
      const answer = await bridge.planUndo({ sequence, together, scope });
      if (!answer.ok) {
        return answer;
      }
      if (revision === parts.revision()) {
        return success({ ...answer.value, asked, scope, revision });
      }
    }
    return failure(message('app.undo-busy'));
  };

  const carryOut = (worked: TurnPlan): Turned => {
    const { direction, asked, scope, dependents, changes } = worked;
    const checked = parts.check(changes);
    if (!checked.ok) {
      return { kind: 'failed', problem: checked.problem };
    }
    const more = scope === 'alone' ? [] : dependents.filter(({ isRecord }) => isRecord !== true);
    const ids = [...asked, ...more.map(({ id }) => id)];
    const label = labelOf(direction, asked, ids.length);
    parts.apply(label, changes, direction === 'undo' ? { undoes: ids } : { redoes: ids });
    return { kind: 'done', label, keptRecords: worked.keptRecords, besides: worked.besides };
  };

  const press = async (direction: 'undo' | 'redo'): Promise<Turned> => {
    const next = (): readonly string[] | null =>
      direction === 'undo' ? history.stack().nextUndo() : history.stack().nextRedo();
    if (next() === null) {
      const loaded = await history.load();
      if (!loaded.ok) {
        return { kind: 'failed', problem: loaded.problem };
      }
    }
    const ids = next();
    if (ids === null) {
      return { kind: 'nothing' };
    }
    const here = planHere(ids, 'alone');
    const worked = here === null ? await planThere(ids, 'alone') : success(here);
    if (!worked.ok) {
      return { kind: 'failed', problem: worked.problem };
    }
    return asksBack(worked.value) ? { kind: 'built-on', plan: worked.value } : carryOut(worked.value);
  };

  const plan = (asked: readonly string[], scope: TurnScope): Promise<Result<TurnPlan>> => {
    const here = planHere(asked, scope);
    return here === null ? planThere(asked, scope) : Promise.resolve(success(here));
  };

  return {
    press: (direction) => inOrder(() => press(direction)),
    plan: (ids, scope) => inOrder(() => plan(ids, scope)),
    turn: (worked) =>
      inOrder(async () => {
        if (worked.revision === parts.revision()) {
          return carryOut(worked);
        }
        const again = await plan(worked.asked, worked.scope);
        return again.ok ? carryOut(again.value) : { kind: 'failed', problem: again.problem };
      }),
  };
}
