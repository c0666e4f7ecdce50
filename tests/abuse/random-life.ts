import type { Random } from '../../shared/kit/random';
import { message } from '../../shared/messages/message';
import { applyChanges, creation, deletion, edits } from '../../shared/model/apply-changes';
import type { Batch, Change } from '../../shared/model/change';
import { nextLogicalTime } from '../../shared/model/clock';
import { copyPlan, emptyPlan } from '../../shared/model/plan';
import type { Plan } from '../../shared/model/plan';
import { defaultSettings } from '../../shared/model/settings';
import {
  madeUpName,
  randomAssignment,
  randomDeparture,
  randomHousehold,
  randomManifestVersion,
  randomNotes,
  randomPerson,
} from './random-records';
import { pick, whole } from './trial';

/** What a planner does in one step. */
export const stepKinds = [
  'import',
  'edit',
  'bulk-edit',
  'assign',
  'departure',
  'delete',
  'note',
  'issue',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** A plan as it must be if nothing is lost, and random steps that fit it. */
export interface Life {
  readonly plan: Plan;
  /** A batch for the plan as it is now, not applied. `people` is the size of an import. */
  readonly next: (kind: StepKind, people?: number) => Batch;
  readonly apply: (batch: Batch) => void;
}

const peopleAHousehold = 3;

/** Begins with what every new plan holds, or where another life is. */
export function beginLife(random: Random, from?: Plan): Life {
  const plan = from === undefined ? emptyPlan() : copyPlan(from);
  if (from === undefined) {
    plan.settings.set('plan', defaultSettings);
  }
  let time = '';
  let made = 0;
  const freshId = (prefix: string) => `${prefix}-${(made += 1)}-${whole(random, 1e9).toString(36)}`;
  const some = <T>(values: Iterable<T>, share: number) => [...values].filter(() => random() < share);
  const any = <T>(values: Iterable<T>): T | undefined => {
    const all = [...values];
    return all[whole(random, all.length)];
  };

  const imported = (people: number): Change[] =>
    Array.from({ length: Math.ceil(people / peopleAHousehold) }, (_, household) => {
      const id = freshId('h');
      const size = Math.min(peopleAHousehold, people - household * peopleAHousehold);
      const members = Array.from({ length: size }, () => randomPerson(random, freshId('p'), id));
      return [
        creation('household', randomHousehold(random, id)),
        ...members.map((person) => creation('person', person)),
      ];
    }).flat();
  const departure = () => [creation('departure', randomDeparture(random, freshId('d')))];
  const edited = (share: number): Change[] => {
    const chosen = share === 0 ? [any(plan.person.values())] : some(plan.person.values(), share);
    return chosen.flatMap((person) =>
      person === undefined
        ? []
        : edits(
            'person',
            person,
            pick(random, [
              { notes: madeUpName(random) },
              { familyName: madeUpName(random), bodyWeightKg: whole(random, 90) },
            ]),
          ),
    );
  };
  const assigned = (): Change[] => {
    const target = any(plan.departure.values());
    return target === undefined
      ? departure()
      : some(plan.household.values(), 0.8).map(({ id }) => {
          const before = plan.assignment.get(id);
          const after = randomAssignment(random, id, target.id);
          return { ...creation('assignment', after), from: (before ?? null) as Change['from'] }; // records are plain JSON
        });
  };
  const deleted = (): Change[] => {
    const person = any(plan.person.values());
    return person === undefined ? departure() : [deletion('person', person)];
  };
  const noted = (): Change[] => {
    const [person, other] = [any(plan.person.values()), any(plan.person.values())];
    return person === undefined || other === undefined
      ? departure()
      : randomNotes(random, freshId('n'), person.id, other.id);
  };
  const issued = (): Change[] => {
    const target = any(plan.departure.values());
    return target === undefined
      ? departure()
      : [
          creation(
            'manifestVersion',
            randomManifestVersion(random, target.id, plan.manifestVersion.size + 1),
          ),
        ];
  };

  const changesOf: Readonly<Record<StepKind, (people: number) => Change[]>> = {
    import: imported,
    edit: () => edited(0),
    'bulk-edit': () => edited(0.5),
    assign: assigned,
    departure,
    delete: deleted,
    note: noted,
    issue: issued,
  };

  return {
    plan,
    next: (kind, people = 3 + whole(random, 30)) => {
      const changes = changesOf[kind](people);
      time = nextLogicalTime(time, Date.UTC(2126, 0, 1) + made * 1000, 'desk');
      return {
        id: freshId('b'),
        at: time,
        by: '',
        label: message('app.roster'),
        changes: changes.length > 0 ? changes : departure(),
        ...(kind === 'issue' ? { isRecord: true as const } : {}),
      };
    },
    apply: (batch) => applyChanges(plan, batch.changes),
  };
}
