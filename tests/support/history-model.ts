import { deleteDepartures } from '../../renderer/features/departures/departure-changes';
import {
  deletePeople,
  moveToHousehold,
  travelSeparately,
  travelTogether,
} from '../../shared/planning/household-changes';
import { placementChanges, removalChanges } from '../../renderer/features/board/placement-changes';
import { planTurning } from '../../shared/history/plan-undo';
import type { TurningPlan } from '../../shared/history/plan-undo';
import type { WindowBatch } from '../../shared/history/records';
import { referencesOf } from '../../shared/history/references';
import { createUndoStack } from '../../shared/history/undo-stack';
import { readTimeline, undoWindow } from '../../shared/history/undo-window';
import type { TimelineEntry } from '../../shared/history/undo-window';
import { message } from '../../shared/messages/message';
import { applyChanges, creation, edits, invalidChanges } from '../../shared/model/apply-changes';
import type { Batch, Change } from '../../shared/model/change';
import { personIdSchema } from '../../shared/model/ids';
import { emptyPlan, entityNames } from '../../shared/model/plan';
import type { Plan } from '../../shared/model/plan';
import { defaultSettings } from '../../shared/model/settings';
import { aDeparture, aHousehold, aManifestVersion, aPerson } from './builders';

/** A small plan with its whole history, changed as the screens change it; indexes pick among what is there. */
export class HistoryModel {
  readonly plan: Plan = emptyPlan();
  readonly batches: (Batch & { readonly sequence: number })[] = [];
  private made = 0;

  constructor() {
    this.commit([creation('settings', defaultSettings)], {}, 'vault.new-plan');
  }

  commit(
    changes: readonly Change[],
    marks: Pick<Batch, 'undoes' | 'redoes' | 'isRecord'> = {},
    label: 'vault.new-plan' | 'app.roster' = 'app.roster',
  ): void {
    const refused = invalidChanges(this.plan, changes);
    if (refused.length > 0) {
      throw new Error(`refused: ${JSON.stringify(refused[0])}`);
    }
    applyChanges(this.plan, changes);
    const sequence = this.batches.length + 1;
    this.batches.push({
      id: `b${sequence}`,
      at: '',
      by: '',
      label: message(label),
      changes: [...changes],
      sequence,
      ...marks,
    });
  }

  /** A step as a screen makes it; one that would alter nothing is not taken. */
  step(changes: readonly Change[]): void {
    if (changes.length > 0) {
      this.commit(changes);
    }
  }

  private pick<T>(from: Iterable<T>, index: number): T | undefined {
    const all = [...from];
    return all[index % Math.max(1, all.length)];
  }

  importPeople(households: number, each: number): void {
    const changes: Change[] = [];
    for (let at = 0; at < households; at += 1) {
      this.made += 1;
      const household = aHousehold({ id: `h${this.made}` });
      changes.push(creation('household', household));
      for (let member = 0; member < each; member += 1) {
        const id = `p${this.made}-${member}`;
        changes.push(creation('person', aPerson({ id, householdId: household.id })));
      }
    }
    this.step(changes);
  }

  addDeparture(): void {
    this.made += 1;
    this.step([creation('departure', aDeparture({ id: `d${this.made}` }))]);
  }

  editPerson(index: number, value: string): void {
    const person = this.pick(this.plan.person.values(), index);
    this.step(person ? edits('person', person, { notes: value }) : []);
  }

  editAll(value: string): void {
    this.step([...this.plan.person.values()].flatMap((person) => edits('person', person, { phone: value })));
  }

  editDeparture(index: number, seats: number): void {
    const departure = this.pick(this.plan.departure.values(), index);
    this.step(departure ? edits('departure', departure, { seats }) : []);
  }

  move(index: number, to: number): void {
    const person = this.pick(this.plan.person.values(), index);
    const household = this.pick(this.plan.household.keys(), to);
    this.step(person && household ? moveToHousehold(this.plan, person, household as never) : []); // a key of the plan
  }

  private some(indexes: readonly number[]): string[] {
    return indexes.flatMap((index) => this.pick(this.plan.person.keys(), index) ?? []);
  }

  private newId = (): string => {
    this.made += 1;
    return `h${this.made}`;
  };

  together(indexes: readonly number[]): void {
    this.step(travelTogether(this.plan, this.some(indexes), this.newId));
  }

  separately(indexes: readonly number[]): void {
    this.step(travelSeparately(this.plan, this.some(indexes), this.newId));
  }

  deletePeople(indexes: readonly number[]): void {
    this.step(deletePeople(this.plan, this.some(indexes)));
  }

  deleteDeparture(index: number): void {
    const issued = new Set([...this.plan.manifestVersion.values()].map(({ departureId }) => departureId));
    const free = [...this.plan.departure.keys()].filter((id) => !issued.has(id as never)); // a key of the plan
    const id = this.pick(free, index);
    this.step(id === undefined ? [] : deleteDepartures(this.plan, new Set([id])));
  }

  assign(households: readonly number[], index: number): void {
    const departure = this.pick(this.plan.departure.values(), index);
    const ids = households.flatMap((at) => this.pick(this.plan.household.values(), at)?.id ?? []);
    this.step(departure ? placementChanges(this.plan, [...new Set(ids)], departure.id, null) : []);
  }

  unassign(index: number): void {
    const household = this.pick(this.plan.household.values(), index);
    this.step(household ? removalChanges(this.plan, [household.id]) : []);
  }

  issue(index: number): void {
    const departure = this.pick(this.plan.departure.values(), index);
    if (departure) {
      this.made += 1;
      const id = `${departure.id}/${this.made}`;
      const version = { ...aManifestVersion({ departureId: departure.id, fingerprint: id }), id };
      this.commit([creation('manifestVersion', version)], { isRecord: true });
    }
  }

  /** Ties two people, notes an attempt to reach one, and that two are different. */
  tie(index: number, to: number): void {
    const [person, other] = [index, to].map((at) => this.pick(this.plan.person.keys(), at));
    if (person === undefined || other === undefined || person === other) {
      return;
    }
    this.made += 1;
    const id = `t${this.made}`;
    const [personId, otherId] = [personIdSchema.parse(person), personIdSchema.parse(other)];
    this.step([
      creation('personLink', { id, kind: 'escort', personId, otherId, until: 'XAA', reason: '' }),
      creation('contactAttempt', {
        id,
        personId,
        at: '',
        by: '',
        means: 'phone',
        outcome: 'reached',
        note: '',
      }),
      creation('matchDecision', { id, oneId: personId, otherId, verdict: 'different', at: '', by: '' }),
    ]);
  }

  timeline(): TimelineEntry[] {
    return readTimeline(this.batches);
  }

  /** The part of the history that counts for turning these steps. */
  window(targets: ReadonlySet<number>): WindowBatch[] {
    const timeline = this.timeline();
    const { first } = undoWindow(timeline, targets);
    const kinds = new Map(timeline.map(({ sequence, kind }) => [sequence, kind]));
    return this.batches
      .filter(({ sequence }) => sequence >= first)
      .map(({ sequence, changes }) => ({ sequence, changes, kind: kinds.get(sequence) ?? 'step' }));
  }

  /** Turns steps, with those that depend on them where asked for; answers with what came of it. */
  turn(targets: ReadonlySet<number>, withDependents: boolean): TurningPlan {
    const planned = planTurning(this.plan, this.timeline(), this.window(targets), targets, withDependents);
    const records = new Set(this.batches.filter(({ isRecord }) => isRecord).map(({ sequence }) => sequence));
    const more = withDependents ? planned.dependents.filter((sequence) => !records.has(sequence)) : [];
    const ids = [...targets, ...more].map((sequence) => `b${sequence}`);
    this.commit(planned.changes, planned.direction === 'undo' ? { undoes: ids } : { redoes: ids });
    return planned;
  }

  /** One press of the undo or the redo key; false when there is nothing. */
  press(key: 'undo' | 'redo'): boolean {
    const stack = createUndoStack(this.batches);
    const ids = key === 'undo' ? stack.nextUndo() : stack.nextRedo();
    if (ids === null) {
      return false;
    }
    this.turn(new Set(ids.map((id) => Number(id.slice(1)))), false);
    return true;
  }

  /** Any step, one that is in effect or one that is taken back. */
  anyStep(index: number): number | undefined {
    return this.pick(
      this.timeline().filter(({ kind }) => kind === 'step'),
      index,
    )?.sequence;
  }

  /** References that point nowhere, as text. */
  dangling(): string[] {
    return entityNames.flatMap((entity) =>
      [...this.plan[entity].values()].flatMap((record) =>
        referencesOf(entity).flatMap(({ field, target }) => {
          const id = (record as unknown as Record<string, string | null>)[field] ?? null; // references are text, or null
          return id === null || this.plan[target].has(id) ? [] : [`${entity} ${record.id}: ${field} ${id}`];
        }),
      ),
    );
  }

  /** The whole plan, for comparison: records in the order of their ids. */
  snapshot(): Record<string, unknown> {
    return Object.fromEntries(
      entityNames.map((entity) => [
        entity,
        [...(this.plan[entity] as Map<string, { id: string }>).values()].sort((a, b) =>
          a.id < b.id ? -1 : 1,
        ),
      ]),
    );
  }
}
